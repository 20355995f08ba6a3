package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.standalone.Options.What;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void withoutMoreWordsEachHasItsUsualPlace() {
        assertThat(Options.of("demo"))
                .isEqualTo(new Options(What.DEMO, 8080, Path.of(".", "data", "demo"), false, Optional.empty()));
        assertThat(Options.of("run").data()).isEqualTo(Path.of(".", "data", "run"));
    }

    @Test
    void portDataAndFreshAreTakenInAnyOrder() {
        assertThat(Options.of("run", "--fresh", "--data", "/srv/caseclock", "--port", "9090"))
                .isEqualTo(new Options(What.RUN, 9090, Path.of("/srv/caseclock"), true, Optional.empty()));
    }

    @Test
    void aRebuildIsBegunStoppedAndGoneOnWith() {
        assertThat(Options.of("rebuild").what()).isEqualTo(What.REBUILD);
        assertThat(Options.of("rebuild", "--stop").what()).isEqualTo(What.STOP_REBUILD);
        assertThat(Options.of("rebuild", "--port", "9090", "--go-on").what()).isEqualTo(What.GO_ON_WITH_REBUILD);
    }

    @Test
    void importTakesOneFile() {
        assertThat(Options.of("import", "census.xml", "--port", "9090").file()).contains(Path.of("census.xml"));
    }

    @Test
    void aFileIsOnlyCheckedOrACheckedOneIsSettled() {
        var checked =
                Options.of("import", "--check", "a.xlsx", "--council", "892").sending();
        assertThat(checked.query()).isEqualTo("?check=true&council=892");
        assertThat(Options.of("import", "a.xml", "--yes").sending())
                .isEqualTo(new Sending(false, Optional.empty(), true, Optional.empty()));
        assertThat(Options.of("import", "a.xml").sending().query()).isEmpty();
        assertThat(Options.of("import", "--discard", "0198a8a0-0000-7000-8000-000000000001")
                        .sending()
                        .settled())
                .contains(new Sending.Settled("0198a8a0-0000-7000-8000-000000000001", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dance                  | Say demo, run, import FILE or rebuild
            run --port             | --port takes a number after it.
            run --port eighty      | --port takes a number from 1 to 65535, not "eighty".
            run --port 70000       | --port takes a number from 1 to 65535, not "70000".
            run --data --fresh     | --data takes a directory after it.
            run census.xml         | "census.xml" is not understood here.
            import                 | Say which file to import
            import a.xml b.xml     | "b.xml" is not understood here.
            run --check            | "--check" is not understood here.
            import a --council x   | --council takes DfE's three-digit code
            import --confirm me    | --confirm and --discard take the one upload
            import --check         | Say which file to import
            import a --confirm 0198a8a0-0000-7000-8000-000000000001 | Say which file to import
            run --stop             | "--stop" is not understood here.
            rebuild census.xml     | "census.xml" is not understood here.
            run --quickly          | "--quickly" is not understood here.
            """)
    void whatIsNotUnderstoodIsSaid(String words, String sentence) {
        assertThatThrownBy(() -> Options.of(words.split(" ")))
                .isInstanceOf(Misuse.class)
                .hasMessageContaining(sentence);
    }
}
