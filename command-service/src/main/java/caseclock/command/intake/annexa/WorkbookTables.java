package caseclock.command.intake.annexa;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.table.AnnexAList;
import caseclock.command.intake.annexa.table.KeptCells;
import caseclock.command.intake.xlsx.SheetRows;
import caseclock.command.intake.xlsx.Workbook;
import caseclock.command.intake.xlsx.Workbook.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the lists in a workbook by their headers. Of several sheets with the header of one list, the one that is called so is read. */
final class WorkbookTables {

    private final Workbook workbook;
    private final TakenRows taken;
    private final KeptCells kept;
    private final List<FoundSheet> found = new ArrayList<>();
    private final List<FoundSheet> lacking = new ArrayList<>();

    private WorkbookTables(Workbook workbook, TakenRows taken, KeptCells kept) {
        this.workbook = workbook;
        this.taken = taken;
        this.kept = kept;
    }

    static void take(Workbook workbook, TakenRows taken, KeptCells kept) throws UnreadableFile {
        var tables = new WorkbookTables(workbook, taken, kept);
        for (Sheet sheet : workbook.sheets()) {
            tables.look(sheet);
        }
        for (AnnexAList list : AnnexAList.values()) {
            tables.refuseIfLacking(list);
            tables.take(list);
        }
    }

    private void look(Sheet sheet) throws UnreadableFile {
        try (SheetRows rows = workbook.rows(sheet)) {
            FoundTable table = FoundTable.in(rows);
            if (table.columns().isPresent()) {
                found.add(new FoundSheet(sheet, table.columns().get().list()));
            } else {
                leave(sheet, table);
            }
        }
    }

    private void leave(Sheet sheet, FoundTable table) {
        AnnexAList.numberedIn(sheet.name())
                .filter(_ -> table.isOfChildren())
                .ifPresentOrElse(list -> lacking.add(new FoundSheet(sheet, list)), () -> leaveAside(sheet));
    }

    /** A list that lost a column must not look like a list in which nothing happened. */
    private void refuseIfLacking(AnnexAList list) throws UnreadableFile {
        for (FoundSheet one : lacking) {
            if (one.list() == list && found.stream().noneMatch(other -> other.list() == list)) {
                throw new UnreadableFile("Sheet “" + one.sheet().name() + "” (" + list.label() + ") has no column “"
                        + list.day().heading() + "”. Give the column that heading, or leave the sheet out.");
            }
        }
    }

    private void take(AnnexAList list) throws UnreadableFile {
        List<FoundSheet> candidates = FoundSheet.of(found, list);
        candidates.stream().skip(1).forEach(other -> leaveAside(other.sheet()));
        if (!candidates.isEmpty()) {
            take(candidates.getFirst().sheet());
        }
    }

    private void take(Sheet sheet) throws UnreadableFile {
        try (SheetRows rows = workbook.rows(sheet)) {
            taken.take(FoundTable.in(rows), rows, kept);
        }
    }

    private void leaveAside(Sheet sheet) {
        taken.leftAside().count("Sheet “" + sheet.name() + "”");
    }

    /** What is looked for, for whoever uploaded something else. */
    static UnreadableFile none() {
        return new UnreadableFile(
                "None of Annex A's lists 1 and 3 to 8 is in this file: no table has the heading “Child Unique ID” beside one of "
                        + String.join(
                                ", ",
                                Arrays.stream(AnnexAList.values())
                                        .map(list -> "“" + list.day().heading() + "”")
                                        .toList())
                        + ".");
    }
}
