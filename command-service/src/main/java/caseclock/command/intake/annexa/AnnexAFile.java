package caseclock.command.intake.annexa;

import caseclock.command.intake.BrokenRule;
import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Scope;
import caseclock.command.intake.Silence;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.WorkerCodes;
import caseclock.command.intake.annexa.table.Item;
import caseclock.command.intake.annexa.table.KeptCells;
import caseclock.command.intake.annexa.table.ListRow;
import caseclock.command.intake.rows.ChildRows;
import caseclock.command.intake.rows.CsvRows;
import caseclock.command.intake.rows.RowsByChild;
import caseclock.command.intake.xlsx.Workbook;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Annex A as a file of statements: all rows are taken in first, because those of one child are in several lists, and are then given child by child. */
public final class AnnexAFile implements StatementFile {

    /** What uploads of this kind are called. */
    public static final String KIND = Recording.ANNEX_A;

    /** What some rows tell and others of the same fact do not, and what no list tells. */
    private static final Set<String> UNTOLD = Set.of(
            "source",
            "primaryNeed",
            "noFurtherAction",
            "factors",
            "initiatedBy",
            "conferenceNotRequired",
            "quorate",
            "planMade",
            "meetingId",
            "conference",
            "initialCategory",
            "latestCategory",
            "previousPlans",
            "planContinued",
            "reason",
            "kind",
            "seenAlone");

    private final String council;
    private final BiFunction<String, String, CaseId> caseIds;
    private final LocalDate today;
    private final RowsByChild rows = new RowsByChild();
    private final Periods periods = new Periods();
    private final LeftAside leftAside = new LeftAside();
    private final TakenRows taken = new TakenRows(rows, periods, leftAside);
    private boolean from1904;
    private boolean givenBack;

    private AnnexAFile(String council, BiFunction<String, String, CaseId> caseIds, LocalDate today) {
        this.council = council;
        this.caseIds = caseIds;
        this.today = today;
    }

    /**
     * Reads a workbook to its end.
     *
     * @param council whose children these are, DfE's three digits; the file does not say
     * @param caseIds gives the case of a council's child
     * @param today the last day on which anything can have happened
     */
    public static AnnexAFile workbook(
            InputStream bytes,
            String council,
            BiFunction<String, String, CaseId> caseIds,
            WorkerCodes workers,
            LocalDate today)
            throws UnreadableFile {
        var file = new AnnexAFile(council, caseIds, today);
        return file.taken(() -> {
            try (var workbook = Workbook.open(bytes)) {
                file.from1904 = workbook.from1904();
                WorkbookTables.take(workbook, file.taken, new KeptCells(workers, council, file.from1904, today));
            }
        });
    }

    /** Reads one list as a CSV file to its end, likewise. */
    public static AnnexAFile csv(
            InputStream bytes,
            String council,
            BiFunction<String, String, CaseId> caseIds,
            WorkerCodes workers,
            LocalDate today)
            throws UnreadableFile {
        var file = new AnnexAFile(council, caseIds, today);
        return file.taken(() -> {
            try (var rows = new CsvTable(CsvRows.open(bytes))) {
                file.givenBack = rows.wasGivenBack();
                FoundTable table = FoundTable.in(rows);
                if (table.columns().isPresent()) {
                    file.taken.take(table, rows, new KeptCells(workers, council, false, today));
                }
            }
        });
    }

    /** What takes the rows of a file in. */
    private interface Taking {
        void take() throws UnreadableFile;
    }

    private AnnexAFile taken(Taking taking) throws UnreadableFile {
        try {
            taking.take();
            if (taken.isEmpty()) {
                throw WorkbookTables.none();
            }
            return this;
        } catch (UnreadableFile | RuntimeException refused) {
            close();
            throw refused;
        }
    }

    @Override
    public Optional<ChildStatement> next() throws UnreadableFile {
        return rows.next().map(child -> ChildKey.isAlone(child.child()) ? alone(child) : statement(child));
    }

    private ChildStatement statement(ChildRows child) {
        var rejections = new ArrayList<Rejection>();
        var how = new ListRow.Readings(from1904, today, taken::has);
        List<ListRow> read = child.rows().stream()
                .map(row -> new ListRow(row, how, rejections))
                .toList();
        Lines lines = Lines.of(read);
        leftAside.count("rows that repeat another", lines.repeated());
        if (lines.isEmpty()) {
            return ChildStatement.of(read.getFirst().place(), List.copyOf(rejections));
        }
        var caseId = caseIds.apply(council, child.child());
        var entries = new EntryIds(caseId);
        var told = new Told(entries);
        int episodes = tell(lines, told);
        return new ChildStatement(
                read.getFirst().place(),
                Optional.of(new Child(caseId, council, child.child())),
                episodes,
                told.statements(),
                silences(told),
                day().flatMap(day -> Holding.of(lines, day)),
                entries,
                List.copyOf(rejections));
    }

    private int tell(Lines lines, Told told) {
        int episodes = Episodes.tell(lines, told);
        Enquiring.tell(lines, told);
        Planning.tell(lines, told);
        leftAside.count("List 8: placements whose rules for visits are not told", Caring.tell(lines, told));
        Visiting.tell(lines, told);
        return episodes;
    }

    private static ChildStatement alone(ChildRows child) {
        var row = child.rows().getFirst();
        var place = new Place("List " + row.list(), row.row());
        return ChildStatement.of(
                place, List.of(new Rejection(place, Item.CHILD.heading(), "", whyAlone(child.child()))));
    }

    /** What stands in the place of a reference may be a name, so it is not repeated. */
    private static String whyAlone(String key) {
        if (ChildKey.isMisfit(key)) {
            return "This row has another number of cells than the header, so nothing of it was recorded. "
                    + "Perhaps a separator inside a text is not within quotation marks.";
        }
        return ChildKey.written(key).isEmpty()
                ? "The child's reference is missing, so nothing of this row was recorded. Give the council's own reference."
                : "A child's reference is made of letters and digits, at most 64. Nothing of this row was recorded.";
    }

    /** Rejected rows that come back mended say nothing of what is not among them. */
    private boolean isPartOfAFile() {
        return givenBack || taken.wereGivenBack();
    }

    /** The latest of some rows is not the latest. */
    private List<Silence> silences(Told told) {
        return told.silences().stream()
                .filter(silence -> !isPartOfAFile() || silence instanceof Silence.OfEntry)
                .toList();
    }

    @Override
    public String council() {
        return council;
    }

    /** The last day in one list may lie before that in another of the same week, so that it tells nothing of which file is the older. */
    @Override
    public Optional<LocalDate> asOf() {
        return taken.isOneList() && !periods.areDated() ? Optional.empty() : day();
    }

    private Optional<LocalDate> day() {
        return isPartOfAFile() ? Optional.empty() : periods.asOf();
    }

    @Override
    public List<Scope> scopes() {
        return isPartOfAFile() ? List.of() : periods.scopes();
    }

    @Override
    public Set<String> untold() {
        return UNTOLD;
    }

    @Override
    public List<BrokenRule> brokenRules() {
        return List.of();
    }

    @Override
    public Map<String, Integer> leftAside() {
        return leftAside.counts();
    }

    @Override
    public void close() {
        rows.close();
    }
}
