package caseclock.command.intake.xlsx;

import caseclock.command.intake.UnreadableFile;
import java.util.Optional;

/** The rows of one table, one after another; rows in which nothing is written are read over. */
public interface SheetRows extends AutoCloseable {

    /** The next row, or nothing after the last one. */
    Optional<SheetRow> next() throws UnreadableFile;

    /** Whether a row has as many cells as the header, where a table must. */
    default boolean fits(SheetRow row) {
        return true;
    }

    @Override
    void close();
}
