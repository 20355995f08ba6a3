package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.day;
import static caseclock.query.timeliness.SpellKind.ALLOCATED;
import static caseclock.query.timeliness.SpellKind.ALLOCATION_NOT_KNOWN;
import static caseclock.query.timeliness.SpellKind.OPEN;
import static caseclock.query.timeliness.SpellKind.UNALLOCATED;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import caseclock.events.ReferralOutcome;
import caseclock.events.WorkerChangeReason;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has the case, and when nobody has. */
class AllocationTest {

    private final Story story = new Story();

    @Nested
    class AnOpenCaseIsUnallocated {

        @Test
        void from_its_acceptance_until_a_worker_has_it() {
            EntryId referral = story.referral("2026-10-05");
            EntryId decision = story.decided("2026-10-06", referral, ReferralOutcome.ASSESSMENT);
            story.allocated("2026-10-09", "W1");
            assertThat(story.spells(UNALLOCATED))
                    .containsExactly(new Spell(
                            UNALLOCATED,
                            day("2026-10-06"),
                            Optional.of(day("2026-10-09")),
                            Optional.empty(),
                            Optional.empty(),
                            decision,
                            Optional.of(UnallocatedCause.NEW)));
        }

        @Test
        void from_the_referral_where_no_decision_is_known() {
            story.referral("2026-10-05");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-05 to ever");
        }

        @Test
        void from_the_end_of_the_last_allocation() {
            story.referral("2026-10-05");
            EntryId allocation = story.allocated("2026-10-05", "W1");
            EntryId end = story.allocationEnded("2026-10-20", allocation);
            story.allocated("2026-10-27", "W2");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-20 to 2026-10-27");
            assertThat(story.spells(UNALLOCATED).getFirst().startEntry()).isEqualTo(end);
        }

        @ParameterizedTest
        @CsvSource({
            "LEFT_ROLE, WORKER_LEFT",
            "FIXED_CONTRACT_ENDED, WORKER_LEFT",
            "WORKER_DIED, WORKER_LEFT",
            "ABSENCE, WORKER_ABSENT",
            "TRANSFER_IN_PROCESS, TRANSFER",
            "REORGANISATION, TRANSFER",
            "MANAGEMENT_DECISION, ALLOCATION_ENDED",
            "CHILD_ASKED, ALLOCATION_ENDED",
            "PARENT_OR_CARER_ASKED, ALLOCATION_ENDED",
            "OTHER, ALLOCATION_ENDED"
        })
        void for_a_reason(WorkerChangeReason reason, UnallocatedCause cause) {
            story.referral("2026-10-05");
            story.allocationEnded("2026-10-20", story.allocated("2026-10-05", "W1"), reason);
            assertThat(story.spells(UNALLOCATED)).extracting(Spell::cause).containsExactly(Optional.of(cause));
        }

        @Test
        void until_it_is_closed() {
            story.referral("2026-10-05");
            story.closed("2026-10-12");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-05 to 2026-10-12");
        }

        @ParameterizedTest
        @EnumSource(value = AllocationRole.class, mode = EnumSource.Mode.EXCLUDE, names = "ACCOUNTABLE_WORKER")
        void while_somebody_has_it_in_another_role(AllocationRole role) {
            story.referral("2026-10-05");
            story.allocated("2026-10-06", "W1", role, "East");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-05 to ever");
            assertThat(story.days(ALLOCATED)).containsExactly("2026-10-06 to ever");
        }

        @Test
        void while_only_a_team_has_it() {
            story.referral("2026-10-05");
            story.transferred("2026-10-06", "East");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-05 to ever");
        }

        @Test
        void without_a_break_for_an_allocation_that_ended_on_its_first_day() {
            story.referral("2026-10-05");
            story.allocationEnded("2026-10-08", story.allocated("2026-10-08", "W1"));
            story.allocated("2026-10-12", "W2");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-05 to 2026-10-12");
        }

        @Test
        void from_the_end_of_an_allocation_of_a_day_that_took_the_place_of_a_longer_one() {
            story.referral("2026-10-05");
            story.allocated("2026-10-05", "W1");
            EntryId passing = story.allocated("2026-10-20T09:00", "W2");
            EntryId end = story.allocationEnded("2026-10-20T16:00", passing, WorkerChangeReason.ABSENCE);
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-20 to ever");
            assertThat(story.spells(UNALLOCATED).getFirst().startEntry()).isEqualTo(end);
            assertThat(story.spells(UNALLOCATED).getFirst().cause()).contains(UnallocatedCause.WORKER_ABSENT);
        }

        @Test
        void again_when_it_comes_back_after_closure() {
            story.referral("2026-01-05");
            story.allocated("2026-01-05", "W1");
            story.closed("2026-03-02");
            story.referral("2026-10-05");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-05 to ever");
            assertThat(story.spells(UNALLOCATED))
                    .extracting(Spell::cause)
                    .containsExactly(Optional.of(UnallocatedCause.NEW));
        }
    }

    @Nested
    class AnOpenCaseIsNotUnallocated {

        @Test
        void between_two_workers_of_one_day() {
            story.referral("2026-10-05");
            EntryId first = story.allocated("2026-10-05", "W1");
            story.allocationEnded("2026-10-20T09:00", first);
            story.allocated("2026-10-20T17:00", "W2");
            assertThat(story.spells(UNALLOCATED)).isEmpty();
            assertThat(story.days(ALLOCATED)).containsExactly("2026-10-05 to 2026-10-20", "2026-10-20 to ever");
        }

        @Test
        void when_an_allocation_ends_that_another_replaced_before() {
            story.referral("2026-10-05");
            EntryId first = story.allocated("2026-10-05", "W1");
            story.allocated("2026-10-12", "W2");
            story.allocationEnded("2026-10-20", first);
            assertThat(story.spells(UNALLOCATED)).isEmpty();
        }

        @Test
        void when_somebody_had_it_before_it_was_accepted() {
            EntryId referral = story.referral("2026-10-05");
            story.allocated("2026-10-05", "W1");
            story.decided("2026-10-06", referral, ReferralOutcome.ASSESSMENT);
            assertThat(story.spells(UNALLOCATED)).isEmpty();
        }
    }

    @Nested
    class AllocationIsNotKnown {

        @Test
        void while_no_source_speaks_of_it() {
            story.fromCensus().referral("2026-10-05");
            story.closed("2026-10-12");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-10-05 to 2026-10-12");
            assertThat(story.spells(UNALLOCATED)).isEmpty();
        }

        @Test
        void even_if_a_person_corrects_an_entry_of_the_census() {
            EntryId referral = story.fromCensus().referral("2026-10-05");
            story.fromApi().recordedAt("2026-10-07T12:00").correct(Story.referralAs(referral, "2026-10-06"));
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-10-06 to ever");
        }

        @Test
        void again_when_the_only_entry_that_spoke_of_it_is_withdrawn() {
            story.fromCensus().recordedAt("2026-10-07T12:00").referral("2026-10-05");
            EntryId team = story.fromApi().recordedAt("2026-10-08T12:00").transferred("2026-10-06", "East");
            story.recordedAt("2026-10-09T12:00").withdraw(team);
            assertThat(story.figuresKnownAt("2026-10-08T12:00").spells())
                    .extracting(Spell::kind)
                    .contains(UNALLOCATED);
            assertThat(story.figuresKnownAt("2026-10-09T12:00").spells())
                    .extracting(Spell::kind)
                    .containsExactly(OPEN, ALLOCATION_NOT_KNOWN);
        }
    }

    /** Annex A says who has each child now. On Friday 16 October 2026 it was first seen to do so for this one, referred on Monday 5 October. */
    @Nested
    class OnlyAListOfWhoHasTheChildNowIsKnown {

        @Test
        void the_days_before_the_first_list_are_not_known_and_a_worker_in_it_ends_no_wait() {
            story.fromAnnexA().referral("2026-10-05");
            story.allocated("2026-10-16", "W1");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-10-05 to 2026-10-16");
            assertThat(story.days(ALLOCATED)).containsExactly("2026-10-16 to ever");
            assertThat(story.spells(UNALLOCATED)).isEmpty();
            assertThat(story.clocks(TimescaleKey.ALLOCATION)).isEmpty();
        }

        /** 16 October (list: W1), ended on 30 October: from then on the lists named nobody, until W2 on 13 November. */
        @Test
        void from_then_on_silence_is_a_wait() {
            story.fromAnnexA().referral("2026-10-05");
            EntryId first = story.allocated("2026-10-16", "W1");
            story.allocationEnded("2026-10-30", first);
            story.allocated("2026-11-13", "W2");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-10-05 to 2026-10-16");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-30 to 2026-11-13");
        }

        @Test
        void a_list_that_names_nobody_begins_a_wait_of_which_nobody_knows_how_long_it_is() {
            story.fromAnnexA().referral("2026-10-05");
            story.nobodyAllocated("2026-10-16");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-10-05 to 2026-10-16");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-16 to ever");
            assertThat(story.spells(UNALLOCATED).getFirst().cause()).contains(UnallocatedCause.NOBODY_LISTED);
            assertThat(story.clocks(TimescaleKey.ALLOCATION))
                    .singleElement()
                    .extracting(clock -> clock.flaw().orElseThrow())
                    .isEqualTo(new CaseClock.Flaw(
                            CaseClock.Flaw.Kind.UNKNOWN, "Since when nobody has had the case is not recorded."));
        }

        @Test
        void the_wait_ends_with_the_first_worker_listed() {
            story.fromAnnexA().referral("2026-10-05");
            story.nobodyAllocated("2026-10-16");
            story.allocated("2026-10-23", "W1");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-16 to 2026-10-23");
            assertThat(story.days(ALLOCATED)).containsExactly("2026-10-23 to ever");
        }

        @Test
        void an_episode_that_was_over_before_the_first_list_is_not_known_as_a_whole() {
            story.fromAnnexA().referral("2026-09-07");
            story.closed("2026-09-28");
            story.referral("2026-10-05");
            story.allocated("2026-10-16", "W1");
            assertThat(story.days(ALLOCATION_NOT_KNOWN))
                    .containsExactly("2026-09-07 to 2026-09-28", "2026-10-05 to 2026-10-16");
            assertThat(story.spells(UNALLOCATED)).isEmpty();
        }

        @Test
        void an_episode_that_began_after_the_first_list_is_judged_from_its_beginning() {
            story.fromAnnexA().referral("2026-09-07");
            story.allocated("2026-09-11", "W1");
            story.closed("2026-09-28");
            story.referral("2026-10-05");
            story.allocated("2026-10-16", "W2");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-09-07 to 2026-09-11");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-05 to 2026-10-16");
        }

        /** A handover typed in afterwards says nothing of the days before the first list; one from before it says who had the case until then. */
        @Test
        void the_first_entry_of_who_has_it_decides() {
            story.fromAnnexA().referral("2026-10-05");
            story.allocated("2026-10-16", "W1");
            story.fromApi().allocated("2026-10-20", "W2");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-10-05 to 2026-10-16");
            story.allocated("2026-10-12", "W0");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).isEmpty();
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-10-05 to 2026-10-12");
        }

        @Test
        void nothing_is_known_while_no_list_was_seen() {
            story.fromAnnexA().referral("2026-10-05");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-10-05 to ever");
            assertThat(story.spells(UNALLOCATED)).isEmpty();
        }
    }

    /** The case record told of a referral on Monday 5 January 2026 and of nobody who has the child; the first Annex A file is of Sunday 1 March. */
    @Nested
    class AListOfWhoHasTheChildNowComesAfterTheCaseRecord {

        /** Known on 28 February: waiting from 5 January. A file of 1 March that names nobody either adds nothing and takes nothing away. */
        @Test
        void and_names_nobody_so_the_wait_goes_on_from_where_it_began() {
            EntryId referral = story.referral("2026-01-05");
            story.fromAnnexA().nobodyAllocated("2026-03-01");
            assertThat(story.figuresKnownAt("2026-02-28T12:00").spells())
                    .filteredOn(spell -> spell.kind() == UNALLOCATED)
                    .isEqualTo(story.spells(UNALLOCATED));
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-01-05 to ever");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).isEmpty();
            assertThat(story.clock(TimescaleKey.ALLOCATION).startEntry()).isEqualTo(referral);
            assertThat(story.clock(TimescaleKey.ALLOCATION).flaw()).isEmpty();
        }

        /** 5 January to 1 March: 26 days left of January (5 to 31, without the first) + 28 of February + 1 = 55 days of waiting. */
        @Test
        void and_names_a_worker_who_ends_the_wait() {
            story.referral("2026-01-05");
            story.fromAnnexA().allocated("2026-03-01", "W1");
            assertThat(story.days(UNALLOCATED)).containsExactly("2026-01-05 to 2026-03-01");
            assertThat(story.days(ALLOCATED)).containsExactly("2026-03-01 to ever");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).isEmpty();
        }

        /** What the case record tells only afterwards, as of 2 March, says nothing of the days before the list of 1 March. */
        @Test
        void unless_the_case_record_told_nothing_by_that_day() {
            story.fromAnnexA().referral("2026-01-05");
            story.allocated("2026-03-01", "W1");
            story.fromApi().childSeen("2026-03-02");
            assertThat(story.days(ALLOCATION_NOT_KNOWN)).containsExactly("2026-01-05 to 2026-03-01");
            assertThat(story.spells(UNALLOCATED)).isEmpty();
        }
    }

    @Test
    void each_role_has_its_own_worker_and_the_next_in_a_role_ends_the_one_before() {
        story.referral("2026-10-05");
        story.allocated("2026-10-05", "W1", AllocationRole.FAMILY_HELP_LEAD, "East");
        story.allocated("2026-10-06", "W2", AllocationRole.CHILD_PROTECTION_LEAD, "Protection");
        story.allocated("2026-10-12", "W3", AllocationRole.FAMILY_HELP_LEAD, "East");
        story.closed("2026-11-02");
        assertThat(story.spells(ALLOCATED))
                .extracting(spell -> spell.who().orElseThrow() + " " + Story.days(spell))
                .containsExactly(
                        "W1 2026-10-05 to 2026-10-12", "W2 2026-10-06 to 2026-11-02", "W3 2026-10-12 to 2026-11-02");
    }
}
