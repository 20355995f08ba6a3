package caseclock.query.eventstream;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.store.AxonsOwnReader;
import caseclock.standalone.DatabaseAccess;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Two writers and a reader, in every order of their steps, on real PostgreSQL. The writers' 70 × 4 orders and endings are played on the
 * database, step by step. A reader changes nothing, so all readers of one play can share it: each takes its own steps in gaps of its own, and
 * what the store answers in a gap is asked of it once.
 *
 * <p>With four polls that makes 12! / (4!)³ = 34,650 schedules for each of the four endings. Ours is also taken apart into its single questions,
 * so that the writers' steps fall between any two of them.
 */
class LossIT {

    /** How many single questions are placed freely. {@code -Dcaseclock.loss.questions=12} covers four whole polls, and takes long. */
    private static final int QUESTIONS = Integer.getInteger("caseclock.loss.questions", 7);

    private static final int QUESTIONS_OF_CANARIES = 6;

    private static final int POLLS = 4;
    private static final long ALL_SCHEDULES_OF_FOUR_POLLS = 4 * 34_650;

    private static final TestDatabase database = TestDatabase.migrated();
    private static final HikariDataSource command = pool(DatabaseRole.COMMAND);
    private static final HikariDataSource query = pool(DatabaseRole.QUERY);
    private static final EventTable table = new PostgresEventTable(query);
    private static final List<Play> plays = new ArrayList<>();

    @AfterAll
    static void close() {
        command.close();
        query.close();
    }

    @Test
    void axons_own_reader_loses_committed_events_when_their_messages_are_more_than_a_minute_old() {
        Tally old = axonsOwn(70);
        Tally fresh = axonsOwn(0);

        report("Axon's own reader, messages 70 s old", old);
        report("Axon's own reader, fresh messages", fresh);
        assertThat(old.schedules()).isEqualTo(ALL_SCHEDULES_OF_FOUR_POLLS);
        assertThat(old.losing())
                .as("Here the loss should show that our reader is there to prevent: %s", old)
                .isPositive();
    }

    @Test
    void ours_loses_nothing_in_any_schedule_of_four_polls() {
        var tally = new Tally();
        for (Play play : plays()) {
            play.everyCaseIsInOrder();
            Placements.each(POLLS, TwoWriters.GAPS, gaps -> tally.add(play.completeWithPollsIn(gaps)));
        }

        report("Our reader, four polls", tally);
        assertThat(tally.schedules()).isEqualTo(ALL_SCHEDULES_OF_FOUR_POLLS);
        assertThat(tally.losing()).as(tally.toString()).isZero();
    }

    @Test
    void ours_loses_nothing_however_its_single_questions_fall_between_the_steps_of_the_writers() {
        Tally tally = questionByQuestion(QUESTIONS, unchanged -> unchanged);

        report("Our reader, question by question", tally);
        assertThat(tally.losing()).as(tally.toString()).isZero();
    }

    @Test
    void ours_loses_nothing_when_it_polls_the_database_itself_in_every_gap() {
        TwoWriters.each(writers -> {
            long start = table.lastSeen();
            var reader = new Follower(new EventStream(query), start);
            writers.play(command, Instant.now().minusSeconds(70), _ -> reader.poll());
            reader.pollAfterwards();

            assertThat(reader.wasGiven(table.between(start, Long.MAX_VALUE, 100)))
                    .as(writers.toString())
                    .isTrue();
        });
    }

    @Test
    void if_ours_did_not_ask_who_is_appending_this_test_would_notice() {
        Tally tally = questionByQuestion(QUESTIONS_OF_CANARIES, Canary::asksNobody);

        report("Our reader, asking nobody", tally);
        assertThat(tally.losing()).as(tally.toString()).isPositive();
    }

    @Test
    void if_ours_asked_who_is_appending_before_it_looks_for_the_last_event_this_test_would_notice() {
        Tally tally = questionByQuestion(QUESTIONS_OF_CANARIES, Canary::asksTooEarly);

        report("Our reader, asking too early", tally);
        assertThat(tally.losing()).as(tally.toString()).isPositive();
    }

    /** Whoever runs this wants to see the numbers, also when all is well. */
    private static void report(String reader, Tally tally) {
        System.out.println(reader + ": " + tally);
    }

    private static Tally questionByQuestion(int questions, UnaryOperator<EventTable> change) {
        var tally = new Tally();
        for (Play play : plays()) {
            Placements.each(questions, TwoWriters.GAPS, gaps -> tally.add(play.completeWithQuestionsIn(gaps, change)));
        }
        return tally;
    }

    /** Played once; the readers of all tests look on. */
    private static List<Play> plays() {
        if (plays.isEmpty()) {
            TwoWriters.each(writers -> plays.add(Play.of(writers, command, table)));
        }
        return plays;
    }

    private static Tally axonsOwn(int secondsOld) {
        var tally = new Tally();
        var axon = new AxonsOwnReader(query);
        TwoWriters.each(writers -> {
            var readers = new AxonFollowers(axon, table.lastSeen(), POLLS);
            writers.play(command, Instant.now().minusSeconds(secondsOld), readers::pollIn);
            readers.pollAfterwardsAndTally(table, tally);
        });
        return tally;
    }

    private static HikariDataSource pool(DatabaseRole role) {
        DatabaseAccess access = database.access(role);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.role());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(3);
        // What a crash would leave is not asked here, and waiting for the disk at each of some thousand commits takes
        // long.
        pool.setConnectionInitSql("SET synchronous_commit = off");
        return pool;
    }
}
