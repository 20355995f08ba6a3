package caseclock.dfe;

import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.Statement;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.census.CensusFile;
import caseclock.command.intake.census.ReadCensus;
import caseclock.events.SourceKind;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads a census with the real intake and gives it to the real engine, a child at a time: all of the product but what keeps and answers. */
final class IntoTheEngine {

    static final Instant KNOWN = Instant.parse("2026-11-20T09:00:00Z");
    static final BankHolidays HOLIDAYS = read("bank-holidays-england.csv", BankHolidays::read);

    private static final Timeliness ENGINE = new Timeliness(read("timescales.csv", Timescales::read), HOLIDAYS);

    private IntoTheEngine() {}

    private static <T> T read(String name, Function<Reader, T> how) {
        return how.apply(new InputStreamReader(Timeliness.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    /** How many children it was. */
    static int read(InputStream census, BiConsumer<Child, CaseFigures> each) throws UnreadableFile {
        int children = 0;
        try (var file = CensusFile.open(census, Set.of(), ReadCensus::caseId, ReadCensus.TODAY)) {
            for (var child = file.next(); child.isPresent(); child = file.next()) {
                if (!child.get().rejections().isEmpty()) {
                    throw new AssertionError(child.get().rejections());
                }
                each.accept(
                        child.get().child().orElseThrow(), figures(child.get().statements()));
                children++;
            }
        }
        return children;
    }

    private static CaseFigures figures(List<Statement> statements) {
        var entries = new ArrayList<HistoryEntry>();
        statements.forEach(statement ->
                entries.add(new HistoryEntry(entries.size() + 1L, statement.fact(), KNOWN, SourceKind.CIN_CENSUS)));
        return ENGINE.knownAt(new CaseHistory("", entries), KNOWN);
    }
}
