package caseclock.command.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Scope;
import caseclock.command.intake.Statement;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.census.ReadCensus;
import caseclock.events.Agency;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FactsFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 26);

    @Nested
    class Rows {

        @Test
        void each_states_one_fact_in_the_words_of_the_api() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,id,kind,enquiry,quorate
                    A1,section-47-enquiries,2026-10-26,E1,,,
                    A1,conferences,2026-11-13T14:30,C1,INITIAL,E1,true
                    """);
            var enquiry = read.fact(Section47EnquiryStarted.class);
            var conference = read.fact(ConferenceHeld.class);
            assertThat(enquiry.happened()).isEqualTo(Happened.on(DAY));
            assertThat(conference.happened()).isEqualTo(Happened.at(LocalDate.of(2026, 11, 13), LocalTime.of(14, 30)));
            assertThat(conference.enquiry()).contains(enquiry.entryId());
            assertThat(conference.quorate()).contains(true);
            assertThat(read.rejections()).isEmpty();
        }

        @Test
        void the_events_own_name_does_for_the_fact() throws Exception {
            assertThat(ReadFacts.row("Strategy discussion held,2026-10-26").facts())
                    .hasOnlyElementsOfType(StrategyDiscussionHeld.class);
            assertThat(ReadFacts.row("VisitMade,2026-10-26").facts())
                    .hasOnlyElementsOfType(caseclock.events.Visit.VisitMade.class);
        }

        @Test
        void days_are_read_as_spreadsheets_write_them() throws Exception {
            assertThat(ReadFacts.row("visits,26/10/2026").facts().getFirst().happened())
                    .isEqualTo(Happened.on(DAY));
            assertThat(ReadFacts.row("visits,2026-10-26 00:00:00")
                            .facts()
                            .getFirst()
                            .happened())
                    .isEqualTo(Happened.on(DAY));
            assertThat(ReadFacts.row("visits,6/10/2026 9:05").facts().getFirst().happened())
                    .isEqualTo(Happened.at(LocalDate.of(2026, 10, 6), LocalTime.of(9, 5)));
        }

        @Test
        void several_values_stand_in_one_cell() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,attended
                    A1,strategy-discussions,2026-10-26,SOCIAL_CARE POLICE; HEALTH
                    """);
            assertThat(read.fact(StrategyDiscussionHeld.class).attended())
                    .containsExactlyInAnyOrder(Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH);
        }

        @Test
        void a_code_as_dfe_writes_it_does_for_its_name() throws Exception {
            var read = ReadFacts.of(
                    "child,fact,happenedOn,reason,primaryNeed\nA1,closures,2026-10-26,rc8,\nA1,referrals,2026-10-26,,N1\n");
            assertThat(read.fact(CaseClosed.class).reason())
                    .contains(caseclock.events.ClosureReason.NO_FURTHER_ACTION_AFTER_ASSESSMENT);
            assertThat(read.fact(ReferralReceived.class).primaryNeed())
                    .contains(caseclock.events.PrimaryNeed.ABUSE_NEGLECT_OR_EXPLOITATION);
        }

        @Test
        void yes_and_no_are_read_in_several_ways() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,regime,untilEighteen,noFurtherAction
                    A1,placements,2026-10-26,%s,yes,
                    A1,referrals,2026-10-26,,,0
                    """.formatted(PlacementRegime.values()[0]));
            assertThat(read.fact(PlacementStarted.class).untilEighteen()).isTrue();
            assertThat(read.fact(ReferralReceived.class).noFurtherAction()).contains(false);
        }

        @Test
        void a_row_may_say_when_it_was_recorded_and_by_whom() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,recordedAt,recordedBy
                    A1,visits,2026-10-26,2026-11-02T10:15:00Z,W-1042
                    """);
            Statement statement = read.statements().getFirst();
            assertThat(statement.recordedAt()).contains(Instant.parse("2026-11-02T10:15:00Z"));
            assertThat(statement.recordedBy()).contains("W-1042");
            assertThat(statement.place()).isEqualTo(new Place("", 2));
            assertThat(statement.field()).isEqualTo("happenedOn");
            assertThat(read.asOf()).contains(LocalDate.of(2026, 11, 2));
        }

        @Test
        void an_allocation_names_its_team_beside_it() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,worker,role,team
                    A1,allocations,2026-10-26,W1,ACCOUNTABLE_WORKER,East
                    """);
            assertThat(read.fact(CaseAllocated.class).role()).isEqualTo(AllocationRole.ACCOUNTABLE_WORKER);
            assertThat(read.statements().getFirst().team()).contains("East");
        }

        @Test
        void children_who_share_a_meeting_share_its_identity() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,meeting
                    A1,strategy-discussions,2026-10-26,The meeting of Monday
                    A2,strategy-discussions,2026-10-26,The meeting of Monday
                    A3,strategy-discussions,2026-10-26,Another
                    A4,strategy-discussions,2026-10-26,01980000-0000-0000-0000-000000000003
                    """);
            var meetings = read.facts(StrategyDiscussionHeld.class).stream()
                    .map(held -> held.meetingId().orElseThrow())
                    .toList();
            assertThat(meetings.get(0)).isEqualTo(meetings.get(1)).isNotEqualTo(meetings.get(2));
            assertThat(meetings.get(3)).hasToString("01980000-0000-0000-0000-000000000003");
        }
    }

    @Nested
    class Children {

        @Test
        void rows_about_one_child_come_together_wherever_they_stand() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn
                    B,contacts,2026-10-26
                    A,contacts,2026-10-26
                    B,visits,2026-10-27
                    """);
            assertThat(read.children()).hasSize(2);
            assertThat(read.children().get(1).child().orElseThrow().reference()).isEqualTo("B");
            assertThat(read.children().get(1).statements()).hasSize(2);
        }

        @Test
        void what_others_belong_to_comes_first() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,id,plan,conference,enquiry,initiatedBy,kind
                    A1,protection-plan-endings,2026-11-20,1,P,,,,
                    A1,protection-plans,2026-10-30,P,,C,,,
                    A1,conferences,2026-10-30,C,,,E,,INITIAL
                    A1,section-47-enquiries,2026-10-26,E,,,,D,
                    A1,strategy-discussions,2026-10-26,D,,,,,
                    A1,visits,2026-10-26,,,,,,SECTION_47
                    """);
            assertThat(read.facts())
                    .extracting(fact -> fact.getClass().getSimpleName())
                    .containsExactly(
                            "StrategyDiscussionHeld",
                            "Section47EnquiryStarted",
                            "ConferenceHeld",
                            "ProtectionPlanStarted",
                            "ProtectionPlanEnded",
                            "VisitMade");
        }

        @Test
        void referrals_are_episodes() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn
                    A1,referrals,2026-01-26
                    A1,referrals,2026-10-26
                    """);
            assertThat(read.children().getFirst().episodes()).isEqualTo(2);
        }

        @Test
        void a_reference_that_is_a_name_is_refused_with_its_row() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn
                    "O'Hara, Jo",contacts,2026-10-26
                    ,contacts,2026-10-26
                    """);
            assertThat(read.facts()).isEmpty();
            assertThat(read.rejections())
                    .extracting(rejection -> rejection.place().row())
                    .containsExactly(2, 3);
            assertThat(read.rejections().getFirst().reason()).contains("never a name");
            assertThat(read.rejections()).extracting(Rejection::value).containsOnly("");
        }
    }

    @Nested
    class TheSameFact {

        @Test
        void is_known_by_its_id_whatever_changes() throws Exception {
            var first = ReadFacts.of("child,fact,happenedOn,id\nA1,visits,2026-10-26,V1\n");
            var second = ReadFacts.of("id,child,fact,happenedOn\nV1,A1,visits,2026-10-27\nV2,A1,visits,2026-10-27\n");
            assertThat(second.facts().getFirst().entryId())
                    .isEqualTo(first.facts().getFirst().entryId());
            assertThat(second.facts().get(1).entryId())
                    .isNotEqualTo(second.facts().getFirst().entryId());
        }

        @Test
        void an_id_counts_for_its_kind() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,id,assessment
                    A1,assessments,2026-10-26,7,
                    A1,assessment-authorisations,2026-11-20,7,7
                    """);
            assertThat(read.fact(AssessmentAuthorised.class).assessment())
                    .isEqualTo(read.facts().getFirst().entryId())
                    .isNotEqualTo(read.fact(AssessmentAuthorised.class).entryId());
        }

        @Test
        void without_an_id_it_is_the_one_that_a_census_states() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn
                    A1,closures,2026-11-20
                    A1,referrals,2026-10-20
                    A1,assessments,2026-10-26
                    A1,section-47-enquiries,2026-10-26
                    A1,protection-plans,2026-10-30
                    """);
            var entries = new EntryIds(ReadCensus.caseId("892", "A1"));
            var referral = entries.next("referral", "2026-10-20");
            assertThat(read.facts().stream().map(fact -> fact.entryId()))
                    .containsExactly(
                            referral,
                            entries.next("closure", referral),
                            entries.next("assessment", "2026-10-26"),
                            entries.next("section-47", "2026-10-26"),
                            entries.next("protection-plan", "2026-10-30"));
        }

        @Test
        void cannot_be_told_of_what_belongs_to_a_referral_that_is_not_there() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,id,kind
                    A1,closures,2026-11-20,,
                    A1,conferences,2026-11-20,,TRANSFER_IN
                    A1,referrals,2026-11-21,,
                    A2,closures,2026-11-20,C1,
                    """);
            assertThat(read.facts())
                    .hasOnlyElementsOfTypes(ReferralReceived.class, CaseClosed.class)
                    .hasSize(2);
            assertThat(read.rejections())
                    .extracting(rejection -> rejection.place().row(), Rejection::field)
                    .containsExactly(tuple(2, "id"), tuple(3, "id"));
            assertThat(read.rejections().getFirst().reason()).endsWith("Give an id, or send the referrals with it.");
        }

        @Test
        void twice_in_one_file_is_taken_over_once() throws Exception {
            var read = ReadFacts.of("child,fact,happenedOn,id\nA1,visits,2026-10-26,V1\nA1,visits,2026-10-27,V1\n");
            assertThat(read.facts()).hasSize(1);
            assertThat(read.rejections().getFirst().reason()).startsWith("Row 2 is of the same child, fact and id");
        }

        @Test
        void two_alike_without_an_id_are_two() throws Exception {
            var read = ReadFacts.of("child,fact,happenedOn\nA1,visits,2026-10-26\nA1,visits,2026-10-26\n");
            assertThat(read.facts().stream().map(fact -> fact.entryId()).distinct())
                    .hasSize(2);
        }
    }

    @Nested
    class WhatIsWrong {

        @Test
        void is_said_in_the_words_of_the_api() throws Exception {
            assertThat(rejection("closures,yesterday"))
                    .isEqualTo(
                            new Rejection(
                                    new Place("", 2),
                                    "happenedOn",
                                    "yesterday",
                                    "Give a day as year-month-day, with a time of day if known, for instance 2026-11-16 or 2026-11-16T14:30."));
            assertThat(rejection("closures,31/02/2026").field()).isEqualTo("happenedOn");
            assertThat(rejection("closures,").reason()).isEqualTo("Say on which day it happened, as year-month-day.");
            assertThat(rejection("conferences,2026-10-26").field()).isEqualTo("kind");
            assertThat(rejection("secrets,2026-10-26").field()).isEqualTo("fact");
        }

        @Test
        void names_the_column_of_the_member() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,kind,meeting,quorate,recordedBy,recordedAt,previousPlans,id
                    A1,conferences,2026-10-26,FINAL,,,,,,
                    A1,visits,2026-10-26,,M1,,,,,
                    A1,conferences,2026-10-26,INITIAL,,perhaps,,,,
                    A1,closures,2026-10-26,,,,Jo Bloggs,,,
                    A1,closures,2026-10-26,,,,,yesterday,,
                    A1,protection-plans,2026-10-26,,,,,,two,
                    A1,closures,2026-10-26,,,,,,,%s
                    """.formatted("x".repeat(61)));
            assertThat(read.facts()).isEmpty();
            assertThat(read.rejections())
                    .extracting(Rejection::field)
                    .containsExactly("id", "kind", "meeting", "quorate", "recordedBy", "recordedAt", "previousPlans");
            assertThat(read.rejections())
                    .extracting(Rejection::value)
                    .contains("perhaps")
                    .doesNotContain("Jo Bloggs", "M1");
            assertThat(read.rejections().get(1).reason()).isEqualTo("Give one of: INITIAL, TRANSFER_IN, REVIEW.");
            assertThat(read.rejections().get(3).reason()).isEqualTo("Give true or false.");
            assertThat(read.rejections().get(6).reason()).isEqualTo("Give a whole number.");
        }

        @Test
        void a_fact_that_is_named_and_not_there_is_missed() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,id,enquiry,outcome
                    A1,section-47-conclusions,2026-10-26,1,E9,MONITOR
                    A2,section-47-enquiries,2026-10-26,E9,,
                    """);
            assertThat(read.rejections().getFirst().reason())
                    .startsWith("No row of this child states “section-47-enquiries” with this id.");
        }

        @Test
        void an_identity_that_caseclock_gave_needs_no_row() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,enquiry,outcome
                    A1,section-47-conclusions,2026-10-26,01980000-0000-0000-0000-000000000003,MONITOR
                    """);
            assertThat(read.fact(Section47EnquiryConcluded.class).enquiry())
                    .isEqualTo(EntryId.of("01980000-0000-0000-0000-000000000003"));
        }

        @Test
        void a_ragged_row_is_refused_and_the_others_are_read() throws Exception {
            var read = ReadFacts.of("child,fact,happenedOn\nA1,visits\nA1,visits,2026-10-26\n");
            assertThat(read.facts()).hasSize(1);
            assertThat(read.rejections().getFirst().reason()).startsWith("This row has 2 cells");
        }

        @Test
        void a_file_without_a_needed_column_is_refused() {
            assertRefused("child,happenedOn\nA1,2026-10-26", "no column “fact”");
        }

        private static Rejection rejection(String cells) throws UnreadableFile {
            return ReadFacts.row(cells).rejections().getFirst();
        }
    }

    @Nested
    class TheFile {

        @Test
        void covers_for_each_kind_the_days_it_tells_of_and_its_own_children() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn
                    A1,visits,2026-10-26
                    A2,visits,2026-11-02
                    A2,contacts,2026-11-03
                    """);
            assertThat(read.scopes())
                    .containsExactly(
                            new Scope(
                                    "",
                                    Set.of(caseclock.events.Contact.ContactReceived.class),
                                    LocalDate.of(2026, 11, 3),
                                    LocalDate.of(2026, 11, 3),
                                    false,
                                    false),
                            new Scope(
                                    "",
                                    Set.of(caseclock.events.Visit.VisitMade.class),
                                    DAY,
                                    LocalDate.of(2026, 11, 2),
                                    false,
                                    false));
            assertThat(read.asOf()).contains(LocalDate.of(2026, 11, 3));
        }

        @Test
        void is_not_of_a_day_still_to_come_nor_covers_one() throws Exception {
            var read = ReadFacts.of("""
                    child,fact,happenedOn,recordedAt
                    A1,visits,2062-10-26,
                    A1,visits,2026-10-26,2062-10-26T09:30:00Z
                    A1,contacts,2062-10-26,
                    """);
            assertThat(read.asOf()).contains(DAY);
            assertThat(read.scopes())
                    .containsExactly(
                            new Scope("", Set.of(caseclock.events.Visit.VisitMade.class), DAY, DAY, false, false));
        }

        @Test
        void covers_nothing_and_is_of_no_day_if_it_is_rows_that_were_given_back() throws Exception {
            var read = ReadFacts.of("CaseClock reason,child,fact,happenedOn\nWhy.,A1,visits,2026-10-26\n");
            assertThat(read.facts()).hasSize(1);
            assertThat(read.scopes()).isEmpty();
            assertThat(read.asOf()).isEmpty();
            assertThat(read.leftAside()).isEmpty();
        }

        @Test
        void members_without_a_column_are_untold() throws Exception {
            var read = ReadFacts.of("child,fact,happenedOn,kind,meeting\nA1,visits,2026-10-26,,\n");
            assertThat(read.untold()).contains("quorate", "childSeen").doesNotContain("kind", "meetingId");
        }

        @Test
        void columns_that_nobody_looks_for_are_left_aside() throws Exception {
            var read = ReadFacts.of("child,fact,happenedOn,Notes\nA1,visits,2026-10-26,x\nA1,visits,2026-10-26,\n");
            assertThat(read.leftAside()).containsExactly(java.util.Map.entry("notes", 1));
        }

        @Test
        void is_of_one_council() throws Exception {
            var read =
                    ReadFacts.of("child,fact,happenedOn,council\nA1,visits,2026-10-26,999\nA1,visits,2026-10-26,892\n");
            assertThat(read.council()).isEqualTo("999");
            assertThat(read.rejections().getFirst().field()).isEqualTo("council");
            assertThat(read.facts()).hasSize(1);
        }

        @Test
        void is_refused_if_nobody_says_whose_it_is() {
            var file = ReadFacts.bytes("child,fact,happenedOn\nA1,visits,2026-10-26\n");
            assertThatThrownBy(() ->
                            FactsFile.open(file, Set.of(), Optional.empty(), ReadCensus::caseId, ReadCensus.TODAY))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("from which council");
        }

        @Test
        void is_refused_from_a_council_that_is_not_taken() {
            var file = ReadFacts.bytes("child,fact,happenedOn,council\nA1,visits,2026-10-26,999\n");
            assertThatThrownBy(() ->
                            FactsFile.open(file, Set.of("892"), Optional.empty(), ReadCensus::caseId, ReadCensus.TODAY))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("from council 999");
        }
    }

    private static void assertRefused(String csv, String because) {
        assertThatThrownBy(() -> ReadFacts.of(csv))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(because);
    }

    /** Every kind of fact, with all its members, comes out as it would over HTTP. */
    @Test
    void every_kind_of_fact_can_be_stated() throws Exception {
        var read = ReadFacts.of(EveryFact.csv());
        assertThat(read.rejections()).isEmpty();
        assertThat(read.facts().stream().<Object>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(EveryFact.kinds()));
    }
}
