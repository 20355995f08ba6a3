package caseclock.command.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.census.GeneratedCensus;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.standalone.TestDatabase;
import org.junit.jupiter.api.Test;

/** A census of a large council: that its file is never in memory as a whole is shown where it is read. */
class UploadVolumeIT {

    /** Of 20,000 children every third has an enquiry (6,667) and every ninth a plan (2,223), with two facts each. */
    @Test
    void twenty_thousand_children_are_recorded_batch_by_batch_and_the_share_read_grows() throws Exception {
        int facts = 3 * 20_000 + 2 * 6_667 + 2 * 2_223;
        try (var command = new CommandSideAlone(TestDatabase.migrated().command())) {
            var outcome = command.upload(new GeneratedCensus("V", 20_000));
            assertThat(outcome.counts()).isEqualTo(UploadCounts.of(20_000, 20_000, facts, 0, 0, 0, 0));
            assertThat(outcome.all(UploadBatchRecorded.class))
                    .hasSize(100)
                    .extracting(UploadBatchRecorded::shareRead)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }
}
