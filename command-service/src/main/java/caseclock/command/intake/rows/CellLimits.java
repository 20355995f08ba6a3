package caseclock.command.intake.rows;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one row, and stops at what no spreadsheet holds. */
final class CellLimits extends AbstractBaseCsvCallbackHandler<List<String>> {

    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_ROW = 1 << 20;

    private List<String> cells = new ArrayList<>();
    private int length;

    /** A limit was passed; the message goes on after the number of the row. */
    static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Passed(String has) {
            super(has, null, false, false);
        }
    }

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>();
        length = 0;
    }

    @Override
    protected void handleField(int column, char[] text, int offset, int count, boolean quoted) {
        length += count;
        if (column >= MOST_COLUMNS) {
            throw new Passed("has more than 1,000 columns.");
        }
        if (count > LONGEST_CELL) {
            throw new Passed("has a cell of more than 32,767 characters, more than a spreadsheet holds.");
        }
        if (length > LONGEST_ROW) {
            throw new Passed("is longer than a million characters.");
        }
        cells.add(new String(text, offset, count));
    }

    @Override
    protected void handleEmpty() {
        cells.add("");
    }

    @Override
    protected List<String> buildRecord() {
        return cells;
    }
}
