package caseclock.command.intake.facts;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.rows.Columns;
import caseclock.command.intake.rows.HeaderText;
import caseclock.command.intake.rows.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a CSV of facts: those about the row, and the members of facts. */
final class FactColumns {

    static final String CHILD = "child";
    static final String FACT = "fact";
    static final String HAPPENED_ON = "happenedOn";
    static final String ID = "id";
    static final String RECORDED_AT = "recordedAt";
    static final String RECORDED_BY = "recordedBy";
    static final String MEETING = "meeting";
    static final String COUNCIL = "council";

    /** The member that the column of the meeting fills. */
    static final String MEETING_ID = "meetingId";

    static final List<String> NEEDED = List.of(CHILD, FACT, HAPPENED_ON);
    static final List<String> ABOUT_THE_ROW =
            List.of(CHILD, FACT, HAPPENED_ON, ID, RECORDED_AT, RECORDED_BY, MEETING, COUNCIL);

    private static final Set<String> MEMBERS = Members.all();
    private static final Map<String, String> FOLDED = Stream.concat(ABOUT_THE_ROW.stream(), MEMBERS.stream())
            .collect(toUnmodifiableMap(Function.identity(), HeaderText::folded));

    private final Columns columns;
    private final List<String> members;
    private Optional<String> council = Optional.empty();

    private FactColumns(Columns columns) {
        this.columns = columns;
        this.members =
                MEMBERS.stream().filter(member -> columns.has(folded(member))).toList();
    }

    static FactColumns find(List<String> header) throws UnreadableFile {
        var columns = Columns.find(header, Set.copyOf(FOLDED.values()));
        for (String needed : NEEDED) {
            if (!columns.has(folded(needed))) {
                throw new UnreadableFile("The file has no column “" + needed
                        + "”. A file of facts has a header with child, fact and happenedOn, and one fact to a row.");
            }
        }
        return new FactColumns(columns);
    }

    /** Whether a table with such a header is meant as a file of facts. */
    static boolean areIn(List<String> header) {
        return header.stream().map(HeaderText::folded).toList().containsAll(List.of(CHILD, FACT));
    }

    String cell(Row row, String column) {
        return columns.cell(row, folded(column));
    }

    /** The members that a row fills, and what is in their cells. */
    Stream<Map.Entry<String, String>> members(Row row) {
        return members.stream()
                .map(member -> Map.entry(member, cell(row, member)))
                .filter(member -> !member.getValue().isEmpty());
    }

    /** Members of facts for which the file has no column. */
    Set<String> untold() {
        return MEMBERS.stream()
                .filter(member -> !members.contains(member))
                .filter(member -> !member.equals(MEETING_ID) || !columns.has(MEETING))
                .collect(toUnmodifiableSet());
    }

    /** The first council that a row names. */
    Optional<String> council() {
        return council;
    }

    /** The row's child; which council it names is noted on the way. */
    String child(Row row) {
        council = council.or(() -> Optional.of(cell(row, COUNCIL)).filter(named -> !named.isEmpty()));
        return cell(row, CHILD);
    }

    void leaveOthersAside(Row row) {
        columns.leaveOthersAside(row);
    }

    Map<String, Integer> leftAside() {
        return columns.leftAside();
    }

    private static String folded(String column) {
        return FOLDED.getOrDefault(column, column);
    }
}
