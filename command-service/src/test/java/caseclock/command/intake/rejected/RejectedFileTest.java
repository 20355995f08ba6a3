package caseclock.command.intake.rejected;

import static caseclock.command.intake.census.CensusText.census;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.episode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.census.ReadCensus;
import caseclock.command.intake.rows.CsvRows;
import caseclock.command.intake.rows.Mutations;
import caseclock.command.intake.rows.Row;
import caseclock.command.intake.xlsx.SheetRow;
import caseclock.command.intake.xlsx.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RejectedFileTest {

    private static Rejection rejection(String list, int row, String field, String reason) {
        return new Rejection(new Place(list, row), field, "", reason);
    }

    private static byte[] written(byte[] original, Rejection... rejections) throws IOException {
        var out = new ByteArrayOutputStream();
        RejectedFile.write(new ByteArrayInputStream(original), Reasons.of(List.of(rejections)), out);
        return out.toByteArray();
    }

    private static String text(String original, Rejection... rejections) throws IOException {
        return new String(written(original.getBytes(StandardCharsets.UTF_8), rejections), StandardCharsets.UTF_8);
    }

    /** Whatever was uploaded can be given back, as far as it goes. */
    @Test
    void whatever_is_done_to_a_file_its_rejected_rows_are_written() {
        var every = IntStream.rangeClosed(1, 20)
                .mapToObj(row -> rejection("", row, "", "Why."))
                .toArray(Rejection[]::new);
        for (String file : List.of("child,fact\nA1,\"x\ny\"\nB1,z\n", OfACensus.CENSUS)) {
            int refused = Mutations.of(file.getBytes(StandardCharsets.UTF_8), 20261122, spoilt -> {
                try {
                    assertThat(written(spoilt, every)).isNotNull();
                } catch (IOException broken) {
                    throw new java.io.UncheckedIOException(broken);
                }
            });
            assertThat(refused).isZero();
        }
    }

    @Nested
    class OfCsv {

        @Test
        void has_the_header_the_rejected_rows_and_the_reasons_in_front() throws Exception {
            assertThat(text(
                            "child,fact\nA1,visits\nA2,\"two\nlines\"\n\nA3,x\n",
                            rejection("", 5, "fact", "No such fact."),
                            rejection("", 3, "child", "One."),
                            rejection("", 3, "", "Two."),
                            rejection("", 3, "", "Two.")))
                    .isEqualTo("\uFEFFCaseClock reason,child,fact\r\n"
                            + "child: One. Two.,A2,\"two\nlines\"\r\n"
                            + "fact: No such fact.,A3,x\r\n");
        }

        @Test
        void keeps_the_separator_and_what_windows_wrote() throws Exception {
            byte[] original = "child;name\nA1;Zoë\n".getBytes(Charset.forName("windows-1252"));
            assertThat(new String(written(original, rejection("", 2, "", "Why.")), StandardCharsets.UTF_8))
                    .isEqualTo("\uFEFFCaseClock reason;child;name\r\nWhy.;A1;Zoë\r\n");
        }

        @Test
        void has_a_title_and_the_header_below_it_so_that_it_is_recognised_when_it_comes_back() throws Exception {
            String original = "Extract date,19/10/2026\n,For Ofsted\nChild Unique ID,Date of Contact\nA1,soon\nA2,x\n";
            String back = text(original, rejection("List 1", 4, "", "Why."));
            assertThat(back)
                    .isEqualTo("\uFEFFCaseClock reason,Extract date,19/10/2026\r\n"
                            + "CaseClock reason,,For Ofsted\r\n"
                            + "CaseClock reason,Child Unique ID,Date of Contact\r\n"
                            + "Why.,A1,soon\r\n");
            var mended = caseclock.command.intake.annexa.ReadAnnexA.csv(back.replace("soon", "05/10/2026"));
            assertThat(mended.child("A1").statements()).hasSize(1);
            assertThat(mended.scopes()).isEmpty();
        }

        @Test
        void begins_no_cell_as_a_formula() throws Exception {
            String text = text("=child,fact\n@A1,+cmd|' /C calc'!A0\n", rejection("", 2, "=x", "Why."));
            assertThat(text).isEqualTo("\uFEFFCaseClock reason,'=child,fact\r\n'=x: Why.,'@A1,'+cmd|' /C calc'!A0\r\n");
        }

        @Test
        void is_read_again_cell_by_cell_as_it_was() throws Exception {
            String original = "child,fact,=x\n@A1,'=1,-5\n''+a,\"a\nb\",it's\nshort\nA1,b,c,long\n";
            byte[] back = written(original.getBytes(StandardCharsets.UTF_8), everyRow(5));
            assertThat(cells(back)).isEqualTo(cells(original.getBytes(StandardCharsets.UTF_8)));
            assertThat(cells(written(back, everyRow(5)))).isEqualTo(cells(back));
        }

        @Test
        void whatever_cells_hold_they_are_read_again_as_they_were() throws Exception {
            var random = new Random(20261122);
            for (int round = 0; round < 300; round++) {
                byte[] original = randomCsv(random).getBytes(StandardCharsets.UTF_8);
                assertThat(cells(written(original, everyRow(12)))).isEqualTo(cells(original));
            }
        }

        private static String randomCsv(Random random) {
            String signs = "ab'=+-@; \t'=\u00e9";
            var text = new StringBuilder("a,b,c\n");
            for (int row = 0; row < 10; row++) {
                text.append('x');
                for (int cell = random.nextInt(4); cell > 0; cell--) {
                    text.append(",\"");
                    random.ints(random.nextInt(5), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
                    text.append('"');
                }
                text.append('\n');
            }
            return text.toString();
        }

        private static Rejection[] everyRow(int rows) {
            return IntStream.rangeClosed(2, rows)
                    .mapToObj(row -> rejection("", row, "", "Why."))
                    .toArray(Rejection[]::new);
        }

        private static List<List<String>> cells(byte[] csv) throws Exception {
            try (var rows = CsvRows.open(new ByteArrayInputStream(csv))) {
                var cells = new ArrayList<List<String>>();
                cells.add(rows.header());
                for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                    cells.add(row.get().cells());
                }
                return cells;
            }
        }

        @Test
        void of_a_file_that_breaks_off_has_what_came_before() throws Exception {
            assertThat(text("child\nA1\n\"A2", rejection("", 2, "", "Why."), rejection("", 9, "", "Never.")))
                    .isEqualTo("\uFEFFCaseClock reason,child\r\nWhy.,A1\r\n");
        }

        @Test
        void is_written_while_it_is_read() throws Exception {
            var endless = new InputStream() {
                private int next;

                @Override
                public int read() {
                    return next++ < 10_000_000 ? "A1,visits\n".charAt(next % 10) : -1;
                }
            };
            long before = heapInUse();
            Reasons everyOther = list -> IntStream.iterate(2, row -> row + 2)
                    .limit(500_000)
                    .mapToObj(row -> rejection("", row, "", "Why."))
                    .iterator();
            long[] most = {0};
            RejectedFile.write(endless, everyOther, new OutputStream() {
                private int writes;

                @Override
                public void write(int one) {}

                @Override
                public void write(byte[] some, int offset, int length) {
                    if (writes++ % 2_000 == 0) {
                        most[0] = Math.max(most[0], heapInUse() - before);
                    }
                }
            });
            assertThat(most[0]).as("heap in use while writing").isLessThan(16 << 20);
        }

        private static long heapInUse() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Test
        void bytes_that_cannot_be_had_are_no_end() {
            var gone = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("The database went away.");
                }
            };
            assertThatThrownBy(() -> RejectedFile.write(gone, Reasons.of(List.of()), OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Nested
    class OfACensus {

        private static final String CENSUS = census(
                child("A1", episode("2025-04-08")),
                child("B2", episode("2025-13-08")),
                child("C3", "<Odd a='1 &amp; 2'><![CDATA[<x> & y]]></Odd>" + episode("2025-04-10")));

        @Test
        void has_the_header_and_the_rejected_children_with_their_reasons_before_them() throws Exception {
            String text = text(
                    CENSUS,
                    rejection("", 2, "CINreferralDate", "No day -- at all."),
                    rejection("", 3, "Odd", "<Why> & how?"));
            assertThat(text)
                    .contains("<LEA>999</LEA>")
                    .contains("<!-- CaseClock: CINreferralDate: No day ‐‐ at all. -->\n<Child>")
                    .contains("<!-- CaseClock: Odd: <Why> & how? -->\n<Child>")
                    .contains("<Odd a=\"1 &amp; 2\">&lt;x&gt; &amp; y</Odd>")
                    .doesNotContain(">A1<");
            assertThat(ReadCensus.of(text).children()).hasSize(2);
        }

        @Test
        void is_read_again_with_the_same_facts_and_rejections() throws Exception {
            var original = ReadCensus.of(CENSUS);
            var again = ReadCensus.of(text(CENSUS, rejection("", 2, "", "Why."), rejection("", 3, "", "Why.")));
            assertThat(again.facts())
                    .isEqualTo(original.children().get(2).statements().stream()
                            .map(statement -> statement.fact())
                            .toList());
            assertThat(again.rejections())
                    .extracting(Rejection::field, Rejection::reason)
                    .isEqualTo(original.rejections().stream()
                            .map(one -> org.assertj.core.groups.Tuple.tuple(one.field(), one.reason()))
                            .toList());
        }

        @Test
        void that_breaks_off_is_given_back_as_far_as_it_goes() throws Exception {
            String text = text(CENSUS.substring(0, CENSUS.indexOf("C3")), rejection("", 2, "", "Why."));
            assertThat(ReadCensus.of(text).children()).hasSize(1);
        }

        @Test
        void fetches_and_unfolds_nothing() throws Exception {
            String text = text(
                    "<!DOCTYPE Message [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + census(child("A&x;1")),
                    rejection("", 1, "", "Why."));
            assertThat(text).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        }
    }

    @Nested
    class OfAWorkbook {

        @Test
        void has_each_list_with_its_header_and_rejected_rows() throws Exception {
            byte[] back = written(
                    workbook(),
                    rejection("List 3", 4, "Date of referral", "No day."),
                    rejection("List 3", 4, "Team", "No team."));
            assertThat(sheet(back))
                    .containsExactly(
                            new SheetRow(1, List.of("Extract date", "46000")),
                            new SheetRow(
                                    2, List.of("Child Unique ID", "Date of referral", "Notes", "CaseClock reason")),
                            new SheetRow(
                                    3, List.of("0012", "soon", "=1+1", "Date of referral: No day. Team: No team.")));
        }

        @Test
        void shows_days_as_days_and_reads_them_as_before() throws Exception {
            byte[] back = written(workbook(), rejection("List 3", 3, "", "Why."));
            assertThat(sheet(back).getLast().cells()).startsWith("A1", "45950");
            try (var independent = new org.dhatim.fastexcel.reader.ReadableWorkbook(new ByteArrayInputStream(back));
                    var rows = independent.getFirstSheet().openStream()) {
                var cell = rows.toList().getLast().getCell(1);
                assertThat(cell.asDate().toLocalDate()).hasToString("2025-10-20");
            }
        }

        @Test
        void that_comes_back_a_second_time_has_its_reasons_once() throws Exception {
            byte[] once = written(workbook(), rejection("List 3", 4, "", "Why."));
            byte[] twice = written(once, rejection("List 3", 3, "", "Still."));
            assertThat(sheet(twice).get(1).cells()).endsWith("Notes", "CaseClock reason");
            assertThat(sheet(twice).getLast().cells()).containsExactly("0012", "soon", "=1+1", "Still.");
        }

        @Test
        void is_no_statement_of_what_is_not_in_it() throws Exception {
            assertThat(caseclock.command.intake.annexa.ReadAnnexA.of(workbook()).asOf())
                    .isPresent();
            var back = caseclock.command.intake.annexa.ReadAnnexA.of(
                    written(workbook(), rejection("List 3", 3, "", "Why.")));
            assertThat(back.children()).hasSize(1);
            assertThat(back.scopes()).isEmpty();
            assertThat(back.asOf()).isEmpty();
            assertThat(back.leftAside()).doesNotContainKey("List 3: CaseClock reason");
        }

        private static byte[] workbook() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "A test", null)) {
                var sheet = workbook.newWorksheet("List 3");
                sheet.value(0, 0, "Extract date");
                sheet.value(0, 1, 46_000);
                sheet.value(1, 0, "Child Unique ID");
                sheet.value(1, 1, "Date of referral");
                sheet.value(1, 2, "Notes");
                sheet.value(2, 0, "A1");
                sheet.value(2, 1, 45_950);
                sheet.value(3, 0, "0012");
                sheet.value(3, 1, "soon");
                sheet.value(3, 2, "=1+1");
            }
            return bytes.toByteArray();
        }

        private static List<SheetRow> sheet(byte[] bytes) throws Exception {
            try (var workbook = Workbook.open(new ByteArrayInputStream(bytes));
                    var rows = workbook.rows(workbook.sheets().getFirst())) {
                var all = new ArrayList<SheetRow>();
                for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                    all.add(row.get());
                }
                return all;
            }
        }
    }
}
