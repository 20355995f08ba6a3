package caseclock.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.comparison.FiguresTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a committee is told, and that no count of one to five can be worked out from it. */
class CommitteeTest {

    @Test
    void a_small_number_is_withheld_and_says_so() {
        var rows = rows(line("Central", 54, 47), line("East", 50, 36), line("Few", 3, 3), line("West", 40, 26));
        assertThat(rows.get(2).subList(0, 3)).containsExactly("Few", "withheld", "withheld");
    }

    @Test
    void one_that_is_withheld_cannot_be_had_by_subtraction() {
        var rows = rows(line("Central", 54, 47), line("East", 50, 36), line("Few", 3, 3), line("West", 40, 26));
        // All teams stand at 147: without a second one withheld the three would be 147 less the others.
        assertThat(rows.stream().filter(row -> row.get(1).equals("withheld")).map(List::getFirst))
                .containsExactly("Few", "West");
        assertThat(rows.getLast().subList(0, 3)).containsExactly("All teams", "147", "112");
    }

    @Test
    void a_small_rest_is_withheld_as_a_small_part_is() {
        // 52 of 54 in time are two late.
        var rows = rows(line("Central", 54, 52), line("East", 50, 36), line("West", 40, 26));
        assertThat(rows.getFirst().subList(1, 3)).containsExactly("54", "withheld");
        assertThat(rows.stream().filter(row -> row.get(2).equals("withheld"))).hasSizeGreaterThan(1);
    }

    @Test
    void a_nought_is_told() {
        var rows = rows(line("Central", 54, 47), line("Front Door", 0, 0), line("West", 40, 26));
        assertThat(rows.get(1).subList(1, 3)).containsExactly("0", "0");
    }

    @Test
    void whatever_the_counts_what_is_withheld_together_is_never_one_to_five() {
        for (long seed = 1; seed <= 500; seed++) {
            var random = new Random(seed);
            var lines = new ArrayList<Line>();
            for (int team = 0; team < 2 + random.nextInt(6); team++) {
                int whole = random.nextInt(30);
                lines.add(line("T" + team, whole, whole == 0 ? 0 : random.nextInt(whole + 1)));
            }
            safe(seed, lines, rows(lines.toArray(Line[]::new)));
        }
    }

    /** From the row for all teams and the rows that are told: wholes, parts and the rests of both. */
    private static void safe(long seed, List<Line> lines, List<List<String>> rows) {
        var all = rows.getLast();
        for (int at = 0; at < lines.size(); at++) {
            var row = rows.get(at);
            if (!row.get(1).equals("withheld") && !row.get(2).equals("withheld")) {
                assertThat(small(lines.get(at).finished())).as("seed " + seed).isFalse();
                assertThat(small(Integer.parseInt(row.get(2))))
                        .as("seed " + seed)
                        .isFalse();
                assertThat(small(Integer.parseInt(row.get(1)) - Integer.parseInt(row.get(2))))
                        .as("seed " + seed)
                        .isFalse();
            }
        }
        if (!all.get(2).equals("withheld")) {
            int part = rest(lines, rows, 2);
            assertThat(small(part)).as("seed " + seed + ", in time").isFalse();
        }
        if (!all.get(1).equals("withheld")) {
            assertThat(small(rest(lines, rows, 1)))
                    .as("seed " + seed + ", finished")
                    .isFalse();
        }
    }

    private static int rest(List<Line> lines, List<List<String>> rows, int column) {
        int sum = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (rows.get(at).get(column).equals("withheld")) {
                sum += column == 1
                        ? lines.get(at).finished()
                        : lines.get(at).inTime().orElseThrow();
            }
        }
        return sum;
    }

    private static boolean small(int count) {
        return count > 0 && count < 6;
    }

    private static List<List<String>> rows(Line... lines) {
        int finished = 0;
        int inTime = 0;
        for (var one : lines) {
            finished += one.finished();
            inTime += one.inTime().orElseThrow();
        }
        var all = line("All teams", finished, inTime);
        return Committee.sheet(new FiguresTable(List.of(), List.of(lines), all, false))
                .rows();
    }

    private static Line line(String name, int finished, int inTime) {
        return new Line(
                name,
                "",
                "",
                "",
                "",
                finished,
                Optional.of(inTime),
                0,
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.empty());
    }
}
