package caseclock.command.intake.annexa.table;

import caseclock.command.intake.ShownText;
import caseclock.command.intake.rows.ReasonColumn;
import caseclock.command.intake.xlsx.SheetRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a table has the columns of a list, as its header says, and which columns it has that nobody reads. */
public final class Columns {

    private final AnnexAList list;
    private final Map<Item, Integer> places = new EnumMap<>(Item.class);
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private boolean givenBack;

    private Columns(AnnexAList list, SheetRow header) {
        this.list = list;
        for (int column = 0; column < header.cells().size(); column++) {
            read(column, header.cell(column));
        }
    }

    /** The columns of whichever list has that header: it names the child and that list's day. */
    public static Optional<Columns> of(SheetRow header) {
        return hasChild(header)
                ? Stream.of(AnnexAList.values())
                        .filter(list -> header.cells().stream()
                                .anyMatch(cell -> list.day().isCalled(Heading.folded(cell))))
                        .findFirst()
                        .map(list -> new Columns(list, header))
                : Optional.empty();
    }

    /** Whether it is the header of some list of children, if not of one that is read. */
    public static boolean hasChild(SheetRow row) {
        return row.cells().stream().map(Heading::folded).anyMatch(Item.CHILD::isCalled);
    }

    private void read(int column, String heading) {
        String folded = Heading.folded(heading);
        Stream.concat(Stream.of(Item.CHILD), list.items().stream())
                .filter(item -> item.isCalled(folded) && !places.containsKey(item))
                .findFirst()
                .ifPresentOrElse(item -> places.put(item, column), () -> leaveAside(column, heading));
    }

    private void leaveAside(int column, String heading) {
        givenBack |= ReasonColumn.isCalled(heading);
        if (!heading.isBlank() && !ReasonColumn.isCalled(heading)) {
            others.put(column, ShownText.of(heading));
        }
    }

    public AnnexAList list() {
        return list;
    }

    /** Whether its rows are some that CaseClock gave back. */
    public boolean wereGivenBack() {
        return givenBack;
    }

    public boolean has(Item item) {
        return places.containsKey(item);
    }

    /** What a row has in that column; empty too where there is no such column. */
    public String cell(SheetRow row, Item item) {
        Integer column = places.get(item);
        return column == null ? "" : row.cell(column);
    }

    /** The headings of columns that nobody reads and in which the row has something. */
    public List<String> leftAside(SheetRow row) {
        return others.entrySet().stream()
                .filter(other -> !row.cell(other.getKey()).isBlank())
                .map(Map.Entry::getValue)
                .toList();
    }
}
