package caseclock.command.intake.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.intake.UnreadableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsByChildTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path directory;

    @Test
    void rows_come_together_by_child_in_the_order_of_the_file() throws Exception {
        try (var rows = new RowsByChild()) {
            rows.add("B", 1, 2, List.of("first of B"));
            rows.add("A", 1, 3, List.of("first of A", ""));
            rows.add("B", 2, 2, List.of("second of B"));
            assertThat(all(rows))
                    .containsExactly(
                            new ChildRows("A", List.of(new Row(1, 3, List.of("first of A", "")))),
                            new ChildRows(
                                    "B",
                                    List.of(
                                            new Row(1, 2, List.of("first of B")),
                                            new Row(2, 2, List.of("second of B")))));
            assertThat(rows.next()).isEmpty();
        }
    }

    @Test
    void of_no_rows_there_are_no_children() throws Exception {
        try (var rows = new RowsByChild()) {
            assertThat(rows.next()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 300, 5_000, 100_000, 10_000_000})
    void however_little_fits_into_memory_the_rows_are_the_same(long budget) throws Exception {
        var random = new Random(budget);
        var expected = new TreeMap<String, List<Row>>();
        try (var rows = new RowsByChild(budget, directory)) {
            for (int row = 2; row < 400; row++) {
                String child = "C" + random.nextInt(40);
                List<String> cells = cells(random);
                rows.add(child, row % 3, row, cells);
                expected.computeIfAbsent(child, name -> new ArrayList<>()).add(new Row(row % 3, row, cells));
            }
            assertThat(all(rows))
                    .containsExactlyElementsOf(expected.entrySet().stream()
                            .map(child -> new ChildRows(child.getKey(), child.getValue()))
                            .toList());
        }
    }

    @Test
    void what_is_put_aside_has_no_name_on_the_disk() throws Exception {
        try (var rows = new RowsByChild(0, directory)) {
            rows.add("A", 0, 2, List.of("put aside at once"));
            try (var files = Files.list(directory)) {
                assertThat(files).isEmpty();
            }
            assertThat(all(rows)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 100_000_000})
    void no_child_has_more_than_twenty_thousand_rows(long budget) throws Exception {
        try (var rows = new RowsByChild(budget, directory)) {
            for (int row = 2; row < 20_003; row++) {
                rows.add("A", 0, row, List.of("x"));
            }
            assertThatThrownBy(rows::next)
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("more than 20,000 rows")
                    .hasMessageContaining("row 2");
        }
    }

    @Test
    void no_childs_rows_are_longer_than_sixteen_megabytes() throws Exception {
        String cell = "x".repeat(32_000);
        try (var rows = new RowsByChild(MEGABYTE, directory)) {
            for (int row = 2; row < 600; row++) {
                rows.add("A", 0, row, List.of(cell));
            }
            assertThatThrownBy(rows::next).isInstanceOf(UnreadableFile.class).hasMessageContaining("16 MB");
        }
    }

    /** 200,000 rows of 200 characters are 40 MB packed. */
    @Test
    void a_large_file_is_never_held_as_a_whole() throws Exception {
        String cell = "x".repeat(200);
        long before = heapInUse();
        try (var rows = new RowsByChild(2 * MEGABYTE, directory)) {
            for (int row = 0; row < 200_000; row++) {
                rows.add("C" + row % 50_000, 0, row, List.of(cell));
            }
            int read = rows.next().orElseThrow().rows().size();
            assertThat(heapInUse() - before).as("heap kept").isLessThan(16 * MEGABYTE);
            for (var child = rows.next(); child.isPresent(); child = rows.next()) {
                read += child.get().rows().size();
            }
            assertThat(read).isEqualTo(200_000);
        }
    }

    private static List<String> cells(Random random) {
        return random.ints(random.nextInt(6), 0, 0x10000)
                .mapToObj(character -> String.valueOf((char) character).repeat(random.nextInt(5)))
                .toList();
    }

    private static List<ChildRows> all(RowsByChild rows) throws UnreadableFile {
        var all = new ArrayList<ChildRows>();
        for (var child = rows.next(); child.isPresent(); child = rows.next()) {
            all.add(child.get());
        }
        return all;
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
