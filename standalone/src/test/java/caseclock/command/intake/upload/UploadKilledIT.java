package caseclock.command.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.census.GeneratedCensus;
import caseclock.standalone.DatabaseAccess;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An upload whose process is killed ends as if nothing had happened. */
class UploadKilledIT {

    private static final int CHILDREN = 3_000;

    private static final String CASES = """
            SELECT aggregate_identifier || ' ' || sequence_number || ' ' || payload_type || ' ' || convert_from(payload, 'UTF8')
            FROM event_store.event WHERE type = 'Case' ORDER BY aggregate_identifier, sequence_number""";

    @Test
    void killed_three_times_it_ends_with_the_same_events_as_an_undisturbed_one() throws Exception {
        byte[] census = GeneratedCensus.of("K", CHILDREN);
        TestDatabase disturbed = TestDatabase.migrated();
        UUID upload = receiveOnly(disturbed, census);
        for (int batches = 1; batches <= 7; batches += 3) {
            killAfter(batches, upload, disturbed.access(DatabaseRole.COMMAND));
        }
        try (var last = new CommandSideAlone(disturbed.command());
                var undisturbed = new CommandSideAlone(TestDatabase.migrated().command())) {
            CommandSideAlone.await(() -> last.outcome(upload).hasEnded());
            var counts = undisturbed.upload(new ByteArrayInputStream(census)).counts();
            assertThat(last.outcome(upload).counts()).isEqualTo(counts);
            assertThat(counts.children()).isEqualTo(CHILDREN);
            assertThat(cases(last)).isEqualTo(cases(undisturbed));
            assertThat(last.eventsOf("UploadFinished")).isEqualTo(1);
            assertThat(last.spool().waiting()).isEmpty();
        }
    }

    @Test
    void a_file_that_was_still_coming_in_is_forgotten() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        try (var command = new CommandSideAlone(database.command())) {
            command.worker().stop();
            command.database()
                    .sql(
                            "INSERT INTO intake.upload (upload_id, kind, file_hash, bytes, received_at) VALUES (gen_random_uuid(), '', '', 0, now())")
                    .update();
            assertThat(command.spool().comingIn()).hasSize(1);
            command.worker().start();
            CommandSideAlone.await(() -> command.spool().comingIn().isEmpty());
        }
    }

    @Test
    void a_file_that_breaks_off_while_it_comes_in_leaves_nothing() throws Exception {
        try (var command = new CommandSideAlone(TestDatabase.migrated().command())) {
            InputStream brokenOff = new java.io.SequenceInputStream(
                    new ByteArrayInputStream(GeneratedCensus.of("B", 2_000)), new InputStream() {
                        @Override
                        public int read() throws java.io.IOException {
                            throw new java.io.IOException("the sender has gone");
                        }
                    });
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> command.receive(brokenOff))
                    .hasMessage("the sender has gone");
            assertThat(command.spool().comingIn()).isEmpty();
            assertThat(command.eventsOf("UploadStarted")).isZero();
        }
    }

    private static UUID receiveOnly(TestDatabase database, byte[] census) throws Exception {
        try (var first = new CommandSideAlone(database.command())) {
            first.worker().stop();
            return first.receive(new ByteArrayInputStream(census));
        }
    }

    private static void killAfter(int batches, UUID upload, DatabaseAccess database) throws Exception {
        Process process = UploadingProcess.start(database);
        try {
            var watching = org.springframework.jdbc.core.simple.JdbcClient.create(database.dataSource());
            CommandSideAlone.await(() -> watching.sql("""
                            SELECT count(*) FROM event_store.event
                            WHERE aggregate_identifier = ? AND payload_type = 'UploadBatchRecorded'""")
                            .param(upload.toString())
                            .query(Integer.class)
                            .single()
                    >= batches);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> cases(CommandSideAlone command) {
        return command.database().sql(CASES).query(String.class).list();
    }
}
