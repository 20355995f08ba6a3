package caseclock.query.timeliness;

import static caseclock.query.timeliness.Histories.each;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Keeping;
import caseclock.events.Keeping.RecordKept;
import caseclock.events.Keeping.RecordKeptNoLonger;
import caseclock.events.KeptReason;
import caseclock.events.SourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That a listed record stays as it is changes nothing that is said of the child. */
class KeptRecordsTest {

    private static final Timeliness TIMELINESS = new Timeliness(England.CHANGING, England.BANK_HOLIDAYS);

    @Test
    void aKeptRecordChangesNoClockNoSpellAndNoFact() {
        each((history, random) -> {
            var kept = withKeptRecords(history, random);
            assertThat(kept).as("what the engine reads").isEqualTo(placed(history));
            // That is all it goes by; a tenth of them is worked out to the end, too.
            if (random.nextInt(10) == 0) {
                assertThat(TIMELINESS.versions(kept)).isEqualTo(TIMELINESS.versions(history));
                assertThat(new HashSet<>(FactVersions.of(kept)))
                        .isEqualTo(new HashSet<>(FactVersions.of(placed(history))));
            }
        });
    }

    /** After any entry, about that entry, known a while later: none of them by a source that tells less than a case record. */
    private static CaseHistory withKeptRecords(CaseHistory history, Random random) {
        var entries = new ArrayList<HistoryEntry>();
        for (HistoryEntry entry : history.entries()) {
            entries.add(placed(entry));
            if (random.nextInt(3) == 0) {
                entries.add(new HistoryEntry(
                        2 * entry.place() + 1,
                        keeping(entry, random),
                        entry.knownAt().plusSeconds(random.nextInt(20_000_000)),
                        SourceKind.CASE_RECORD));
            }
        }
        return new CaseHistory(history.council(), entries);
    }

    /** With room for another entry after each. */
    private static CaseHistory placed(CaseHistory history) {
        return new CaseHistory(
                history.council(),
                history.entries().stream().map(KeptRecordsTest::placed).toList());
    }

    private static HistoryEntry placed(HistoryEntry entry) {
        return new HistoryEntry(2 * entry.place(), entry.event(), entry.knownAt(), entry.source());
    }

    private static Keeping keeping(HistoryEntry entry, Random random) {
        var about = FactVersions.named(entry);
        return random.nextBoolean()
                ? new RecordKept(about, "conference-at-weekend", KeptReason.OTHER)
                : new RecordKeptNoLonger(about, "conference-at-weekend");
    }
}
