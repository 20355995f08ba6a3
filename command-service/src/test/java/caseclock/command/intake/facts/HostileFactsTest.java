package caseclock.command.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.census.ReadCensus;
import caseclock.command.intake.rows.Mutations;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostileFactsTest {

    private static final String VISIT = "child,fact,happenedOn\nA1,visits,2026-10-26\n";

    @Test
    void whatever_is_done_to_a_file_it_is_read_or_refused() {
        byte[] file = EveryFact.csv().getBytes(StandardCharsets.UTF_8);
        int refused = Mutations.of(file, 20261122, spoilt -> {
            var read = ReadFacts.of(new ByteArrayInputStream(spoilt));
            assertThat(read.rejections()).allSatisfy(rejection -> {
                assertThat(rejection.reason()).endsWith(".");
                assertThat(rejection.field()).isNotEmpty();
                assertThat(rejection.value()).hasSizeLessThanOrEqualTo(40);
            });
        });
        assertThat(refused).isPositive();
    }

    @Test
    void a_formula_is_text_like_any_other() throws Exception {
        var read = ReadFacts.of("child,fact,happenedOn,id\nA1,visits,2026-10-26,\"=cmd|' /C calc'!A0\"\n");
        assertThat(read.facts()).hasSize(1);
    }

    @Test
    void nul_and_line_breaks_make_no_id() throws Exception {
        var read = ReadFacts.of("child,fact,happenedOn,id\nA1,visits,2026-10-26,a\0b\nA1,visits,2026-10-26,\"a\nb\"\n");
        assertThat(read.facts()).isEmpty();
        assertThat(read.rejections())
                .hasSize(2)
                .allMatch(rejection -> rejection.field().equals("id"));
    }

    @Test
    void a_fact_that_names_itself_or_its_own_end_is_no_endless_loop() throws Exception {
        var read = ReadFacts.of("""
                child,fact,happenedOn,id,plan,conference,enquiry,kind
                A1,conferences,2026-10-26,X,X,X,X,INITIAL
                A1,protection-plans,2026-10-26,X,X,X,X,
                """);
        assertThat(read.facts()).isEmpty();
        assertThat(read.rejections()).hasSize(2);
    }

    @Test
    void a_cell_of_ten_megabytes_is_refused() {
        assertRefused(VISIT + "A1,visits," + "x".repeat(10_000_000), "Row 3");
    }

    @Test
    void a_million_columns_are_refused() {
        assertRefused("child,fact,happenedOn" + ",".repeat(1_000_000), "more than 1,000 columns");
    }

    @Test
    void a_child_with_no_end_of_rows_is_refused() {
        var endless = new InputStream() {
            private int next;

            @Override
            public int read() {
                int at = next++;
                return at < VISIT.length() ? VISIT.charAt(at) : at < 600_000 ? rowAt(at) : -1;
            }

            private static int rowAt(int at) {
                String row = "A1,visits,2026-10-26\n";
                return row.charAt(at % row.length());
            }
        };
        assertThatThrownBy(() -> ReadFacts.of(endless))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("more than 20,000 rows");
    }

    @Test
    void rows_of_nobody_are_refused_one_by_one_whatever_their_number() throws Exception {
        var read = ReadFacts.of(VISIT + ",visits,2026-10-26\n".repeat(20_001));
        assertThat(read.rejections()).hasSize(20_001);
        assertThat(read.facts()).hasSize(1);
    }

    @Test
    void headings_that_nobody_reads_are_cut_and_only_so_many_are_listed() throws Exception {
        var others = java.util.stream.IntStream.range(0, 250).mapToObj(at -> ",h" + at + "\u202Ex".repeat(100));
        var heading = others.collect(java.util.stream.Collectors.joining());
        var read = ReadFacts.of("child,fact,happenedOn" + heading + "\nA1,visits,2026-10-26" + ",y".repeat(250) + "\n");
        assertThat(read.leftAside()).hasSize(201).containsEntry("other columns", 50);
        assertThat(read.leftAside().keySet()).allMatch(name -> name.length() <= 40 && !name.contains("\u202E"));
    }

    @Test
    void a_large_file_is_never_held_as_a_whole() throws Exception {
        try (var file = FactsFile.open(
                manyChildren(40_000), Set.of(), Optional.of("892"), ReadCensus::caseId, ReadCensus.TODAY)) {
            int facts = file.next().orElseThrow().statements().size();
            long before = heapInUse();
            for (var child = file.next(); child.isPresent(); child = file.next()) {
                facts += child.get().statements().size();
            }
            assertThat(facts).isEqualTo(40_000);
            assertThat(heapInUse() - before).as("heap kept").isLessThan(8 << 20);
        }
    }

    private static InputStream manyChildren(int rows) {
        return new InputStream() {
            private byte[] row = "child,fact,happenedOn,id\n".getBytes(StandardCharsets.UTF_8);
            private int at;
            private int number;

            @Override
            public int read() {
                if (at == row.length) {
                    if (number == rows) {
                        return -1;
                    }
                    String next = "C" + number % 10_000 + ",visits,2026-10-26,V" + number++ + "\n";
                    row = next.getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return row[at++];
            }
        };
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void assertRefused(String csv, String because) {
        assertThatThrownBy(() -> ReadFacts.of(csv))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(because);
    }
}
