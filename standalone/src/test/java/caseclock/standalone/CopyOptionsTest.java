package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyOptionsTest {

    @Test
    void a_backup_takes_a_file_a_data_directory_and_a_metric_file() {
        assertThat(CopyOptions.of("backup", "x.zip", "--data", "d", "--metric-file", "m"))
                .isEqualTo(new CopyOptions(
                        Path.of("x.zip"), Optional.of(Path.of("d")), Optional.empty(), Optional.of(Path.of("m"))));
    }

    @Test
    void a_restore_takes_a_file_a_data_directory_and_a_key_file() {
        assertThat(CopyOptions.of("restore", "--key-file", "k", "x.zip"))
                .isEqualTo(new CopyOptions(
                        Path.of("x.zip"), Optional.empty(), Optional.of(Path.of("k")), Optional.empty()));
    }

    @Test
    void what_makes_no_sense_is_answered_with_what_would() {
        assertThatThrownBy(() -> CopyOptions.of("backup")).hasMessageStartingWith("Say ./caseclock backup FILE");
        assertThatThrownBy(() -> CopyOptions.of("backup", "a", "b")).hasMessageStartingWith("\"b\" is not understood");
        assertThatThrownBy(() -> CopyOptions.of("backup", "a", "--key-file", "k"))
                .hasMessageStartingWith("\"--key-file\" is not understood");
        assertThatThrownBy(() -> CopyOptions.of("restore", "a", "--data"))
                .hasMessage("--data takes a directory after it.");
    }

    @Test
    void what_the_environment_tells_is_checked_before_it_is_used() {
        assertThatThrownBy(() -> new Told(Map.of(Told.DATABASE, "postgres://h/d")).migrator())
                .hasMessageContaining("is written as jdbc:postgresql://host:port/database");
        assertThatThrownBy(() -> new Told(Map.of(Told.DATABASE, "jdbc:postgresql://h/d")).migrator())
                .hasMessageContaining("CASECLOCK_DATABASE_MIGRATOR_PASSWORD_FILE");
        assertThatThrownBy(() -> new Told(Map.of(Told.KEY, "short")).key())
                .hasMessage("CASECLOCK_CASE_ID_KEY holds no case-id key: one is written as 64 digits from 0 to f.");
        assertThatThrownBy(() -> new Told(Map.of(Told.KEY + "_FILE", "no such file")).key())
                .hasMessageContaining("CASECLOCK_CASE_ID_KEY_FILE names no such file");
    }
}
