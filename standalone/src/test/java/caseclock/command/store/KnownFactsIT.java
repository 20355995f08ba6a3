package caseclock.command.store;

import static caseclock.command.store.Streams.event;
import static caseclock.command.store.Streams.newCase;
import static caseclock.command.store.Streams.newEntry;
import static caseclock.command.store.Streams.registered;
import static caseclock.command.store.Streams.started;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.standalone.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KnownFactsIT {

    private static final StoreOnTestDatabase store = new StoreOnTestDatabase(TestDatabase.migrated());

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void many_cases_are_told_at_once_with_their_corrections_and_withdrawals() {
        CaseId one = newCase();
        CaseId other = newCase();
        CaseId nobodys = newCase();
        EntryId kept = newEntry();
        EntryId gone = newEntry();
        store.together(() -> store.events()
                .publish(
                        registered(one),
                        registered(other),
                        event(one, 1, started(kept, 2)),
                        event(other, 1, started(gone, 5)),
                        event(one, 2, new EntryCorrected(kept, started(kept, 3), AmendmentReason.WRONG_DATE)),
                        event(other, 2, new EntryWithdrawn(gone, AmendmentReason.DID_NOT_HAPPEN))));

        Map<CaseId, KnownCase> known = store.knownFacts().cases(List.of(one, other, nobodys));

        assertThat(known.get(one).facts()).containsOnly(Map.entry(kept, started(kept, 3)));
        assertThat(known.get(other).registered()).isTrue();
        assertThat(known.get(other).facts()).isEmpty();
        assertThat(known.get(other).withdrawn()).containsExactly(gone);
        assertThat(known.get(nobodys)).isEqualTo(KnownCase.UNKNOWN);
        assertThat(store.knownFacts().of(List.of(one, nobodys)))
                .isEqualTo(Map.of(one, Map.of(kept, started(kept, 3)), nobodys, Map.of()));
    }

    @Test
    void asking_about_no_case_is_allowed() {
        assertThat(store.knownFacts().cases(List.of())).isEmpty();
    }
}
