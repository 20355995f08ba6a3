package caseclock.command.intake.ssda903;

import caseclock.command.intake.Rejection;
import caseclock.command.intake.rows.ChildTable;
import caseclock.command.intake.rows.Row;
import caseclock.command.intake.rows.WrittenDay;
import caseclock.events.WorkerChangeReason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the rows about one child, each worker and first day once. */
final class ChildSpells {

    private final WorkerColumns columns;
    private final UnaryOperator<String> staffReferences;
    private final List<Spell> spells = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private ChildSpells(WorkerColumns columns, UnaryOperator<String> staffReferences) {
        this.columns = columns;
        this.staffReferences = staffReferences;
    }

    /** @param staffReferences gives the reference of a worker as the file writes it */
    static ChildSpells of(List<Row> rows, WorkerColumns columns, UnaryOperator<String> staffReferences) {
        var read = new ChildSpells(columns, staffReferences);
        rows.forEach(read::read);
        read.spells.sort(Spell.IN_ORDER);
        return read;
    }

    List<Spell> spells() {
        return List.copyOf(spells);
    }

    List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    private void read(Row row) {
        if (cell(row, WorkerColumns.WORKER).isEmpty()) {
            reject(
                    row,
                    WorkerColumns.WORKER,
                    "SW_ID is missing, so it is not known who had the child. Give the worker's reference.");
            return;
        }
        Optional<LocalDate> from = day(row, WorkerColumns.FROM);
        if (from.isEmpty()) {
            reject(
                    row,
                    WorkerColumns.FROM,
                    "SW_DECOM is the day on which the worker took the child over. Write it as day/month/year, for instance 16/11/2026.");
            return;
        }
        add(spell(row, from.get()));
    }

    private Spell spell(Row row, LocalDate from) {
        Optional<LocalDate> to = day(row, WorkerColumns.TO);
        boolean reversed = to.filter(day -> day.isBefore(from)).isPresent();
        if (reversed) {
            reject(row, WorkerColumns.TO, "SW_DEC is before SW_DECOM, so the end was left out. Give the last day.");
        } else if (to.isEmpty() && !cell(row, WorkerColumns.TO).isEmpty()) {
            reject(
                    row,
                    WorkerColumns.TO,
                    "This is no day. Write it as day/month/year, for instance 16/11/2026, or leave it blank.");
        }
        String worker = staffReferences.apply(cell(row, WorkerColumns.WORKER));
        boolean legible =
                !reversed && (to.isPresent() || cell(row, WorkerColumns.TO).isEmpty());
        return new Spell(row, worker, from, reversed ? Optional.empty() : to, legible, reason(row));
    }

    private void add(Spell spell) {
        var before = spells.stream().filter(spell::isSameAs).findFirst();
        if (before.isEmpty()) {
            spells.add(spell);
        } else if (!before.get().to().equals(spell.to())) {
            reject(
                    spell.row(),
                    WorkerColumns.FROM,
                    "Row " + before.get().row().row()
                            + " has the same child, worker and first day with another end, and only that was taken over. Leave one of them.");
        }
    }

    private Optional<WorkerChangeReason> reason(Row row) {
        String code = cell(row, WorkerColumns.REASON);
        var reason = Arrays.stream(WorkerChangeReason.values())
                .filter(known -> known.code().equalsIgnoreCase(code))
                .findFirst();
        if (reason.isEmpty() && !code.isEmpty()) {
            reject(
                    row,
                    WorkerColumns.REASON,
                    "SW_REASON is one of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(WorkerChangeReason.values())
                                            .map(WorkerChangeReason::code)
                                            .toList())
                            + ". The row was taken over without it.");
        }
        return reason;
    }

    private Optional<LocalDate> day(Row row, String column) {
        try {
            String written = WrittenDay.of(cell(row, column));
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException illegible) {
            return Optional.empty();
        }
    }

    private String cell(Row row, String column) {
        return columns.cell(row, column);
    }

    private void reject(Row row, String column, String sentence) {
        rejections.add(new Rejection(ChildTable.place(row), column, cell(row, column), sentence));
    }
}
