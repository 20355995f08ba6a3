package caseclock.command.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.census.Samples;
import caseclock.command.intake.upload.CommandSideAlone.Outcome;
import caseclock.events.UploadCounts;
import caseclock.standalone.TestDatabase;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published sample files through the whole of intake, each twice. Read on 21 November 2026. */
class SampleUploadIT {

    /** Of the random census two episodes of three facts each lie in the future. */
    @ParameterizedTest
    @CsvSource({
        "fake_CIN_data.xml,   332, 402, 998, 6",
        "CIN_Census_2021.xml,   1,   1,  10, 0",
        "CIN_Census_2024.xml,   2,   2,  12, 3"
    })
    void a_sample_is_recorded_and_the_second_time_unchanged(
            String name, int children, int episodes, int facts, int rejected) throws Exception {
        try (var command = new CommandSideAlone(TestDatabase.migrated().command())) {
            assertThat(upload(command, name).counts())
                    .isEqualTo(UploadCounts.of(children, episodes, facts, 0, 0, 0, rejected));
            long events = events(command);
            assertThat(upload(command, name).counts())
                    .isEqualTo(UploadCounts.of(children, episodes, 0, facts, 0, 0, rejected));
            assertThat(events(command)).isEqualTo(events);
        }
    }

    private static Outcome upload(CommandSideAlone command, String name) throws Exception {
        try (InputStream sample = Samples.open(name)) {
            return command.upload(sample);
        }
    }

    private static long events(CommandSideAlone command) {
        return command.database()
                .sql("SELECT count(*) FROM event_store.event WHERE type = 'Case'")
                .query(Long.class)
                .single();
    }
}
