package caseclock.command.intake.ssda903;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.rows.Columns;
import caseclock.command.intake.rows.HeaderText;
import caseclock.command.intake.rows.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of the file of social workers, by their names in the collection. */
final class WorkerColumns {

    static final String CHILD = "CHILD";
    static final String WORKER = "SW_ID";
    static final String FROM = "SW_DECOM";
    static final String TO = "SW_DEC";
    static final String REASON = "SW_REASON";

    /** The child's day of birth, of which CaseClock wants to know nothing. */
    private static final String BORN = "DOB";

    private static final List<String> NEEDED = List.of(CHILD, WORKER, FROM, TO);
    private static final Set<String> KNOWN = folded(List.of(CHILD, WORKER, FROM, TO, REASON, BORN));

    private final Columns columns;

    private WorkerColumns(Columns columns) {
        this.columns = columns;
    }

    static WorkerColumns find(List<String> header) throws UnreadableFile {
        var columns = Columns.find(header, KNOWN);
        Optional<String> missing = NEEDED.stream()
                .filter(name -> !columns.has(HeaderText.folded(name)))
                .findFirst();
        if (missing.isPresent()) {
            throw new UnreadableFile("The file has no column “" + missing.get()
                    + "”. The social-worker file of the SSDA903 has CHILD, SW_ID, SW_DECOM, SW_DEC and SW_REASON.");
        }
        return new WorkerColumns(columns);
    }

    static boolean areIn(List<String> header) {
        return folded(header).containsAll(folded(List.of(CHILD, WORKER, FROM)));
    }

    String cell(Row row, String column) {
        return columns.cell(row, HeaderText.folded(column));
    }

    void leaveOthersAside(Row row) {
        columns.leaveOthersAside(row);
    }

    Map<String, Integer> leftAside() {
        return columns.leftAside();
    }

    /** Members of facts for which the file has no column. */
    Set<String> untold() {
        return columns.has(HeaderText.folded(REASON)) ? Set.of("team") : Set.of("team", "reason");
    }

    private static Set<String> folded(List<String> names) {
        return names.stream().map(HeaderText::folded).collect(Collectors.toUnmodifiableSet());
    }
}
