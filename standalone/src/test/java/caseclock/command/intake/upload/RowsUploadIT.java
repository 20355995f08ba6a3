package caseclock.command.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.spool.SpooledUpload.Wish;
import caseclock.command.intake.upload.CommandSideAlone.Outcome;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.standalone.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CSV of facts, and the social workers of children looked after, from the file to the events and back. */
class RowsUploadIT {

    private static final String FACTS = """
            child,fact,happenedOn,id,council,childSeen,recordedAt,recordedBy
            K1,visits,2026-10-26,V1,999,true,2026-10-27T09:30:00Z,W-1042
            K1,visits,2026-10-28,V2,999,perhaps,,
            K2,closures,2026-11-02,C1,999,,,
            """;

    private CommandSideAlone command;

    @BeforeEach
    void start() {
        command = new CommandSideAlone(TestDatabase.migrated().command());
    }

    @AfterEach
    void stop() {
        command.close();
    }

    @Test
    void a_fact_is_known_since_its_source_recorded_it() throws Exception {
        assertThat(command.upload(FACTS).counts()).isEqualTo(UploadCounts.of(2, 0, 2, 0, 0, 0, 1));
        assertThat(metadataOf("VisitMade")).contains("2026-10-27T09:30:00Z", "RECORDED_BY_SOURCE", "W-1042", "facts/");
        assertThat(metadataOf("CaseClosed")).contains("2026-11-21T12:00:00Z", "FIRST_SEEN_BY_US");
    }

    @Test
    void rejected_rows_come_back_and_are_recorded_once_mended() throws Exception {
        Outcome outcome = command.upload(FACTS);
        String rejected = rejectedRowsOf(
                outcome.all(UploadRecordRejected.class).getFirst().uploadId());
        assertThat(rejected)
                .isEqualTo("\uFEFFCaseClock reason,child,fact,happenedOn,id,council,childSeen,recordedAt,recordedBy\r\n"
                        + "childSeen: Give true or false.,K1,visits,2026-10-28,V2,999,perhaps,,\r\n");
        assertThat(command.upload(rejected.replace("perhaps", "yes")).counts())
                .isEqualTo(UploadCounts.of(1, 0, 1, 0, 0, 0, 0));
        assertThat(command.upload(FACTS.replace("perhaps", "yes")).counts())
                .isEqualTo(UploadCounts.of(2, 0, 0, 3, 0, 0, 0));
    }

    @Test
    void the_workers_of_a_child_become_allocations() throws Exception {
        String workers = """
                CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
                K1,01/02/2015,W1,05/01/2026,02/03/2026,FCONTA
                K1,01/02/2015,W2,02/03/2026,,LEFTRL
                """;
        UUID upload = command.receive(
                new ByteArrayInputStream(workers.getBytes(StandardCharsets.UTF_8)),
                new Wish(Optional.of("999"), false));
        CommandSideAlone.await(() -> command.outcome(upload).hasEnded());
        assertThat(command.outcome(upload).counts()).isEqualTo(UploadCounts.of(1, 0, 3, 0, 0, 0, 0));
        assertThat(command.caseOf("K1"))
                .filteredOn(CaseAllocated.class::isInstance)
                .hasSize(2);
        assertThat(command.caseOf("K1"))
                .filteredOn(AllocationEnded.class::isInstance)
                .hasSize(1);
    }

    private String metadataOf(String type) {
        return command.database()
                .sql("SELECT convert_from(meta_data, 'UTF8') FROM event_store.event WHERE payload_type = ?")
                .param(type)
                .query(String.class)
                .single();
    }

    private String rejectedRowsOf(UUID upload) {
        var bytes = new ByteArrayOutputStream();
        command.database()
                .sql("SELECT bytes FROM intake.rejected_chunk WHERE upload_id = ? ORDER BY part")
                .param(upload)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(bytes::writeBytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
