package caseclock.command.intake.annexa.table;

import caseclock.command.intake.WorkerCodes;
import caseclock.command.intake.xlsx.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes of a table's row the cells that are kept of it: only those that are read, days as days, and codes in the place of workers' names. */
public final class KeptCells {

    private static final int LONGEST = 80;
    private static final Set<String> NOBODY = Set.of(
            "unallocated", "not allocated", "no worker", "no allocated worker", "awaiting allocation", "tbc", "vacant");

    private final WorkerCodes workers;
    private final String council;
    private final boolean from1904;
    private final LocalDate today;

    /**
     * @param from1904 whether numbers of days begin in 1904
     * @param today the last day on which anything can have happened
     */
    public KeptCells(WorkerCodes workers, String council, boolean from1904, LocalDate today) {
        this.workers = workers;
        this.council = council;
        this.from1904 = from1904;
        this.today = today;
    }

    /** The cells in the order of the list's items. */
    public List<String> of(SheetRow row, Columns columns) {
        return columns.list().items().stream()
                .map(item -> kept(item, columns.cell(row, item)))
                .toList();
    }

    /** The day that a cell gives, if it gives one. */
    public Optional<LocalDate> day(String cell) {
        return CellDay.read(Blank.tidied(cell), from1904, today) instanceof CellDay.Legible legible
                ? Optional.of(legible.day())
                : Optional.empty();
    }

    /** What a cell says, without the spaces around and within it. */
    public String text(String cell) {
        String tidied = Blank.tidied(cell);
        return tidied.equals(Blank.FAILED) ? "" : cut(tidied);
    }

    private String kept(Item item, String cell) {
        String tidied = Blank.tidied(cell);
        return switch (item.content()) {
            case DAY ->
                tidied.equals("0") ? "" : day(tidied).map(LocalDate::toString).orElse(cut(tidied));
            case WORKER -> worker(tidied);
            case TEAM -> tidied.equals(Blank.FAILED) ? "" : TeamLabel.of(tidied);
            case CODE -> cut(tidied);
        };
    }

    private String worker(String tidied) {
        boolean nobody = tidied.isEmpty() || NOBODY.contains(tidied.toLowerCase(Locale.ROOT));
        return nobody ? "" : tidied.equals(Blank.FAILED) ? tidied : workers.of(council, tidied);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
