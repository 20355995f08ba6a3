package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.access.setup.StartRefused;
import caseclock.command.casefile.CaseIds;
import caseclock.command.store.StoresKey;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A store keeps the case-id key of its first start, and nobody starts on it with another. */
class OtherKeyIT {

    private final TestDatabase database = TestDatabase.migrated();

    @Test
    void a_store_without_one_takes_that_of_the_next_start() {
        RunningCaseClock.on(database).close();
        assertThat(StoresKey.isKnownAs(new CaseIds(RunningCaseClock.KEY).fingerprint(), database.command()))
                .isTrue();
        assertThat(StoresKey.isKnownAs("another", database.command())).isFalse();
    }

    @Test
    void with_another_one_the_start_is_refused_in_a_sentence() {
        assertThat(StoresKey.isKnownAs("that of the first start", database.command()))
                .isTrue();
        assertThatThrownBy(() -> RunningCaseClock.on(database))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "CaseClock does not start: the file case-id-key in the data directory is not the key that its"
                                + " cases were made with, and with it every child would get a second case. Put the first one"
                                + " back.");
    }

    @Test
    void of_two_that_start_at_once_with_other_keys_one_is_refused() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> starts = List.of(
                    () -> StoresKey.isKnownAs("one", database.command()),
                    () -> StoresKey.isKnownAs("other", database.command()));
            assertThat(threads.invokeAll(starts).stream().filter(start -> start.resultNow()))
                    .hasSize(1);
        }
    }
}
