package caseclock.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup taken while others write, put back elsewhere: an exact beginning of the store, and the figures of that moment. */
class BackupUnderLoadIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final int BEFORE = 400;
    private static final TestDatabase original = TestDatabase.migrated();
    private static final TestDatabase restored = TestDatabase.empty();

    @TempDir
    private static Path directory;

    private static List<String> acknowledgedBefore;
    private static Backup.Written written;

    @BeforeAll
    static void aCopyIsTakenWhileOthersWriteAndPutBackElsewhere() throws Exception {
        Stores.furnish(original);
        Path file = directory.resolve("backup.zip");
        try (var load = new WriteLoad(original)) {
            RunningCaseClock.await(() -> load.acknowledged().size() > BEFORE);
            acknowledgedBefore = load.acknowledged();
            written = new Backup(Stores.access(original), CLOCK, (_, _, _) -> {}).writeTo(file, "");
            int during = load.acknowledged().size();
            RunningCaseClock.await(() -> load.acknowledged().size() > during + BEFORE);
        }
        restore(file);
    }

    private static void restore(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            new Restore(Stores.access(restored), (_, _, _) -> {}).load(backup);
        }
    }

    @Test
    void it_holds_every_event_up_to_its_last_and_each_as_it_was() throws Exception {
        assertThat(Stores.events(restored, Long.MAX_VALUE))
                .isEqualTo(Stores.events(original, written.lastPosition()))
                .hasSizeGreaterThan(BEFORE);
        assertThat(Stores.number(original.query(), "select max(global_index) from event_store.event"))
                .as("others wrote on meanwhile")
                .isGreaterThan(written.lastPosition());
    }

    @Test
    void no_case_has_a_hole() throws Exception {
        assertThat(Stores.texts(restored.query(), """
                        select aggregate_identifier from event_store.event group by 1
                        having count(*) <> max(sequence_number) + 1""")).isEmpty();
    }

    @Test
    void nothing_is_missing_that_was_acknowledged_before_it_began() throws Exception {
        assertThat(Stores.texts(restored.query(), "select event_identifier from event_store.event"))
                .containsAll(acknowledgedBefore);
    }

    @Test
    void an_answer_is_remembered_exactly_where_its_event_is_there() throws Exception {
        assertThat(new HashSet<>(Stores.texts(restored.command(), "select key from intake.idempotency_key")))
                .isEqualTo(new HashSet<>(
                        Stores.texts(restored.query(), "select event_identifier from event_store.event")));
    }

    @Test
    void the_other_tables_are_the_same_but_for_a_rebuild_that_was_under_way() throws Exception {
        assertThat(Stores.others(restored)).isEqualTo(Stores.others(original));
        assertThat(Stores.others(restored).values()).noneMatch(List::isEmpty);
    }

    @Test
    void events_still_cannot_be_changed_and_new_ones_get_higher_numbers() throws Exception {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Stores.execute(restored.migrator(), "delete from event_store.event"))
                .hasMessageContaining("Events are never changed or removed");
        Stores.execute(restored.command(), """
                insert into event_store.event (aggregate_identifier, sequence_number, type, event_identifier,
                    time_stamp, payload_type, payload, meta_data)
                values ('5f4dcc3b-5aa7-45d6-9d83-27deb882cf99', 0, 'Upload', 'new', '2026-11-16T09:00:00.000Z', 'UploadFinished', '{}', '{}')""");
        assertThat(Stores.number(
                        restored.query(), "select global_index from event_store.event where event_identifier = 'new'"))
                .isGreaterThan(written.lastPosition());
        Stores.execute(restored.migrator(), """
                alter table event_store.event disable trigger user;
                delete from event_store.event where event_identifier = 'new';
                alter table event_store.event enable always trigger append_announced;
                alter table event_store.event enable always trigger event_never_changes""");
    }

    @Test
    void the_figures_made_from_it_are_those_of_the_original_for_every_case_that_is_whole_in_it() throws Exception {
        // The key that these cases' identities were invented with is nobody's.
        for (TestDatabase database : java.util.List.of(original, restored)) {
            org.springframework.jdbc.core.simple.JdbcClient.create(database.migrator())
                    .sql("delete from intake.case_id_key")
                    .update();
        }
        try (var one = RunningCaseClock.on(original);
                var other = RunningCaseClock.on(restored)) {
            one.caughtUp();
            other.caughtUp();
            String whole = String.join("','", Stores.texts(original.query(), """
                    select aggregate_identifier from event_store.event where type = 'Case' group by 1
                    having max(global_index) <= %d""".formatted(written.lastPosition())));
            for (String table : List.of("case_file", "entry", "clock", "spell", "fact")) {
                String rows = "select row_to_json(t)::text from " + table + " t where case_id::text in ('" + whole
                        + "') order by 1";
                assertThat(Stores.texts(restored.query(), rows))
                        .as(table)
                        .isEqualTo(Stores.texts(original.query(), rows))
                        .isNotEmpty();
            }
        }
    }
}
