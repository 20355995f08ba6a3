package caseclock.command.intake.census;

import static caseclock.command.intake.census.CensusText.assessment;
import static caseclock.command.intake.census.CensusText.bareEpisode;
import static caseclock.command.intake.census.CensusText.census;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.enquiry;
import static caseclock.command.intake.census.CensusText.episode;
import static caseclock.command.intake.census.CensusText.item;
import static caseclock.command.intake.census.CensusText.plan;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.Rejection;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is listed with what would be right; all else is recorded. Today is 21 November 2026. */
class CensusItemsTest {

    @Nested
    class Days {

        @ParameterizedTest
        @CsvSource({
            "08/04/2025, Write it as year-month-day",
            "2025-4-8, Write it as year-month-day",
            "yesterday, Write it as year-month-day",
            "2025-04-08T09:30:00, Write it as year-month-day",
            "٢٠٢٥-٠٤-٠٨, Write it as year-month-day",
            "2025-02-30, no such day in the calendar",
            "0000-00-00, no such day in the calendar",
            "2026-11-22, still to come",
            "9999-12-31, still to come",
            "1899-12-31, before 1900",
            "0001-01-01, before 1900"
        })
        void a_day_that_cannot_be_is_rejected_with_its_fact(String text, String reason) throws Exception {
            var read = ReadCensus.of(census(child("A1", episode(text))));
            assertThat(read.facts()).isEmpty();
            assertThat(only(read))
                    .extracting(rejection -> rejection.place().row(), Rejection::field, Rejection::value)
                    .containsExactly(1, "CINreferralDate", text);
            assertThat(only(read).reason()).contains(reason);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-21", "1900-01-01", "2025-04-08Z", "2025-04-08+01:00", "2025-04-08T00:00:00"})
        void a_day_that_can_be_is_read(String text) throws Exception {
            var read = ReadCensus.of(census(child("A1", episode(text))));
            assertThat(read.rejections()).isEmpty();
            assertThat(read.facts(ReferralReceived.class))
                    .extracting(fact -> fact.happened().toString())
                    .containsExactly(text.substring(0, 10));
        }

        @Test
        void a_part_without_its_day_is_lost_and_so_is_what_hangs_on_it() throws Exception {
            var read = ReadCensus.of(census(child(
                    "A1",
                    episode(
                            "2025-04-08",
                            assessment("", "2025-05-30", "3B"),
                            enquiry("2025-13-01", "", "2025-05-02", "0"),
                            plan("", "2026-01-20", "2025-07-25")))));
            assertThat(read.counts()).isEqualTo(Map.of("ReferralReceived", 1L));
            assertThat(read.rejections())
                    .extracting(Rejection::field)
                    .containsExactlyInAnyOrder(
                            "AssessmentActualStartDate",
                            "AssessmentAuthorisationDate",
                            "S47ActualStartDate",
                            "DateOfInitialCPC",
                            "CPPstartDate",
                            "CPPendDate",
                            "CPPreviewDate");
        }

        @Test
        void without_a_referral_its_closure_is_lost_but_not_what_has_a_day_of_its_own() throws Exception {
            var read = ReadCensus.of(census(child(
                    "A1",
                    episode(
                            "soon",
                            item("CINclosureDate", "2025-09-01"),
                            item("DateOfInitialCPC", "2025-05-01"),
                            enquiry("2025-04-10", "", "2025-05-02", "0")))));
            assertThat(read.counts()).isEqualTo(Map.of("Section47EnquiryStarted", 1L, "ConferenceHeld", 1L));
            assertThat(read.rejections())
                    .extracting(Rejection::field)
                    .containsExactlyInAnyOrder("CINreferralDate", "CINclosureDate", "DateOfInitialCPC");
        }

        @Test
        void a_target_may_lie_ahead_and_is_not_recorded() throws Exception {
            var read = ReadCensus.of(
                    census(child("A1", episode("2026-11-16", enquiry("2026-11-16", "2026-12-07", "", "0")))));
            assertThat(read.rejections()).isEmpty();
            assertThat(read.facts()).hasSize(2);
        }
    }

    @Nested
    class ItemsThatAFactCanDoWithout {

        @Test
        void an_unknown_code_is_rejected_and_the_fact_recorded_without_it() throws Exception {
            var read = ReadCensus.of(census(child(
                    "A1",
                    bareEpisode(item("CINreferralDate", "2025-04-08")
                            + item("ReferralSource", "1Z")
                            + item("PrimaryNeedCode", "n1")
                            + item("ReferralNFA", "maybe")
                            + item("CINclosureDate", "2025-05-01")
                            + item("ReasonForClosure", "RC10")))));
            assertThat(read.facts(ReferralReceived.class))
                    .extracting(
                            ReferralReceived::source, ReferralReceived::primaryNeed, ReferralReceived::noFurtherAction)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(
                            Optional.empty(), Optional.empty(), Optional.empty()));
            assertThat(read.facts(CaseClosed.class))
                    .extracting(CaseClosed::reason)
                    .containsExactly(Optional.empty());
            assertThat(read.rejections())
                    .extracting(Rejection::field)
                    .containsExactly("ReferralSource", "PrimaryNeedCode", "ReferralNFA", "ReasonForClosure");
            assertThat(read.rejections().getLast().reason())
                    .contains("RC1, RC2")
                    .contains("RC9");
        }

        @Test
        void a_missing_item_that_every_census_needs_is_rejected_too() throws Exception {
            var read = ReadCensus.of(census(child(
                    "A1",
                    bareEpisode(item("CINreferralDate", "2025-04-08")),
                    bareEpisode(item("ReferralSource", "6")))));
            assertThat(read.facts()).hasSize(1);
            assertThat(read.rejections())
                    .extracting(Rejection::field)
                    .containsExactlyInAnyOrder("ReferralSource", "ReferralNFA", "CINreferralDate", "ReferralNFA");
            assertThat(read.rejections()).extracting(Rejection::value).containsOnly("");
        }

        @Test
        void a_count_that_is_none_leaves_the_plan_standing() throws Exception {
            String odd = plan("2025-05-02", "").replace(">1<", ">-1<");
            var read = ReadCensus.of(census(child("A1", episode("2025-04-08", odd))));
            assertThat(read.facts(ProtectionPlanStarted.class))
                    .extracting(ProtectionPlanStarted::previousPlans)
                    .containsExactly(Optional.empty());
            assertThat(only(read).field()).isEqualTo("NumberOfPreviousCPP");
        }

        @Test
        void an_item_that_is_there_twice_counts_once() throws Exception {
            var read = ReadCensus.of(census(child(
                    "A1",
                    episode(
                            "2025-04-08",
                            enquiry("2025-04-10", "", "", "1")
                                    .replace("</Section47>", item("ICPCnotRequired", "0") + "</Section47>")))));
            assertThat(read.facts(Section47EnquiryStarted.class))
                    .extracting(Section47EnquiryStarted::conferenceNotRequired)
                    .containsExactly(Optional.of(true));
            assertThat(only(read).reason()).contains("only once");
        }
    }

    @Nested
    class References {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "&lt;b&gt;",
                    "-1",
                    "René",
                    "A&#9;B",
                    "x123456789012345678901234567890123456789012345678901234567890abcd"
                })
        void a_child_without_a_usable_reference_is_rejected_whole(String reference) throws Exception {
            var read =
                    ReadCensus.of(census(child(reference, episode("2025-04-08")), child("B2", episode("2025-04-08"))));
            assertThat(read.facts()).hasSize(1);
            assertThat(only(read).field()).isEqualTo("LAchildID");
            assertThat(read.children().getFirst().child()).isEmpty();
        }

        @Test
        void a_child_with_two_references_is_rejected() throws Exception {
            var read = ReadCensus.of(census(child("A1</LAchildID><LAchildID>A2", episode("2025-04-08"))));
            assertThat(read.facts()).isEmpty();
            assertThat(only(read).value()).isEqualTo("A2");
        }
    }

    private static Rejection only(ReadCensus read) {
        assertThat(read.rejections()).hasSize(1);
        return read.rejections().getFirst();
    }
}
