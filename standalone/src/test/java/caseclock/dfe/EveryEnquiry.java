package caseclock.dfe;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Statement;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.census.CensusFile;
import caseclock.command.intake.census.ReadCensus;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.Timescales;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A census read by the intake, child after child straight into the engine, and measured: all of the product but the two databases. */
final class EveryEnquiry {

    private static final TimescaleKey KEY = TimescaleKey.SECTION_47_TO_CONFERENCE;
    private static final Instant KNOWN = Instant.parse("2026-11-20T09:00:00Z");

    private final BankHolidays holidays = read("bank-holidays-england.csv", BankHolidays::read);
    private final Timeliness timeliness = new Timeliness(read("timescales.csv", Timescales::read), holidays);
    private final List<CountedClock> clocks = new ArrayList<>();
    private int children;

    private EveryEnquiry() {}

    /** One child at a time is in memory, and all their clocks of this one timescale. */
    static EveryEnquiry of(InputStream census) throws UnreadableFile {
        var all = new EveryEnquiry();
        try (var file = CensusFile.open(census, Set.of(), ReadCensus::caseId, ReadCensus.TODAY)) {
            for (var child = file.next(); child.isPresent(); child = file.next()) {
                all.add(child.get());
            }
        }
        return all;
    }

    private static <T> T read(String name, Function<Reader, T> how) {
        return how.apply(new InputStreamReader(Timeliness.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    private void add(ChildStatement stated) {
        if (!stated.rejections().isEmpty()) {
            throw new AssertionError(stated.rejections());
        }
        children++;
        var child = stated.child().orElseThrow();
        timeliness.knownAt(history(stated.statements()), KNOWN).clocks().stream()
                .filter(clock -> clock.timescale() == KEY)
                .map(clock -> new CountedClock(
                        child.caseId().value(), child.council(), child.reference(), clock, Optional.empty()))
                .forEach(clocks::add);
    }

    private static CaseHistory history(List<Statement> statements) {
        var entries = new ArrayList<HistoryEntry>();
        statements.forEach(
                statement -> entries.add(new HistoryEntry(entries.size() + 1L, statement.fact(), KNOWN, false)));
        return new CaseHistory(entries);
    }

    Measure measure(Period period) {
        var question = new Question(
                KEY,
                period.from(),
                period.to(),
                Optional.empty(),
                new AllTeams(),
                period.to(),
                KNOWN,
                Attribution.USUAL);
        return new Measures(question, holidays.knownAt(KNOWN), clocks).measure(0);
    }

    int children() {
        return children;
    }

    Stream<CountedClock> clocks() {
        return clocks.stream();
    }
}
