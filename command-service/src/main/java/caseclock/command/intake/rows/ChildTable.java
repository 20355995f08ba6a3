package caseclock.command.intake.rows;

import caseclock.command.casefile.Refusal;
import caseclock.command.casefile.RegistrationRules;
import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a CSV file by the child that each is about; those that cannot be any child's come first, one by one. */
public final class ChildTable implements AutoCloseable {

    /** Begins the key of a row that is no child's. Each has one of its own: no such number of them looks like one child with too many rows. */
    private static final String NOBODY = "\0";

    private final RowsByChild rows = new RowsByChild();
    private final String column;
    private final Function<Row, String> childOf;
    private final Function<Row, Optional<String>> misfit;
    private final boolean givenBack;

    private ChildTable(CsvRows csv, String column, Function<Row, String> childOf) {
        this.column = column;
        this.childOf = childOf;
        this.misfit = csv::misfit;
        this.givenBack = csv.wereGivenBack();
    }

    /**
     * Reads the file to its end.
     *
     * @param column what the file calls the column of the child
     */
    public static ChildTable read(CsvRows csv, String column, Function<Row, String> childOf) throws UnreadableFile {
        var table = new ChildTable(csv, column, childOf);
        try {
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                table.add(row.get());
            }
            return table;
        } catch (UnreadableFile | RuntimeException fault) {
            table.close();
            throw fault;
        }
    }

    private void add(Row row) {
        String child = rejection(row).isPresent() ? NOBODY + "%010d".formatted(row.row()) : childOf.apply(row);
        rows.add(child, row.list(), row.row(), row.cells());
    }

    /** Whether these are rejected rows that come back mended: they say nothing of what is not among them. */
    public boolean wasGivenBack() {
        return givenBack;
    }

    /** The rows of the next child, or of none. */
    public Optional<ChildRows> next() throws UnreadableFile {
        return rows.next();
    }

    /** Why no row of these can be taken over, if they are no child's. */
    public Optional<ChildStatement> nobodys(ChildRows rows) {
        if (!rows.child().startsWith(NOBODY)) {
            return Optional.empty();
        }
        List<Rejection> rejections = new ArrayList<>();
        rows.rows().forEach(row -> rejection(row).ifPresent(rejections::add));
        return Optional.of(ChildStatement.of(place(rows.rows().getFirst()), rejections));
    }

    /** What stands in the place of a reference may be a name, so it is not repeated. */
    private Optional<Rejection> rejection(Row row) {
        return misfit.apply(row)
                .or(() -> RegistrationRules.reference(childOf.apply(row)).map(Refusal::sentence))
                .map(sentence -> new Rejection(place(row), column, "", sentence));
    }

    /** Where a row of a file with one list is. */
    public static Place place(Row row) {
        return new Place("", row.row());
    }

    @Override
    public void close() {
        rows.close();
    }
}
