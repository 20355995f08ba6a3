package caseclock.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a terminal tells of an upload, and with which exit status. */
class ImportReportTest {

    private static final String CHECKED = """
            {"id":"0198","status":"CHECKED","older":%s,"asOf":"2026-11-15","latestBefore":"2026-11-22",
             "foretold":{"recorded":12,"corrected":3,"withdrawn":2,"unchanged":1490,"rejected":%d},
             "lists":[{"name":"List 5","recorded":12,"corrected":3,"withdrawn":2,"unchanged":1490,"rejected":0}],
             "teams":[{"name":"","recorded":12,"corrected":3,"withdrawn":2,"unchanged":1490,"rejected":0}],
             "scopes":[{"list":"List 5","from":"2026-05-16","to":"2026-11-15","known":200,"vanished":2,"trusted":true},
                       {"list":"List 8","from":"2026-05-16","to":"2026-11-15","known":40,"vanished":5,"trusted":false}],
             "rejections":[]}""";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private int tell(String upload) {
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new ImportReport(Options.of("import", "a.xml", "--check"), out)
                .tell(JsonMapper.builder().build().readTree(upload));
    }

    private String told() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCheckedFileInWhichNothingIsWrong() {
        assertThat(tell(CHECKED.formatted("false", 0))).isZero();
        assertThat(told().lines())
                .containsExactly(
                        "Checked; nothing is recorded yet. It would come to:",
                        "  list List 5: 12 new, 3 corrected, 2 withdrawn, 1490 unchanged, 0 rejected",
                        "  team (no team recorded): 12 new, 3 corrected, 2 withdrawn, 1490 unchanged, 0 rejected",
                        "  in all: 12 new, 3 corrected, 2 withdrawn, 1490 unchanged, 0 rejected",
                        "List 5: of 200 known from 2026-05-16 to 2026-11-15 it no longer states 2, which would be withdrawn.",
                        "List 8: of 40 known from 2026-05-16 to 2026-11-15 it no longer states 5, which would be left as they are: less than 90% of what was known is in this file.",
                        "Look at it:      http://localhost:8080/imports/0198",
                        "Record it:       ./caseclock import --confirm 0198",
                        "Record nothing:  ./caseclock import --discard 0198");
    }

    @Test
    void anOlderFileAndOneWithRejectedRowsAreNotAllRight() {
        assertThat(tell(CHECKED.formatted("true", 0))).isEqualTo(1);
        assertThat(told())
                .contains("It is of 2026-11-15, and a later one of its kind, of 2026-11-22, was recorded before.")
                .contains("--confirm 0198 --yes");
        assertThat(tell(CHECKED.formatted("false", 1))).isEqualTo(1);
    }

    @Test
    void aDiscardedAndARefusedFile() {
        assertThat(tell("{\"status\":\"DISCARDED\"}")).isZero();
        assertThat(tell("{\"status\":\"REFUSED\",\"refusedBecause\":\"It is no census.\"}"))
                .isEqualTo(1);
        assertThat(told()).contains("Discarded: nothing of it was recorded.", "Refused: It is no census.");
    }
}
