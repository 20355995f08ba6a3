package caseclock.command.intake.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BoundedMemoryTest {

    private static final int CHILDREN = 60_000;
    private static final long MEGABYTE = 1 << 20;

    /** Some 50 MB of census; of each child only the reference is remembered, to know it again. */
    @Test
    void a_large_census_is_never_held_as_a_whole() throws Exception {
        var census = new GeneratedCensus("G", CHILDREN);
        try (var file = CensusFile.open(census, Set.of(), ReadCensus::caseId, ReadCensus.TODAY)) {
            file.next();
            assertThat(census.written()).as("bytes read for the first child").isLessThan(MEGABYTE / 8);
            long before = heapInUse();
            int facts = 0;
            for (int child = 1; child < CHILDREN; child++) {
                facts += file.next().orElseThrow().statements().size();
            }
            assertThat(census.written()).isGreaterThan(40 * MEGABYTE);
            assertThat(facts).isGreaterThan(3 * (CHILDREN - 1));
            assertThat(heapInUse() - before).as("heap kept").isLessThan(16 * MEGABYTE);
            assertThat(file.next()).isEmpty();
            assertThat(file.next()).isEmpty();
        }
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
