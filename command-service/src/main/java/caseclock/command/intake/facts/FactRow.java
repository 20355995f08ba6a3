package caseclock.command.intake.facts;

import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.rows.ChildTable;
import caseclock.command.intake.rows.Row;
import caseclock.command.recording.BadRequest;
import caseclock.command.recording.FactResource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row that says which kind of fact it states.
 *
 * @param id the source's own identity of the fact; empty if it gives none
 */
record FactRow(Row row, FactResource kind, String id, FactColumns columns) {

    private static final int LONGEST_ID = 60;

    /** What is refused there may be somebody's name, and what is repeated of it stays for ever. */
    private static final Set<String> NOT_REPEATED =
            Set.of(FactColumns.RECORDED_BY, FactColumns.MEETING, FactColumns.MEETING_ID, "worker", "coveredBy", "by");

    /** @throws BadRequest if it is of another council, or its kind or identity cannot be read */
    static FactRow of(Row row, FactColumns columns, String council) {
        String of = columns.cell(row, FactColumns.COUNCIL);
        if (!of.isEmpty() && !of.equals(council)) {
            throw new BadRequest(
                    FactColumns.COUNCIL,
                    "This row is of another council than " + council
                            + ", whose file this is. Upload the rows of each council as a file of their own.");
        }
        String id = columns.cell(row, FactColumns.ID);
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw new BadRequest(FactColumns.ID, "An id is a text of up to 60 characters on one line.");
        }
        FactResource kind = FactKinds.named(columns.cell(row, FactColumns.FACT))
                .orElseThrow(
                        () -> new BadRequest(
                                FactColumns.FACT,
                                "This is no kind of fact. Give one of those that the description of the file lists, for instance strategy-discussions."));
        return new FactRow(row, kind, id, columns);
    }

    String cell(String column) {
        return columns.cell(row, column);
    }

    /** The members that it fills, and what is in their cells. */
    Stream<Map.Entry<String, String>> members() {
        return columns.members(row);
    }

    boolean isReferral() {
        return kind == FactResource.REFERRALS;
    }

    Place place() {
        return ChildTable.place(row);
    }

    static Rejection rejection(Row row, FactColumns columns, BadRequest bad) {
        String column = bad.field().equals(FactColumns.MEETING_ID)
                        && columns.cell(row, FactColumns.MEETING_ID).isEmpty()
                ? FactColumns.MEETING
                : bad.field();
        String value = NOT_REPEATED.contains(column) ? "" : columns.cell(row, column);
        return new Rejection(ChildTable.place(row), column, value, bad.sentence());
    }
}
