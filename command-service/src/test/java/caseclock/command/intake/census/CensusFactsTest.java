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

import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.ClosureReason;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.PrimaryNeed;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralSource;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which facts a census states, and by what they are recognised again in the next one. */
class CensusFactsTest {

    @Nested
    class WhatTheyHold {

        @Test
        void a_referral_with_source_need_and_decision() throws Exception {
            var fact = only(ReferralReceived.class, episode("2025-04-08"));
            assertThat(fact)
                    .isEqualTo(new ReferralReceived(
                            fact.entryId(),
                            on("2025-04-08"),
                            Optional.of(ReferralSource.POLICE),
                            Optional.of(PrimaryNeed.ABUSE_NEGLECT_OR_EXPLOITATION),
                            Optional.of(false)));
        }

        @Test
        void a_closure_with_its_reason() throws Exception {
            var fact = only(
                    CaseClosed.class,
                    episode("2025-04-08", item("CINclosureDate", "2025-09-01"), item("ReasonForClosure", "RC8")));
            assertThat(fact)
                    .isEqualTo(new CaseClosed(
                            fact.entryId(),
                            on("2025-09-01"),
                            Optional.of(ClosureReason.NO_FURTHER_ACTION_AFTER_ASSESSMENT)));
        }

        @Test
        void an_assessment_and_its_authorisation() throws Exception {
            var read = read(episode("2025-04-08", assessment("2025-04-09", "2025-05-30", "3B", "16A", "3B")));
            var started = read.facts(AssessmentStarted.class).getFirst();
            var authorised = read.facts(AssessmentAuthorised.class).getFirst();
            assertThat(started.happened()).isEqualTo(on("2025-04-09"));
            assertThat(authorised)
                    .isEqualTo(new AssessmentAuthorised(
                            authorised.entryId(), on("2025-05-30"), started.entryId(), List.of("16A", "3B")));
        }

        @Test
        void an_enquiry_and_its_conference_and_no_discussion_that_the_census_does_not_speak_of() throws Exception {
            var read = read(episode("2025-04-08", enquiry("2025-04-10", "2025-05-06", "2025-05-02", "0")));
            var started = read.facts(Section47EnquiryStarted.class).getFirst();
            var held = read.facts(ConferenceHeld.class).getFirst();
            assertThat(started)
                    .isEqualTo(new Section47EnquiryStarted(
                            started.entryId(), on("2025-04-10"), Optional.empty(), Optional.of(false)));
            assertThat(held)
                    .isEqualTo(new ConferenceHeld(
                            held.entryId(),
                            on("2025-05-02"),
                            ConferenceKind.INITIAL,
                            Optional.of(started.entryId()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }

        @Test
        void an_enquiry_without_a_conference_states_none() throws Exception {
            var read = read(episode("2025-04-08", enquiry("2025-04-10", "2025-05-06", "", "1")));
            assertThat(read.facts(ConferenceHeld.class)).isEmpty();
            assertThat(read.facts(Section47EnquiryStarted.class))
                    .extracting(Section47EnquiryStarted::conferenceNotRequired)
                    .containsExactly(Optional.of(true));
        }

        @Test
        void a_conference_beside_the_enquiries_is_a_transfer_in() throws Exception {
            var held = only(ConferenceHeld.class, episode("2025-04-08", item("DateOfInitialCPC", "2025-05-02")));
            assertThat(held.kind()).isEqualTo(ConferenceKind.TRANSFER_IN);
            assertThat(held.enquiry()).isEmpty();
        }

        @Test
        void a_plan_its_reviews_and_its_end() throws Exception {
            var read = read(episode("2025-04-08", plan("2025-05-02", "2026-01-20", "2025-07-25", "2026-01-20")));
            var started = read.facts(ProtectionPlanStarted.class).getFirst();
            assertThat(started)
                    .isEqualTo(new ProtectionPlanStarted(
                            started.entryId(),
                            on("2025-05-02"),
                            Optional.empty(),
                            Optional.of(CategoryOfAbuse.NEGLECT),
                            Optional.of(CategoryOfAbuse.EMOTIONAL),
                            Optional.of(1)));
            assertThat(read.facts(ReviewConferenceHeld.class))
                    .extracting(ReviewConferenceHeld::happened, ReviewConferenceHeld::plan)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(on("2025-07-25"), Optional.of(started.entryId())),
                            org.assertj.core.api.Assertions.tuple(on("2026-01-20"), Optional.of(started.entryId())));
            var ended = read.facts(ProtectionPlanEnded.class).getFirst();
            assertThat(ended).isEqualTo(new ProtectionPlanEnded(ended.entryId(), on("2026-01-20"), started.entryId()));
        }
    }

    @Nested
    class WhatTheyAreRecognisedBy {

        @Test
        void every_entry_has_an_identity_of_its_own_and_another_child_has_others() throws Exception {
            var entries = new ArrayList<EntryId>();
            for (String reference : List.of("A1", "B2")) {
                ReadCensus.of(census(child(reference, crowded()))).facts().forEach(fact -> entries.add(fact.entryId()));
            }
            assertThat(entries).hasSize(2 * 16).doesNotHaveDuplicates();
        }

        @Test
        void a_later_file_that_fills_in_dates_adds_facts_and_changes_none() throws Exception {
            var before = read(episode(
                    "2025-04-08",
                    assessment("2025-04-09", ""),
                    enquiry("2025-04-10", "", "", "0"),
                    plan("2025-05-02", "")));
            var after = read(episode(
                    "2025-04-08",
                    item("CINclosureDate", "2026-02-01"),
                    assessment("2025-04-09", "2025-05-30", "3B"),
                    enquiry("2025-04-10", "", "2025-05-02", "0"),
                    plan("2025-05-02", "2026-01-20", "2025-07-25")));
            assertThat(after.facts())
                    .containsAll(before.facts())
                    .hasSize(before.facts().size() + 5);
            assertThat(identities(after)).hasSize(9);
        }

        @Test
        void a_later_file_with_other_ends_and_details_speaks_of_the_same_entries() throws Exception {
            var before = read(episode(
                    "2025-04-08",
                    item("CINclosureDate", "2026-02-01"),
                    assessment("2025-04-09", "2025-05-30", "3B"),
                    enquiry("2025-04-10", "", "2025-05-02", "0"),
                    plan("2025-05-02", "2026-01-20")));
            var after = read(bareEpisode(
                    item("CINreferralDate", "2025-04-08") + item("ReferralSource", "2A") + item("ReferralNFA", "1"),
                    item("CINclosureDate", "2026-02-02"),
                    assessment("2025-04-09", "2025-06-02", "4B"),
                    enquiry("2025-04-10", "", "2025-05-06", "1"),
                    plan("2025-05-02", "2026-01-21")));
            assertThat(identities(after)).isEqualTo(identities(before));
            assertThat(after.facts())
                    .doesNotContainAnyElementsOf(List.of(before.facts().getFirst()));
        }

        /** Two referrals on one day, two assessments and two enquiries begun on one day, and a review twice on one day, which is one. */
        @Test
        void the_order_of_the_file_does_not_matter() throws Exception {
            var facts = new HashSet<>(read(crowded()).facts());
            var parts = new ArrayList<>(List.of(crowded()));
            var random = new Random(47);
            for (int round = 0; round < 50; round++) {
                Collections.shuffle(parts, random);
                assertThat(new HashSet<>(read(parts.toArray(String[]::new)).facts()))
                        .isEqualTo(facts);
            }
        }

        private static String[] crowded() {
            return new String[] {
                episode("2025-04-08", item("CINclosureDate", "2025-04-09"), item("DateOfInitialCPC", "2025-04-09")),
                episode("2025-04-08"),
                episode("2025-06-01", assessment("2025-06-02", "2025-07-01", "3B"), assessment("2025-06-02", "")),
                episode("2025-06-05", enquiry("2025-06-06", "", "", "1"), enquiry("2025-06-06", "", "2025-06-20", "0")),
                episode("2025-07-05", plan("2025-07-06", "", "2025-09-01", "2025-09-01"), plan("2025-08-06", ""))
            };
        }
    }

    private static ReadCensus read(String... episodes) throws Exception {
        return ReadCensus.of(census(child("A1", episodes)));
    }

    private static <F extends Fact> F only(Class<F> type, String... episodes) throws Exception {
        var facts = read(episodes).facts(type);
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    private static HashSet<EntryId> identities(ReadCensus read) {
        var identities = new HashSet<EntryId>();
        read.facts().forEach(fact -> identities.add(fact.entryId()));
        return identities;
    }

    private static Happened on(String day) {
        return Happened.on(LocalDate.parse(day));
    }
}
