package caseclock.command.intake.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import caseclock.command.intake.Rejection;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files that others wrote, with what is known to be in them. */
class SampleCensusTest {

    @Nested
    class TheRandomCensusOf332Children {

        private final ReadCensus read = sample("fake_CIN_data.xml");

        @Test
        void it_has_332_children_with_402_episodes() {
            assertThat(read.children()).hasSize(332);
            assertThat(read.episodes()).isEqualTo(402);
        }

        /** 402 referrals + 252 closures + 350 conferences = 1,004; two episodes lie in the years after 2026. */
        @Test
        void all_is_taken_over_but_what_lies_in_the_future() {
            assertThat(read.counts())
                    .isEqualTo(Map.of("ReferralReceived", 400L, "CaseClosed", 250L, "ConferenceHeld", 348L));
            assertThat(read.rejections())
                    .extracting(rejection -> rejection.place().row(), Rejection::field, Rejection::value)
                    .containsExactlyInAnyOrder(
                            tuple(169, "CINreferralDate", "2030-03-31"),
                            tuple(169, "CINclosureDate", "2028-02-11"),
                            tuple(169, "DateOfInitialCPC", "2030-05-29"),
                            tuple(298, "CINreferralDate", "2028-03-24"),
                            tuple(298, "CINclosureDate", "2031-02-28"),
                            tuple(298, "DateOfInitialCPC", "2028-06-18"));
            assertThat(read.rejections())
                    .extracting(Rejection::reason)
                    .allMatch(reason -> reason.contains("still to come"));
        }

        @Test
        void every_referral_led_to_no_further_action_and_has_a_conference_all_the_same() {
            assertThat(read.facts(ReferralReceived.class))
                    .extracting(ReferralReceived::noFurtherAction)
                    .containsOnly(Optional.of(true));
            assertThat(read.facts(ConferenceHeld.class))
                    .extracting(ConferenceHeld::kind)
                    .containsOnly(ConferenceKind.TRANSFER_IN);
            assertThat(read.rules()).containsEntry("8831", 350);
        }

        @Test
        void of_350_conferences_91_are_on_a_weekend() {
            assertThat(read.rules()).containsEntry("8875", 91);
        }

        @Test
        void its_reference_date_is_not_31_march() {
            assertThat(read.rules()).containsEntry("100", 1);
        }

        @Test
        void it_has_no_section_47_enquiries() {
            assertThat(read.facts(Section47EnquiryStarted.class)).isEmpty();
        }
    }

    @Nested
    class TheChildOf1970 {

        private final ReadCensus read = sample("CIN_Census_2021.xml");

        @Test
        void its_conference_followed_the_enquiry_by_15_days() {
            assertThat(read.children()).hasSize(1);
            assertThat(read.episodes()).isEqualTo(1);
            var enquiry = read.facts(Section47EnquiryStarted.class).getFirst();
            assertThat(enquiry.happened().on()).isEqualTo(LocalDate.of(1970, 6, 2));
            assertThat(read.facts(ConferenceHeld.class))
                    .extracting(
                            ConferenceHeld::kind,
                            ConferenceHeld::enquiry,
                            held -> held.happened().on())
                    .containsExactlyInAnyOrder(
                            tuple(ConferenceKind.INITIAL, Optional.of(enquiry.entryId()), LocalDate.of(1970, 6, 17)),
                            tuple(ConferenceKind.TRANSFER_IN, Optional.empty(), LocalDate.of(1970, 12, 6)));
        }

        @Test
        void everything_can_be_read() {
            assertThat(read.rejections()).isEmpty();
            assertThat(read.counts()).hasSize(9);
            assertThat(read.facts()).hasSize(10);
        }

        /** Sunday 6 December 1970. Rule 1103: the assessment of 3 June; 1104: the conference of 17 June; 1105: the plan of 17 February. */
        @Test
        void the_enquiry_is_before_the_referral_and_conferences_are_at_both_levels_one_of_them_on_a_sunday() {
            assertThat(read.rules())
                    .isEqualTo(Map.of("2889", 1, "2884", 1, "8875", 1, "1103", 1, "1104", 1, "1105", 1));
        }

        @Test
        void what_is_of_no_use_is_counted() {
            assertThat(read.leftAside()).isEqualTo(Map.of("CINPlanDates", 1, "AssessmentInternalReviewDate", 1));
        }
    }

    @Nested
    class TheFaultyCensusOf2024 {

        private final ReadCensus read = sample("CIN_Census_2024.xml");

        @Test
        void it_has_two_children() {
            assertThat(read.children()).hasSize(2);
            assertThat(read.episodes()).isEqualTo(2);
            assertThat(read.facts(CaseClosed.class)).hasSize(2);
        }

        /** 2 and 3 June 2022 were bank holidays: 15 working days after 2 June is 24 June, not 23. */
        @Test
        void its_target_is_a_working_day_too_early() {
            assertThat(read.rules()).containsEntry("conference-target", 1);
            var held = read.facts(ConferenceHeld.class).stream()
                    .filter(conference -> conference.kind() == ConferenceKind.INITIAL)
                    .toList();
            assertThat(held)
                    .extracting(conference -> conference.happened().on())
                    .containsExactly(LocalDate.of(2022, 6, 17));
            assertThat(read.facts(Section47EnquiryStarted.class))
                    .extracting(enquiry -> enquiry.happened().on())
                    .containsExactly(LocalDate.of(2022, 6, 2));
        }

        @Test
        void the_enquiry_is_before_the_referral_and_conferences_are_at_both_levels() {
            assertThat(read.rules())
                    .containsEntry("2889", 1)
                    .containsEntry("2884", 1)
                    .containsEntry("100", 1);
        }

        @Test
        void an_assessment_in_2028_is_rejected_with_its_authorisation_and_a_factor_that_is_none() {
            assertThat(read.rejections())
                    .extracting(rejection -> rejection.place().row(), Rejection::field, Rejection::value)
                    .containsExactly(
                            tuple(1, "AssessmentActualStartDate", "2028-04-28"),
                            tuple(1, "AssessmentAuthorisationDate", "2020-09-19"),
                            tuple(1, "AssessmentFactors", "RB"));
        }

        @Test
        void a_reference_longer_than_dfe_allows_is_taken_and_pointed_out() {
            assertThat(read.rules()).containsEntry("1570", 1).containsEntry("1580", 1);
            assertThat(read.children().get(1).child()).isPresent();
        }

        @Test
        void text_between_the_elements_is_read_over() {
            assertThat(read.children().getFirst().child().orElseThrow().reference())
                    .isEqualTo("DfEX0000001");
        }
    }

    private static ReadCensus sample(String name) {
        try (var file = Samples.open(name)) {
            return ReadCensus.of(file);
        } catch (java.io.IOException | caseclock.command.intake.UnreadableFile wrong) {
            throw new AssertionError(wrong);
        }
    }
}
