package caseclock.command.intake.annexa;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.table.AnnexAList;
import caseclock.command.intake.annexa.table.Columns;
import caseclock.command.intake.annexa.table.Item;
import caseclock.command.intake.annexa.table.KeptCells;
import caseclock.command.intake.rows.RowsByChild;
import caseclock.command.intake.xlsx.SheetRow;
import caseclock.command.intake.xlsx.SheetRows;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the rows of a file's tables in: what is kept of each goes to its child, and each day tells from when to when the file goes. */
final class TakenRows {

    /** As many as a million rows hold. */
    private static final long MOST_CHARACTERS = 120_000_000;

    private final RowsByChild rows;
    private final Periods periods;
    private final LeftAside leftAside;
    private final Map<AnnexAList, Columns> tables = new EnumMap<>(AnnexAList.class);
    private long characters;
    private boolean givenBack;

    TakenRows(RowsByChild rows, Periods periods, LeftAside leftAside) {
        this.rows = rows;
        this.periods = periods;
        this.leftAside = leftAside;
    }

    /** Whether a list's table has a column for that item. */
    boolean has(AnnexAList list, Item item) {
        return Optional.ofNullable(tables.get(list))
                .filter(columns -> columns.has(item))
                .isPresent();
    }

    boolean wereGivenBack() {
        return givenBack;
    }

    boolean isOneList() {
        return tables.size() == 1;
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    LeftAside leftAside() {
        return leftAside;
    }

    /** Takes in all rows below a header. */
    void take(FoundTable table, SheetRows below, KeptCells kept) throws UnreadableFile {
        Columns columns = table.columns().orElseThrow();
        tables.put(columns.list(), columns);
        givenBack |= columns.wereGivenBack();
        ExtractDate.in(table.above(), kept).ifPresent(periods::extractedOn);
        for (var row = below.next(); row.isPresent(); row = below.next()) {
            if (below.fits(row.get())) {
                take(row.get(), columns, kept);
            } else {
                misfit(row.get(), columns.list());
            }
        }
    }

    private void misfit(SheetRow row, AnnexAList list) {
        rows.add(ChildKey.ofMisfit(list, row.number()), list.number(), row.number(), List.of());
    }

    private void take(SheetRow row, Columns columns, KeptCells kept) throws UnreadableFile {
        List<String> cells = kept.of(row, columns);
        String child = kept.text(columns.cell(row, Item.CHILD));
        String label = columns.list().label();
        if (child.isEmpty() && cells.getFirst().isEmpty()) {
            leftAside.count(label + ": rows without a child and a day");
            return;
        }
        columns.leftAside(row).forEach(heading -> leftAside.count(label + ": " + heading));
        note(columns.list(), cells, kept);
        refuseIfTooMuch(cells);
        rows.add(
                ChildKey.of(child, columns.list(), row.number()), columns.list().number(), row.number(), cells);
    }

    private void note(AnnexAList list, List<String> cells, KeptCells kept) {
        periods.has(list);
        for (int at = 0; at < cells.size(); at++) {
            Item item = list.items().get(at);
            if (item.isDay()) {
                kept.day(cells.get(at)).ifPresent(day -> periods.note(item, day));
            }
        }
    }

    private void refuseIfTooMuch(List<String> cells) throws UnreadableFile {
        characters += cells.stream().mapToLong(String::length).sum();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableFile(
                    "The lists hold more text than a million rows need. Export them again, and upload them one by one as CSV files.");
        }
    }
}
