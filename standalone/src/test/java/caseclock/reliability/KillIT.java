package caseclock.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.reliability.Plan.Kill;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A handful of the kills of {@link KillTest} in every build, and the faults for which its oracle must cry out. */
class KillIT {

    private static final long SEED = 20261122;
    private static final int TRIES = 3;
    private static final Path DIRECTORY = Path.of("target", "reliability-it").toAbsolutePath();

    private static final List<Kill> HANDFUL = List.of(
            new Kill(Who.ONE_PROCESS, Moment.AT_RANDOM),
            new Kill(Who.BACKEND, Moment.AFTER_INSERT_BEFORE_COMMIT),
            new Kill(Who.BACKEND, Moment.AFTER_ROWS_BEFORE_BOOKMARK),
            new Kill(Who.POSTMASTER, Moment.AT_RANDOM),
            new Kill(Who.BACKEND, Moment.BETWEEN_IMPORT_BATCHES),
            new Kill(Who.ONE_PROCESS, Moment.AFTER_COMMIT_BEFORE_ANSWER));

    private static Server server;

    @BeforeAll
    static void aServerOfItsOwn() throws Exception {
        Files.createDirectories(DIRECTORY);
        server = Server.start(DIRECTORY.resolve("server"));
    }

    @AfterAll
    static void stopIt() throws Exception {
        server.close();
    }

    @Test
    void nothing_acknowledged_is_lost_or_doubled_and_all_is_in_the_figures_without_help() throws Exception {
        try (var trial = trial("handful")) {
            for (Kill kill : HANDFUL) {
                Round round = trial.kill(kill.who(), kill.moment());
                assertThat(round.landed()).as("%s hit", kill).isTrue();
                assertThat(round.verdict().isGood())
                        .as("%s: %s", kill, round.verdict())
                        .isTrue();
            }
            assertThat(trial.differencesFromARebuild()).isEmpty();
        }
    }

    @Test
    void the_oracle_cries_out_when_something_is_lost_doubled_or_left_out() throws Exception {
        try (var trial = trial("faults")) {
            assertThat(doubledOrRefusedThoughThere(trial))
                    .as("answers remembered outside the transaction of their event")
                    .isTrue();
            int lost = trial.judge().lost().size();
            assertThat(trial.sabotage(Moment.AFTER_INSERT_BEFORE_COMMIT, Deed.ANSWER_BEFORE_COMMIT)
                            .verdict()
                            .lost())
                    .as("an answer given before the commit")
                    .hasSizeGreaterThan(lost);
            assertThat(trial.sabotage(Moment.AFTER_ROWS_BEFORE_BOOKMARK, Deed.BOOKMARK_WITHOUT_ROWS)
                            .verdict()
                            .wrong())
                    .as("rows and bookmark in two transactions")
                    .anyMatch(one -> one.contains("and not at"));
            // Last, for CaseClock itself notices that its store is another one, and makes its read tables again.
            String deleted = trial.deleteBehindItsBack();
            assertThat(trial.judge().lost()).as("an event deleted").anyMatch(one -> one.startsWith(deleted));
        }
    }

    private static Trial trial(String name) throws Exception {
        Server own = server.database(name);
        Path directory = DIRECTORY.resolve(name);
        return new Trial(own, Form.oneProcess(own, directory), directory, SEED);
    }

    /** What it hits may be a registration, which the key of the case alone keeps from being doubled. */
    private static boolean doubledOrRefusedThoughThere(Trial trial) throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (!trial.sabotage(Moment.AFTER_COMMIT_BEFORE_ANSWER, Deed.FORGET_THE_KEY)
                    .verdict()
                    .isGood()) {
                return true;
            }
        }
        return false;
    }
}
