package caseclock.command.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.annexa.AnnexAWorkbook;
import caseclock.command.intake.census.Samples;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is read of a workbook is what somebody else's reader reads of it. */
class WorkbookTest {

    private static final int ROWS = 120_000;

    /** So nothing is left of it if the process is killed while it is being put aside. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void the_file_has_no_name_any_more_when_its_first_byte_comes() throws Exception {
        var names = new ArrayList<String>();
        byte[] workbook = Samples.open("Annex_A.xlsx").readAllBytes();
        var watched = new ByteArrayInputStream(workbook) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                names.addAll(openWorkbooks());
                return super.read(into, offset, length);
            }

            @Override
            public synchronized long transferTo(OutputStream out) throws IOException {
                names.addAll(openWorkbooks());
                return super.transferTo(out);
            }
        };
        try (var opened = Workbook.open(watched)) {
            assertThat(opened.sheets()).isNotEmpty();
        }
        assertThat(names).isNotEmpty().allMatch(name -> name.endsWith(" (deleted)"));
    }

    private static List<String> openWorkbooks() {
        var names = new ArrayList<String>();
        for (var open : Objects.requireNonNull(new File("/proc/self/fd").listFiles())) {
            try {
                names.add(Files.readSymbolicLink(open.toPath()).toString());
            } catch (IOException closedSince) {
                continue;
            }
        }
        return names.stream()
                .filter(name -> name.contains("caseclock-workbook-"))
                .toList();
    }

    @Test
    void the_sample_is_read_as_another_reader_reads_it() throws Exception {
        assertAlike(Samples.open("Annex_A.xlsx").readAllBytes());
    }

    @Test
    void a_workbook_of_another_writer_is_read_as_its_reader_reads_it() throws Exception {
        var workbook = new AnnexAWorkbook();
        workbook.list(7)
                .row(
                        "C 1 & <2>",
                        "Child Protection Plan Start Date",
                        LocalDate.of(2026, 10, 5),
                        "Allocated Team",
                        "Ünited \u00a0\n“Team”")
                .row(123_456_789_012L, "Number of Previous Child Protection Plans", 0.25, "Allocated Worker", "😀")
                .below(3, sheet -> sheet.value(0, 5, true));
        workbook.list(3).row(-1e-5);
        assertAlike(workbook.bytes());
    }

    /** Its texts are kept once; its rows are given and forgotten. */
    @Test
    void a_large_workbook_is_never_held_as_a_whole() throws Exception {
        byte[] large = large();
        try (var workbook = Workbook.open(new ByteArrayInputStream(large));
                var rows = workbook.rows(workbook.sheets().getFirst())) {
            rows.next();
            long before = heapInUse();
            for (int row = 1; row < ROWS; row++) {
                assertThat(rows.next()).isPresent();
            }
            assertThat(heapInUse() - before).as("heap kept").isLessThan(8 << 20);
            assertThat(rows.next()).isPresent();
            assertThat(rows.next()).isEmpty();
            assertThat(rows.next()).isEmpty();
        }
    }

    private static byte[] large() {
        var workbook = new AnnexAWorkbook();
        var list = workbook.list(1);
        LocalDate day = LocalDate.of(2026, 10, 5);
        for (int row = 0; row < ROWS; row++) {
            list.row(row, "Date of Contact", day.minusDays(row % 180), "Contact Source", "q) 6: Police");
        }
        return workbook.bytes();
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void assertAlike(byte[] bytes) throws Exception {
        try (var ours = Workbook.open(new ByteArrayInputStream(bytes));
                var theirs = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(ours.from1904()).isEqualTo(theirs.isDate1904());
            assertThat(ours.sheets())
                    .extracting(Workbook.Sheet::name)
                    .isEqualTo(theirs.getSheets()
                            .map(org.dhatim.fastexcel.reader.Sheet::getName)
                            .toList());
            for (int sheet = 0; sheet < ours.sheets().size(); sheet++) {
                assertThat(ours(ours, sheet)).isEqualTo(theirs(theirs, sheet)).isNotEmpty();
            }
        }
    }

    private static Map<String, String> ours(Workbook workbook, int sheet) throws Exception {
        var cells = new TreeMap<String, String>();
        try (var rows = workbook.rows(workbook.sheets().get(sheet))) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                for (int column = 0; column < row.get().cells().size(); column++) {
                    put(cells, row.get().number(), column, row.get().cell(column));
                }
            }
        }
        return cells;
    }

    private static Map<String, String> theirs(ReadableWorkbook workbook, int sheet) throws IOException {
        var cells = new TreeMap<String, String>();
        try (Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
            rows.forEach(row ->
                    present(row).forEach(cell -> put(cells, row.getRowNum(), cell.getColumnIndex(), text(cell))));
        }
        return cells;
    }

    private static List<Cell> present(Row row) {
        var cells = new ArrayList<Cell>();
        row.forEach(cell -> {
            if (cell != null) {
                cells.add(cell);
            }
        });
        return cells;
    }

    private static String text(Cell cell) {
        boolean number = cell.getType() == CellType.NUMBER || cell.getValue() instanceof java.math.BigDecimal;
        return number && cell.getValue() != null
                ? new java.math.BigDecimal(cell.getRawValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(cell.getRawValue());
    }

    private static void put(Map<String, String> cells, int row, int column, String text) {
        if (!text.isBlank() && !text.equals("null")) {
            cells.put("%07d/%04d".formatted(row, column), text);
        }
    }
}
