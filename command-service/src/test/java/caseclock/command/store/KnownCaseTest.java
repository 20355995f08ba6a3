package caseclock.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownCaseTest {

    private static final CaseRegistered REGISTERED =
            new CaseRegistered(CaseId.of("0198aaaa-0000-7000-8000-00000000000c"), "892", "C-17");
    private static final EntryId FIRST = EntryId.of("0198aaaa-0000-7000-8000-000000000001");
    private static final EntryId SECOND = EntryId.of("0198aaaa-0000-7000-8000-000000000002");

    @Test
    void nothing_is_known_of_a_case_without_events() {
        assertThat(KnownCase.of(List.of())).isEqualTo(KnownCase.UNKNOWN);
    }

    @Test
    void entries_stand_in_the_order_in_which_they_were_recorded() {
        KnownCase known = known(REGISTERED, started(SECOND, 2), started(FIRST, 5));

        assertThat(known.registered()).isTrue();
        assertThat(known.facts().values()).containsExactly(started(SECOND, 2), started(FIRST, 5));
        assertThat(known.withdrawn()).isEmpty();
    }

    @Test
    void a_corrected_entry_says_what_the_last_correction_says() {
        KnownCase known =
                known(REGISTERED, started(FIRST, 2), corrected(started(FIRST, 3)), corrected(started(FIRST, 4)));

        assertThat(known.facts()).containsOnly(java.util.Map.entry(FIRST, started(FIRST, 4)));
    }

    @Test
    void a_withdrawn_entry_no_longer_stands_and_a_correction_brings_it_back() {
        KnownCase without = known(REGISTERED, started(FIRST, 2), started(SECOND, 3), withdrawn(FIRST));
        KnownCase back = known(REGISTERED, started(FIRST, 2), withdrawn(FIRST), corrected(started(FIRST, 6)));

        assertThat(without.facts()).containsOnlyKeys(SECOND);
        assertThat(without.withdrawn()).containsExactly(FIRST);
        assertThat(back.facts()).containsOnly(java.util.Map.entry(FIRST, started(FIRST, 6)));
        assertThat(back.withdrawn()).isEmpty();
    }

    private static KnownCase known(StoredEvent... events) {
        return KnownCase.of(List.of(events));
    }

    private static AssessmentStarted started(EntryId entry, int dayOfOctober) {
        return new AssessmentStarted(entry, Happened.on(LocalDate.of(2026, 10, dayOfOctober)));
    }

    private static EntryCorrected corrected(Fact fact) {
        return new EntryCorrected(fact.entryId(), fact, AmendmentReason.WRONG_DATE);
    }

    private static EntryWithdrawn withdrawn(EntryId entry) {
        return new EntryWithdrawn(entry, AmendmentReason.DID_NOT_HAPPEN);
    }
}
