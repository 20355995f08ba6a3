package caseclock.command.intake.ssda903;

import caseclock.command.intake.BrokenRule;
import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Scope;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.rows.ChildRows;
import caseclock.command.intake.rows.ChildTable;
import caseclock.command.intake.rows.CsvRows;
import caseclock.command.intake.rows.FileCouncil;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** The social-worker file of the SSDA903 as a file of statements: who had each child, from which day to which. */
public final class Ssda903File implements StatementFile {

    /** What uploads of this kind are called. */
    public static final String KIND = Recording.SSDA903;

    private final ChildTable table;
    private final WorkerColumns columns;
    private final String council;
    private final BiFunction<String, String, CaseId> caseIds;
    private final BinaryOperator<String> staffReferences;
    private final LocalDate today;
    private final TreeSet<LocalDate> firstDays = new TreeSet<>();
    private Optional<LocalDate> latest = Optional.empty();

    private Ssda903File(
            ChildTable table,
            WorkerColumns columns,
            String council,
            BiFunction<String, String, CaseId> caseIds,
            BinaryOperator<String> staffReferences,
            LocalDate today) {
        this.table = table;
        this.columns = columns;
        this.council = council;
        this.caseIds = caseIds;
        this.staffReferences = staffReferences;
        this.today = today;
    }

    /**
     * Reads the file through once, to bring its rows together by child.
     *
     * @param councils the councils whose files are accepted; empty for any
     * @param council whose file it is, where whoever sent it said so: the file does not
     * @param caseIds gives the case of a council's child
     * @param staffReferences gives the staff reference of a council's worker, from what the file has
     * @param today the last day on which anything can have happened
     */
    public static Ssda903File open(
            InputStream file,
            Set<String> councils,
            Optional<String> council,
            BiFunction<String, String, CaseId> caseIds,
            BinaryOperator<String> staffReferences,
            LocalDate today)
            throws UnreadableFile {
        String of = FileCouncil.of(councils, council);
        try (var csv = CsvRows.open(file)) {
            var columns = WorkerColumns.find(csv.header());
            var table = ChildTable.read(csv, WorkerColumns.CHILD, row -> columns.cell(row, WorkerColumns.CHILD));
            return new Ssda903File(table, columns, of, caseIds, staffReferences, today);
        }
    }

    /** Whether a table with such a header is meant as this file. */
    public static boolean isHeader(List<String> header) {
        return WorkerColumns.areIn(header);
    }

    @Override
    public Optional<ChildStatement> next() throws UnreadableFile {
        return table.next().map(rows -> {
            rows.rows().forEach(columns::leaveOthersAside);
            return table.nobodys(rows).orElseGet(() -> statement(rows));
        });
    }

    private ChildStatement statement(ChildRows rows) {
        var place = ChildTable.place(rows.rows().getFirst());
        var read = ChildSpells.of(rows.rows(), columns, worker -> staffReferences.apply(council, worker));
        if (read.spells().isEmpty()) {
            return ChildStatement.of(place, read.rejections());
        }
        read.spells().forEach(this::note);
        var caseId = caseIds.apply(council, rows.child());
        var entries = new EntryIds(caseId);
        var facts = AllocationFacts.of(entries, read.spells());
        return new ChildStatement(
                place,
                Optional.of(new Child(caseId, council, rows.child())),
                0,
                facts.statements(),
                facts.silences(),
                Optional.empty(),
                entries,
                read.rejections());
    }

    /** A day still to come is a slip and counts for nothing. */
    private void note(Spell spell) {
        if (!spell.from().isAfter(today)) {
            firstDays.add(spell.from());
            seen(spell.to().filter(day -> !day.isAfter(today)).orElse(spell.from()));
        }
    }

    private void seen(LocalDate day) {
        latest = latest.filter(day::isBefore).or(() -> Optional.of(day));
    }

    @Override
    public String council() {
        return council;
    }

    /** The last day of which it tells: the file does not say of which day it is. */
    @Override
    public Optional<LocalDate> asOf() {
        return table.wasGivenBack() ? Optional.empty() : latest;
    }

    /** Of the children in it, all workers from the first day of which it tells. */
    @Override
    public List<Scope> scopes() {
        return asOf()
                .map(to -> new Scope("", Set.of(CaseAllocated.class), firstDays.first(), to, false, false))
                .stream()
                .toList();
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
