package caseclock.command.intake.rows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.intake.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @Test
    void rows_are_numbered_as_a_spreadsheet_shows_them() throws Exception {
        assertThat(rows("child,note\r\nA1,\"two\nlines\"\r\n\r\nA2,\"say \"\"so\"\"\"\r\n,\nA3,"))
                .containsExactly(
                        new Row(0, 2, List.of("A1", "two\nlines")),
                        new Row(0, 4, List.of("A2", "say \"so\"")),
                        new Row(0, 6, List.of("A3", "")));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void what_stands_between_cells_is_found_from_the_header(char separator) throws Exception {
        String text = "a|\"x,;,;\t\n,,;;\"|b\n1|2;2,2\t|3\n".replaceFirst("2;2,2\t", "\"2;2,2\t\"");
        assertThat(rows(text.replace('|', separator))).containsExactly(new Row(0, 2, List.of("1", "2;2,2\t", "3")));
    }

    @Test
    void a_file_of_one_column_has_rows_too() throws Exception {
        assertThat(rows("child\nA1\nA2")).extracting(Row::cells).containsExactly(List.of("A1"), List.of("A2"));
    }

    @Test
    void empty_lines_before_the_header_count_as_rows() throws Exception {
        try (var csv = csv("\n\nchild,note\nA1,x".getBytes(UTF_8))) {
            assertThat(csv.header()).containsExactly("child", "note");
            assertThat(csv.next().orElseThrow().row()).isEqualTo(4);
        }
    }

    @Nested
    class Encodings {

        private static final String TEXT = "child;Straße\nA1;Zoë – café\n";
        private static final Charset WINDOWS = Charset.forName("windows-1252");

        @Test
        void utf_8_is_read_with_its_mark_and_without() throws Exception {
            assertReads(TEXT.getBytes(UTF_8));
            assertReads(("\uFEFF" + TEXT).getBytes(UTF_8));
        }

        @Test
        void utf_16_is_read_with_its_mark() throws Exception {
            assertReads(TEXT.getBytes(UTF_16));
            assertReads(("\uFEFF" + TEXT).getBytes(UTF_16LE));
        }

        @Test
        void what_windows_writes_is_read() throws Exception {
            assertReads(TEXT.getBytes(WINDOWS));
        }

        @Test
        void the_first_character_beyond_ascii_may_come_late() throws Exception {
            String late = "child\n" + "A1\n".repeat(30_000) + "Zoë";
            assertThat(rows(late.getBytes(UTF_8)).getLast().cells()).containsExactly("Zoë");
            assertThat(rows(late.getBytes(WINDOWS)).getLast().cells()).containsExactly("Zoë");
        }

        @Test
        void a_file_that_changes_its_encoding_is_refused() {
            assertRefused("child\nZo\u00c3\u00ab\nx\n\u0080\n".getBytes(ISO_8859_1), "line 4 on", "UTF-8");
        }

        @Test
        void a_file_torn_inside_a_character_is_refused() {
            byte[] whole = "child\né\né".getBytes(UTF_8);
            assertRefused(java.util.Arrays.copyOf(whole, whole.length - 1), "encoding");
        }

        @Test
        void half_a_pair_of_surrogates_is_refused() {
            byte[] file = "\uFEFFchild\nAxB\n".getBytes(UTF_16LE);
            file[file.length - 5] = (byte) 0xd8;
            assertRefused(file, "line 2 on");
        }

        @Test
        void bytes_that_cannot_be_had_are_not_the_files_fault() {
            var torn =
                    new SequenceInputStream(new ByteArrayInputStream("child\nA1\n".getBytes(UTF_8)), new InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new IOException("The database went away.");
                        }
                    });
            assertThatThrownBy(() -> all(CsvRows.open(torn))).isInstanceOf(UncheckedIOException.class);
        }

        private static void assertReads(byte[] bytes) throws UnreadableFile {
            try (var csv = csv(bytes)) {
                assertThat(csv.header()).containsExactly("child", "Straße");
                assertThat(csv.next().orElseThrow().cells()).containsExactly("A1", "Zoë – café");
                assertThat(csv.next()).isEmpty();
            }
        }
    }

    @Nested
    class Hostile {

        @Test
        void an_empty_file_is_refused() {
            assertRefused(new byte[0], "empty");
            assertRefused("\n\n,,\n".getBytes(UTF_8), "empty");
        }

        @Test
        void a_quotation_mark_that_is_not_closed_is_refused_with_its_row() {
            assertRefused("child,note\nA1,x\nA2,\"torn\nA3,x\n".getBytes(UTF_8), "Row 3", "not closed");
        }

        @Test
        void something_after_a_closing_quotation_mark_is_refused() {
            assertRefused("child\n\"A1\"x\n".getBytes(UTF_8), "Row 2", "closing");
        }

        @Test
        void a_million_columns_are_refused() {
            assertRefused(("child" + ",".repeat(1_000_000)).getBytes(UTF_8), "Row 1 has more than 1,000 columns");
            assertRefused(("child\n" + ",".repeat(1_000_000)).getBytes(UTF_8), "Row 2 has more than 1,000 columns");
        }

        @Test
        void a_cell_longer_than_a_spreadsheet_holds_is_refused() throws Exception {
            assertThat(rows("child\n" + "x".repeat(32_767))).hasSize(1);
            assertRefused(("child\n" + "x".repeat(32_768)).getBytes(UTF_8), "Row 2 has a cell of more than 32,767");
            assertRefused(("child\n" + "x".repeat(10_000_000)).getBytes(UTF_8), "Row 2");
            assertRefused(("child\n\"" + "x".repeat(10_000_000) + "\"").getBytes(UTF_8), "Row 2");
        }

        @Test
        void a_row_longer_than_a_million_characters_is_refused() {
            assertRefused(("child\n" + ("x".repeat(30_000) + ",").repeat(40)).getBytes(UTF_8), "Row 2 is longer");
        }

        @Test
        void whatever_is_done_to_a_file_it_is_read_or_refused() {
            byte[] file = "child;\"a;b\";Straße\nA1;\"x\"\"y\";\"\n\"\n\n;;\nZoë;1;2\n".getBytes(UTF_8);
            assertThat(Mutations.of(file, 20261122, CsvRowsTest::rows)).isPositive();
            assertThat(Mutations.of("\uFEFFchild\nZoë\n".getBytes(UTF_16LE), 20261122, CsvRowsTest::rows))
                    .isPositive();
        }

        @Test
        void nul_is_a_character_like_another() throws Exception {
            assertThat(rows("child\nA\u0000B")).extracting(Row::cells).containsExactly(List.of("A\u0000B"));
        }

        @Test
        void a_row_that_does_not_go_with_the_header_says_so() throws Exception {
            try (var csv = csv("a,b\n1\n1,2,3\n1,2, \n".getBytes(UTF_8))) {
                assertThat(csv.misfit(csv.next().orElseThrow()))
                        .hasValueSatisfying(sentence ->
                                assertThat(sentence).startsWith("This row has 1 cell where the header has 2."));
                assertThat(csv.misfit(csv.next().orElseThrow())).isPresent();
                assertThat(csv.misfit(csv.next().orElseThrow())).isEmpty();
            }
        }
    }

    @Test
    void a_column_of_reasons_is_read_over_and_its_guards_are_undone() throws Exception {
        String text = "child,Caseclock  Reason ,'=x\nA1,'=why,'=2+3\nA2,,''=2\nA3,,it's\n";
        try (var csv = csv(text.getBytes(UTF_8))) {
            assertThat(csv.header()).containsExactly("child", "=x");
            assertThat(all(csv))
                    .extracting(Row::cells)
                    .containsExactly(List.of("A1", "=2+3"), List.of("A2", "'=2"), List.of("A3", "it's"));
        }
    }

    @Test
    void in_a_file_without_that_column_an_apostrophe_is_the_files_own() throws Exception {
        assertThat(rows("child\n'=2+3")).extracting(Row::cells).containsExactly(List.of("'=2+3"));
    }

    @Test
    void columns_are_found_whatever_their_case_and_spaces() throws Exception {
        try (var csv = csv("\u00a0 SW_ID ,Child\u00a0 id,other\nW1, A1 ,x\n".getBytes(UTF_8))) {
            var columns = Columns.find(csv.header(), java.util.Set.of("sw_id", "child id"));
            var row = csv.next().orElseThrow();
            columns.leaveOthersAside(row);
            assertThat(columns.cell(row, "child id")).isEqualTo("A1");
            assertThat(columns.cell(row, "sw_id")).isEqualTo("W1");
            assertThat(columns.leftAside()).containsExactly(java.util.Map.entry("other", 1));
        }
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> Columns.find(List.of("Child", " child"), java.util.Set.of("child")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("twice");
    }

    private static CsvRows csv(byte[] bytes) throws UnreadableFile {
        return CsvRows.open(new ByteArrayInputStream(bytes));
    }

    private static List<Row> rows(String text) throws UnreadableFile {
        return rows(text.getBytes(UTF_8));
    }

    private static List<Row> rows(byte[] bytes) throws UnreadableFile {
        return all(csv(bytes));
    }

    private static List<Row> all(CsvRows csv) throws UnreadableFile {
        try (csv) {
            var all = new ArrayList<Row>();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                all.add(row.get());
            }
            return all;
        }
    }

    private static void assertRefused(byte[] bytes, String... because) {
        assertThatThrownBy(() -> rows(bytes))
                .isInstanceOf(UnreadableFile.class)
                .message()
                .contains(because)
                .endsWith(".");
    }
}
