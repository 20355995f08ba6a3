package caseclock.command.intake.census;

import static caseclock.command.intake.census.CensusText.census;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.episode;
import static caseclock.command.intake.census.CensusText.header;
import static caseclock.command.intake.census.CensusText.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.intake.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files that are no census, are broken, or are meant to do harm: each ends in one sentence. */
class HostileCensusTest {

    private static final String CHILD = child("A1", episode("2025-04-08"));

    @Nested
    class FilesThatAreNoCensus {

        @Test
        void another_kind_of_file_is_refused() {
            assertRefused("<SSDA903/>", "This is no children in need census: its first element is “SSDA903”");
            assertRefused("col1,col2\n1,2", "not well-formed XML");
            assertRefused("", "breaks off");
        }

        @Test
        void another_collection_is_refused() {
            String other = census(CHILD).replace(">CIN<", ">SC<");
            assertRefused(other, "the collection “SC”");
        }

        @Test
        void a_file_that_does_not_say_whose_it_is_is_refused() {
            assertRefused(message(header(""), CHILD), "does not say which council");
            assertRefused(message(header("<LEA>99</LEA>"), CHILD), "does not say which council");
            assertRefused("<Message><Children>" + CHILD + "</Children></Message>", "no Header");
        }

        @Test
        void another_council_is_refused_where_only_some_are_served() {
            assertThatThrownBy(() -> CensusFile.open(
                            bytes(census(CHILD)), Set.of("892", "891"), ReadCensus::caseId, ReadCensus.TODAY))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessage(
                            "The file is from council 999 (its LEA). This installation takes files from 891, 892 only.");
        }
    }

    @Nested
    class FilesThatAreBroken {

        @Test
        void a_truncated_file_is_refused_where_it_breaks_off() {
            String whole = "<Message>\n" + census(CHILD, CHILD).substring("<Message>".length());
            assertRefused(whole.substring(0, whole.length() - 30), "The file breaks off");
            assertThatThrownBy(() -> ReadCensus.of(whole.substring(0, whole.length() - 30)))
                    .hasMessageMatching("Line \\d+, column \\d+: .*");
        }

        @Test
        void children_before_the_break_are_there() throws Exception {
            var file = CensusFile.open(
                    bytes("<Message>" + header("<LEA>999</LEA>") + "<Children>" + CHILD + "<Child><ChildIdent"),
                    Set.of(),
                    ReadCensus::caseId,
                    ReadCensus.TODAY);
            assertThat(file.next()).isPresent();
            assertThatThrownBy(file::next).isInstanceOf(UnreadableFile.class).hasMessageContaining("breaks off");
        }

        @Test
        void tags_that_do_not_match_are_refused_with_their_place() {
            assertRefused("<Message>\n<Header></Message>", "Line 2, column");
        }

        @Test
        void two_files_in_one_are_refused() {
            assertRefused(census(CHILD) + census(CHILD), "not well-formed XML");
        }

        @Test
        void bytes_that_are_not_of_the_declared_encoding_are_refused() {
            byte[] latin = census(child("Ren\u00e9", episode("2025-04-08"))).getBytes(StandardCharsets.ISO_8859_1);
            assertRefused(new ByteArrayInputStream(latin), "not in the encoding it declares");
        }

        @Test
        void an_encoding_that_nobody_knows_is_refused() {
            assertRefused("<?xml version='1.0' encoding='UTF-7'?>" + census(CHILD), "encoding");
            assertRefused("<?xml version='1.0' encoding='NONE-1'?>" + census(CHILD), "encoding");
        }

        @Test
        void nul_is_refused() {
            assertRefused(census(child("A\u0000", episode("2025-04-08"))), "not well-formed XML");
            assertRefused(census(child("A&#0;", episode("2025-04-08"))), "not well-formed XML");
        }

        @Test
        void a_file_whose_bytes_cannot_be_had_is_not_called_broken() {
            InputStream failing = new java.io.SequenceInputStream(bytes("<Message>"), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the database has gone");
                }
            });
            assertThatThrownBy(() -> ReadCensus.of(failing))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the database has gone");
        }
    }

    @Nested
    class FilesThatAreMeantToDoHarm {

        @Test
        void a_document_type_is_refused() {
            assertRefused("<!DOCTYPE Message>" + census(CHILD), "no document type");
            assertRefused("<!DOCTYPE Message SYSTEM 'file:///etc/passwd'>" + census(CHILD), "no document type");
            assertRefused(
                    "<!DOCTYPE Message [<!ENTITY x SYSTEM 'http://localhost:1/'>]>" + census(child("&x;")),
                    "no document type");
            assertRefused("<!DOCTYPE Message [<!ENTITY % p SYSTEM 'http://localhost:1/'> %p;]>" + census(CHILD), "");
        }

        @Test
        void a_billion_laughs_are_refused() {
            var laughs = new StringBuilder("<!DOCTYPE Message [<!ENTITY l0 'ha'>");
            for (int level = 1; level < 30; level++) {
                laughs.append("<!ENTITY l")
                        .append(level)
                        .append(" '&l")
                        .append(level - 1)
                        .append(";&l")
                        .append(level - 1)
                        .append(";'>");
            }
            assertRefused(laughs + "]>" + census(child("&l29;")), "no document type");
        }

        @Test
        void an_entity_without_a_document_type_is_refused() {
            assertRefused(census(child("&x;", episode("2025-04-08"))), "");
        }

        @Test
        void deep_nesting_is_refused() {
            assertRefused(census(child("A1", "<x>".repeat(50) + "</x>".repeat(50))), "nested deeper");
            assertRefused(census(child("A1", "<x>".repeat(100_000))), "nested deeper");
        }

        @Test
        void a_child_with_no_end_of_entries_is_refused() {
            assertRefused(census(child("A1", "<CINdetails/>".repeat(30_000))), "more entries");
        }

        @Test
        void ten_megabytes_of_text_are_read_over() throws Exception {
            String text = "x".repeat(10_000_000);
            var read =
                    ReadCensus.of(census(child(text, episode("2025-04-08")), child("B2", "<Odd>" + text + "</Odd>")));
            assertThat(read.rejections()).hasSize(1);
            assertThat(read.rejections().getFirst().value()).isEqualTo("x".repeat(40));
            assertThat(read.children().get(1).child()).isPresent();
        }

        @Test
        void ten_megabytes_in_one_tag_or_comment_are_refused() {
            String text = "x".repeat(10_000_000);
            assertRefused(census(child("A1", "<Odd of='" + text + "'/>")), "far larger");
            assertRefused(census(child("A1", "<!--" + text + "-->")), "far larger");
            assertRefused(census(child("A1", "<![CDATA[" + text + "]]>")), "far larger");
            assertRefused(census(child("A1", "<?odd " + text + "?>")), "far larger");
            assertRefused(census(child("A1", "<" + text + "/>")), "far larger");
        }

        @Test
        void too_many_attributes_are_refused() {
            var many = new StringBuilder("<Odd");
            for (int number = 0; number < 100_000; number++) {
                many.append(" a").append(number).append("='1'");
            }
            assertRefused(census(child("A1", many + "/>")), "far larger");
        }

        /** Whatever is done to a census, it is read or refused. */
        @Test
        void five_thousand_spoilt_files_are_read_or_refused() {
            byte[] whole = ("<?xml version='1.0' encoding='UTF-8'?>"
                            + census(CHILD, child("B2", episode("2025-05-01"))))
                    .getBytes(StandardCharsets.UTF_8);
            var random = new Random(20261121);
            long refused = quietly(() -> IntStream.range(0, 5_000)
                    .filter(round -> isRefused(Spoilt.copyOf(whole, random)))
                    .count());
            assertThat(refused).isBetween(1_000L, 4_999L);
        }

        /** The JDK's parser prints a line for every byte that is not of its encoding. */
        private static long quietly(LongSupplier work) {
            PrintStream errors = System.err;
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
            try {
                return work.getAsLong();
            } finally {
                System.setErr(errors);
            }
        }

        private static boolean isRefused(byte[] file) {
            try {
                ReadCensus.of(new ByteArrayInputStream(file));
                return false;
            } catch (UnreadableFile refused) {
                assertThat(refused.getMessage()).endsWith(".");
                return true;
            }
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String file, String because) {
        assertRefused(bytes(file), because);
    }

    private static void assertRefused(InputStream file, String because) {
        assertThatThrownBy(() -> ReadCensus.of(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(because);
    }
}
