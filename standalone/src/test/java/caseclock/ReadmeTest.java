package caseclock;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.Timescales;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of timescales is what the data file says. */
class ReadmeTest {

    private static final String HEAD = """
            <!-- timescales: made from timescales.csv, checked by ReadmeTest -->
            | timescale | limit | starts when | stops when | is given up when | rests on |
            | --- | --- | --- | --- | --- | --- |
            """;

    @Test
    void theTableOfTimescalesIsMadeFromTheDataFile() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String table = timescales().all().stream().map(ReadmeTest::line).collect(Collectors.joining());
        assertThat(readme).contains(HEAD).contains(table + "<!-- end -->\n");
    }

    private static String line(Timescale timescale) {
        return "| `%s` | %s | %s | %s | %s | %s |%n"
                .formatted(
                        timescale.key().text(),
                        timescale.limit().map(ReadmeTest::words).orElse("none, described only"),
                        timescale.starts(),
                        timescale.stops(),
                        timescale.cancelledBy().orElse("–"),
                        timescale.law());
    }

    private static String words(Length limit) {
        String unit = limit.unit()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace("calendar_", "")
                .replace('_', ' ');
        return limit.amount() + " " + (limit.amount() == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }

    private static Timescales timescales() {
        return Timescales.read(
                new InputStreamReader(Timeliness.class.getResourceAsStream("timescales.csv"), StandardCharsets.UTF_8));
    }
}
