package caseclock.command.intake.facts;

import caseclock.command.intake.BrokenRule;
import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.Scope;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.rows.ChildRows;
import caseclock.command.intake.rows.ChildTable;
import caseclock.command.intake.rows.CsvRows;
import caseclock.command.intake.rows.FileCouncil;
import caseclock.events.CaseId;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A CSV of facts as a file of statements: any kind of fact, one to a row (docs/facts-csv.md). */
public final class FactsFile implements StatementFile {

    /** What uploads of this kind are called. */
    public static final String KIND = "facts";

    private final ChildTable table;
    private final FactColumns columns;
    private final String council;
    private final BiFunction<String, String, CaseId> caseIds;
    private final SeenDays seen;

    private FactsFile(
            ChildTable table,
            FactColumns columns,
            String council,
            BiFunction<String, String, CaseId> caseIds,
            LocalDate today) {
        this.table = table;
        this.columns = columns;
        this.council = council;
        this.caseIds = caseIds;
        this.seen = new SeenDays(today);
    }

    /**
     * Reads the file through once, to bring its rows together by child.
     *
     * @param councils the councils whose files are accepted; empty for any
     * @param council whose file it is, where whoever sent it said so
     * @param caseIds gives the case of a council's child
     * @param today the last day on which anything can have happened
     */
    public static FactsFile open(
            InputStream file,
            Set<String> councils,
            Optional<String> council,
            BiFunction<String, String, CaseId> caseIds,
            LocalDate today)
            throws UnreadableFile {
        try (var csv = CsvRows.open(file)) {
            var columns = FactColumns.find(csv.header());
            var table = ChildTable.read(csv, FactColumns.CHILD, columns::child);
            return opened(table, columns, councils, columns.council().or(() -> council), caseIds, today);
        }
    }

    private static FactsFile opened(
            ChildTable table,
            FactColumns columns,
            Set<String> councils,
            Optional<String> council,
            BiFunction<String, String, CaseId> caseIds,
            LocalDate today)
            throws UnreadableFile {
        try {
            return new FactsFile(table, columns, FileCouncil.of(councils, council), caseIds, today);
        } catch (UnreadableFile refused) {
            table.close();
            throw refused;
        }
    }

    /** Whether a table with such a header is meant as a file of facts. */
    public static boolean isHeader(List<String> header) {
        return FactColumns.areIn(header);
    }

    @Override
    public Optional<ChildStatement> next() throws UnreadableFile {
        return table.next().map(this::statement);
    }

    private ChildStatement statement(ChildRows rows) {
        rows.rows().forEach(columns::leaveOthersAside);
        var stated = table.nobodys(rows).orElseGet(() -> ChildFacts.of(child(rows), rows.rows(), columns, caseIds));
        stated.statements().forEach(seen::note);
        return stated;
    }

    private Child child(ChildRows rows) {
        return new Child(caseIds.apply(council, rows.child()), council, rows.child());
    }

    @Override
    public String council() {
        return council;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return table.wasGivenBack() ? Optional.empty() : seen.latest();
    }

    @Override
    public List<Scope> scopes() {
        return table.wasGivenBack() ? List.of() : seen.scopes();
    }

    @Override
    public Set<String> untold() {
        return columns.untold();
    }

    @Override
    public List<BrokenRule> brokenRules() {
        return List.of();
    }

    @Override
    public Map<String, Integer> leftAside() {
        return columns.leftAside();
    }

    @Override
    public void close() {
        table.close();
    }
}
