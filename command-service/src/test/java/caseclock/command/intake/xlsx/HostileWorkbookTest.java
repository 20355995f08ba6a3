package caseclock.command.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.AnnexAWorkbook;
import caseclock.command.intake.annexa.ReadAnnexA;
import caseclock.command.intake.annexa.Zipped;
import caseclock.command.intake.census.Spoilt;
import caseclock.events.Contact.ContactReceived;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files that are no workbook, are broken, or are meant to do harm: each ends in one sentence, or is read as if the harm were not there. */
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String HEADER =
            "<row><c t='str'><v>Child Unique ID</v></c><c t='str'><v>Date of Contact</v></c></row>";
    private static final byte[] WHOLE = whole();

    private static byte[] whole() {
        var workbook = new AnnexAWorkbook();
        workbook.list(1)
                .row("C1", "Date of Contact", LocalDate.of(2026, 10, 5), "Contact Source", "q) 6: Police")
                .row("C2", "Date of Contact", LocalDate.of(2026, 10, 6), "Contact Source", "1A");
        workbook.list(7)
                .row("C1", "Child Protection Plan Start Date", LocalDate.of(2026, 10, 16), "Allocated Worker", "SW1");
        return workbook.bytes();
    }

    @Nested
    class FilesThatAreNoWorkbook {

        @Test
        void are_refused_by_what_they_are() {
            assertRefused(bytes(""), "damaged");
            assertRefused(bytes("PK"), "damaged");
            assertRefused(bytes("Child Unique ID,Date of Contact"), "no Excel workbook (.xlsx)");
            assertRefused(bytes("<html></html>"), "no Excel workbook (.xlsx)");
            assertRefused(
                    new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0}, "protected by a password");
            assertRefused(
                    Zipped.of(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"))), "(.ods");
            assertRefused(Zipped.of(Map.of("word/document.xml", bytes("<w/>"))), "no Excel workbook");
            assertRefused(Zipped.with(WHOLE, "xl/vbaProject.bin", bytes("x")), "macros");
            assertRefused(Zipped.with(WHOLE, "xl/workbook.bin", bytes("x")), "binary workbook");
            assertRefused(Zipped.of(Map.of("inner.xlsx", WHOLE)), "no Excel workbook");
        }

        @Test
        void are_refused_where_they_break_off() {
            assertRefused(Arrays.copyOf(WHOLE, WHOLE.length - 30), "breaks off or is damaged");
            assertRefused(Arrays.copyOf(WHOLE, WHOLE.length / 2), "breaks off or is damaged");
        }

        @Test
        void are_not_called_broken_when_their_bytes_cannot_be_had() {
            InputStream failing = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the database has gone");
                }
            };
            assertThatThrownBy(() -> ReadAnnexA.of(failing))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the database has gone");
        }
    }

    @Nested
    class FilesThatUnpackToMuchMore {

        /** Some 300 KB that unpack to 300 MB. */
        @Test
        void are_refused_when_too_much_was_unpacked() throws IOException {
            String row = "<row><c><v>1</v>" + "<f>1</f>".repeat(50) + "</c></row>";
            assertRefused(withLongPart(SHEET, "<worksheet><sheetData>" + HEADER, row, 600_000), "more than 200 MB");
        }

        @Test
        void are_refused_when_they_have_too_many_rows() throws IOException {
            assertRefused(withLongPart(SHEET, "<worksheet><sheetData>" + HEADER, "<row/>", 1_100_000), "more rows");
        }

        @Test
        void are_refused_when_they_have_too_many_texts() throws IOException {
            assertRefused(withLongPart(STRINGS, "<sst>", "<si><t>x</t></si>", 1_000_001), "more different texts");
            assertRefused(
                    withLongPart(STRINGS, "<sst>", "<si><t>" + "x".repeat(300) + "</t></si>", 60_000),
                    "more different texts");
        }

        @Test
        void are_refused_for_a_list_of_too_many_parts() {
            var parts = new HashMap<>(Zipped.parts(WHOLE));
            for (int number = 0; number < 1_001; number++) {
                parts.put("part" + number, new byte[0]);
            }
            assertRefused(Zipped.of(parts), "more than 1000 parts");
        }

        @Test
        void are_refused_for_one_part_listed_as_ever_so_many_sheets() {
            String list = new String(Zipped.parts(WHOLE).get("xl/workbook.xml"), StandardCharsets.UTF_8);
            String sheet = list.replaceAll("(?s).*?(<sheet .*?/>).*", "$1");
            assertRefused(Zipped.replaced(WHOLE, "xl/workbook.xml", sheet, sheet.repeat(201)), "more than 200 sheets");
        }

        @Test
        void are_refused_for_a_sheet_nested_too_deep() {
            assertRefused(sheet("<x>".repeat(100)), "nested deeper");
        }

        @Test
        void are_refused_for_ten_megabytes_in_one_tag_and_read_over_in_one_text() throws Exception {
            String long_ = "x".repeat(10_000_000);
            assertRefused(sheet("<sheetData><row a='" + long_ + "'/></sheetData>"), "far larger");
            byte[] longText = sheet("<sheetData>" + HEADER + "<row><c t='inlineStr'><is><t>" + long_
                    + "</t></is></c><c><v>46300</v></c></row></sheetData>");
            assertThat(ReadAnnexA.of(longText).rejections())
                    .singleElement()
                    .satisfies(rejection -> assertThat(rejection.value()).isEmpty());
        }

        @Test
        void leave_nothing_behind() throws IOException {
            assertRefused(sheet("<x>".repeat(100)), "nested deeper");
            try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .noneMatch(name -> name.startsWith("caseclock-workbook-"));
            }
        }
    }

    @Nested
    class CellsThatAreNotWhereTheyCanBe {

        /** By its reference alone the cell would need a row of three hundred million places. */
        @Test
        void are_read_over_beyond_the_last_column() throws Exception {
            byte[] far = Zipped.replaced(
                    WHOLE, SHEET, "</row>", "<c r=\"ZZZZZZZ1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>");
            assertThat(ReadAnnexA.of(far).facts(ContactReceived.class)).hasSize(2);
        }

        @Test
        void are_put_behind_the_one_before_where_they_do_not_say() throws Exception {
            byte[] plain = sheet("<sheetData>" + HEADER
                    + "<row r='x'><c r='?' t='str'><v>C9</v></c><c><v>46300</v></c></row></sheetData>");
            assertThat(ReadAnnexA.of(plain).child("C9").statements())
                    .singleElement()
                    .satisfies(statement -> assertThat(statement.place().row()).isEqualTo(2));
        }

        @Test
        void may_refer_to_texts_that_there_are_not_and_hold_odd_numbers() throws Exception {
            byte[] odd = Zipped.replaced(
                    WHOLE,
                    SHEET,
                    "</sheetData>",
                    "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>99999999</v></c><c r=\"F9\"><v>1e999999999</v></c></row>"
                            + "<row r=\"10\"><c r=\"A10\" t=\"odd\"><v>C9</v></c><c r=\"F10\" t=\"d\"><v>2026-10-05T00:00:00</v></c></row></sheetData>");
            assertThat(ReadAnnexA.of(odd).child("C9").statements()).hasSize(1);
            assertThat(ReadAnnexA.of(odd).rejections()).hasSize(1);
        }

        @Test
        void may_hold_formulas_that_nobody_works_out() throws Exception {
            byte[] formulas = Zipped.replaced(
                    WHOLE,
                    SHEET,
                    "</sheetData>",
                    "<row r=\"9\"><c r=\"A9\" t=\"str\"><f t=\"array\" ref=\"A1:XFD1048576\">HYPERLINK(\"http://localhost:1\")</f><v>C9</v></c>"
                            + "<c r=\"F9\"><f>TODAY()</f><v>46300</v></c></row></sheetData>");
            assertThat(ReadAnnexA.of(formulas).child("C9").statements()).hasSize(1);
        }
    }

    @Nested
    class TextThatReachesOutside {

        @Test
        void is_refused_as_a_document_type() {
            String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>";
            assertRefused(sheetOf(laughs + "<worksheet>&b;</worksheet>"), "no document type");
            assertRefused(sheetOf("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>"), "no document type");
            assertRefused(
                    Zipped.with(
                            WHOLE,
                            STRINGS,
                            bytes("<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://localhost:1/'> %p;]><sst/>")),
                    "document type");
            assertRefused(Zipped.with(WHOLE, "xl/workbook.xml", bytes("<!DOCTYPE x><workbook/>")), "no document type");
        }

        @Test
        void is_never_followed_to_another_file_or_folder() {
            assertRefused(
                    Zipped.replaced(
                            WHOLE, "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "../../../../etc/passwd"),
                    "damaged");
            assertRefused(
                    Zipped.replaced(WHOLE, "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "file:///etc/passwd"),
                    "damaged");
        }

        @Test
        void is_refused_when_it_is_no_xml_or_in_no_encoding() {
            assertRefused(sheetOf("no xml"), "Sheet “List 1”");
            assertRefused(sheetOf("<?xml version='1.0' encoding='NONE-1'?><worksheet/>"), "Sheet “List 1”");
            assertRefused(sheet("<sheetData><row><c t='str'><v>\0</v></c></row></sheetData>"), "Sheet “List 1”");
            assertRefused(sheetOf("<worksheet><sheetData><row r='1'>"), "Sheet “List 1”");
        }
    }

    /** Whatever is done to a workbook or to a part of it, it is read or refused, and soon. In the release run: -Dcaseclock.fuzz=100000. */
    @Test
    void spoilt_workbooks_are_read_or_refused() {
        var random = new Random(20261122);
        int rounds = Integer.getInteger("caseclock.fuzz", 200);
        String[] names = Zipped.parts(WHOLE).keySet().toArray(String[]::new);
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] spoilt = round % 4 == 0
                    ? Spoilt.copyOf(WHOLE, random)
                    : withSpoiltPart(names[random.nextInt(names.length)], random);
            refused += Assertions.assertTimeout(Duration.ofSeconds(20), () -> isRefused(spoilt)) ? 1 : 0;
        }
        assertThat(refused).isBetween(rounds / 10, rounds - 1);
    }

    private static byte[] withSpoiltPart(String name, Random random) {
        return Zipped.with(WHOLE, name, Spoilt.copyOf(Zipped.parts(WHOLE).get(name), random));
    }

    private static boolean isRefused(byte[] file) {
        var errors = System.err;
        // The JDK's parser prints a line for every byte that is not of its encoding.
        System.setErr(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
        try {
            ReadAnnexA.of(file);
            return false;
        } catch (UnreadableFile sentence) {
            assertThat(sentence.getMessage()).endsWith(".");
            return true;
        } finally {
            System.setErr(errors);
        }
    }

    private static byte[] sheet(String inside) {
        return sheetOf("<worksheet>" + inside + "</worksheet>");
    }

    private static byte[] sheetOf(String xml) {
        return Zipped.with(WHOLE, SHEET, bytes(xml));
    }

    /** A part that is packed as it is written, so that the test needs no memory for it either. */
    private static byte[] withLongPart(String part, String start, String piece, int times) throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(packed)) {
            for (var other : Zipped.parts(WHOLE).entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(other.getKey()));
                if (other.getKey().equals(part)) {
                    zip.write(bytes(start));
                    byte[] thousand = bytes(piece.repeat(1_000));
                    for (int written = 0; written < times; written += 1_000) {
                        zip.write(thousand);
                    }
                    zip.write(bytes("</" + start.substring(1, start.indexOf('>')) + ">"));
                } else {
                    zip.write(other.getValue());
                }
            }
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] file, String because) {
        assertThatThrownBy(() -> ReadAnnexA.of(new ByteArrayInputStream(file)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(because)
                .hasMessageEndingWith(".");
    }
}
