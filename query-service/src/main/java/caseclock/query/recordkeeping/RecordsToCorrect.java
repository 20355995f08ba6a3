package caseclock.query.recordkeeping;

import static caseclock.events.Happened.LONDON;

import caseclock.query.measures.Known;
import caseclock.query.measures.Scope;
import caseclock.query.measures.TeamFilter;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.TimescaleKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what somebody has to put right in the records of cases: of the twelve months up to a day, and older where it still holds a clock up. */
public final class RecordsToCorrect {

    private static final int WEEK = 7;

    private final JdbcClient database;
    private final KeepingQuery keepings;

    public RecordsToCorrect(JdbcClient database) {
        this.database = database;
        this.keepings = new KeepingQuery(database);
    }

    /** One clock of which the records say too little or contradict themselves. */
    private record Flawed(Optional<RecordRule> rule, Fault fault) {}

    public OpenRecords open(Optional<String> council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        return open(new Scope(from(asAt), asAt, council, team, asAt, knownAt));
    }

    /**
     * What there was some days before, as it was known at the end of that day: beside today's it shows what was put right and what came new.
     *
     * @param days how many days before
     */
    public OpenRecords before(int days, Optional<String> council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        return open(council, team, asAt.minusDays(days), daysBefore(days, knownAt));
    }

    /**
     * What there was a week before, as it was known at the end of that day: beside today's it shows what was put right and what came new, and says the
     * same all day long.
     */
    public OpenRecords aWeekBefore(Optional<String> council, TeamFilter team, LocalDate asAt, Instant knownAt) {
        return before(WEEK, council, team, asAt, knownAt);
    }

    static Instant daysBefore(int days, Instant knownAt) {
        return Known.endOf(LocalDate.ofInstant(knownAt, LONDON).minusDays(days));
    }

    /** The first day of which anything is listed for being in the record, as of which the figures are counted that name no period. */
    public static LocalDate from(LocalDate asAt) {
        return asAt.minusYears(1).plusDays(1);
    }

    /** The day on which the last file was taken in that is known to have been read to its end. */
    public Optional<LocalDate> lastUpload(Instant knownAt) {
        return database.sql("select max(started_at) from upload where status = 'FINISHED' and ended_at <= ?")
                .param(Timestamp.from(knownAt))
                .query(OffsetDateTime.class)
                .optional()
                .map(started -> started.atZoneSameInstant(LONDON).toLocalDate());
    }

    private OpenRecords open(Scope scope) {
        List<Flawed> flawed = flawed(scope);
        Map<ToCorrect.Identity, Fault> faults = new LinkedHashMap<>();
        Stream.concat(flawed.stream().filter(one -> one.rule().isPresent()).map(Flawed::fault), odd(scope).stream())
                .forEach(fault -> faults.merge(fault.item().identity(), fault, Fault::and));
        int silent = (int) flawed.stream().filter(one -> one.rule().isEmpty()).count();
        return OpenRecords.of(faults.values(), keepings.known(scope), silent);
    }

    private List<Flawed> flawed(Scope scope) {
        return database.sql(RecordFaults.FLAWED)
                .params(scope.parameters())
                .query((row, _) -> flawed(row))
                .list();
    }

    private static Flawed flawed(ResultSet row) throws SQLException {
        var sentence = row.getString("flaw_sentence");
        var rule = FlawRules.of(
                TimescaleKey.of(row.getString("timescale")),
                new Flaw(Flaw.Kind.valueOf(row.getString("flaw")), sentence));
        return new Flawed(rule, fault(row, rule.orElse(RecordRule.NOT_KNOWN), Optional.of(sentence)));
    }

    private List<Fault> odd(Scope scope) {
        return database.sql(RecordFaults.ODD)
                .params(scope.parameters())
                .query((row, _) -> fault(row, RecordRule.valueOf(row.getString("rule")), text(row, "found")))
                .list();
    }

    private static Fault fault(ResultSet row, RecordRule rule, Optional<String> found) throws SQLException {
        return new Fault(
                item(row, rule, found),
                Stream.concat(Stream.of(row.getString("about")), text(row, "other").stream())
                        .collect(Collectors.toSet()));
    }

    private static ToCorrect item(ResultSet row, RecordRule rule, Optional<String> found) throws SQLException {
        return new ToCorrect(
                rule,
                row.getObject("case_id", UUID.class),
                row.getString("about"),
                row.getString("council"),
                row.getString("reference"),
                text(row, "team"),
                text(row, "worker"),
                found,
                row.getObject("on_day", LocalDate.class),
                text(row, "timescale").map(TimescaleKey::of).stream().toList(),
                row.getObject("first_seen", OffsetDateTime.class).toInstant());
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
