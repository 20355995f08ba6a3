package caseclock.command.intake.rows;

import caseclock.command.intake.UnreadableFile;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file as a spreadsheet would show them, read one at a time, whatever its encoding and what stands between its cells. */
public final class CsvRows implements AutoCloseable {

    /** Its longest cell, twice over. */
    private static final int BUFFER = 1 << 17;

    private final CloseableIterator<List<String>> rows;
    private final char separator;
    private final List<String> header;
    private final ReasonColumn reasons;
    private int row;

    private CsvRows(BufferedReader text) throws IOException, UnreadableFile {
        this.separator = Separator.of(text);
        this.rows = rows(text, separator);
        List<String> first = nextWithText().orElseThrow(() -> new UnreadableFile("The file is empty."));
        this.reasons = ReasonColumn.in(first);
        this.header = reasons.without(first);
    }

    private static CloseableIterator<List<String>> rows(BufferedReader text, char separator) throws UnreadableFile {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .commentStrategy(CommentStrategy.NONE)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(BUFFER)
                    .build(new CellLimits(), text)
                    .iterator();
        } catch (CsvParseException | UncheckedIOException complaint) {
            throw fault(complaint, 1);
        }
    }

    /** Reads as far as the header. */
    public static CsvRows open(InputStream bytes) throws UnreadableFile {
        try {
            return new CsvRows(new BufferedReader(new DetectedText(bytes)));
        } catch (DetectedText.WrongEncoding wrong) {
            throw encoding(wrong);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The header as it is written. */
    public List<String> header() {
        return header;
    }

    /** Whether these are rows that CaseClock gave back: some of a file, and no statement of what there is as a whole. */
    public boolean wereGivenBack() {
        return reasons.isThere();
    }

    public char separator() {
        return separator;
    }

    /** The next row with anything in it, or nothing after the last. */
    public Optional<Row> next() throws UnreadableFile {
        return nextWithText().map(cells -> new Row(0, row, reasons.without(cells)));
    }

    /** Why a row does not go with the header, if it does not. Blank cells beyond the header do no harm. */
    public Optional<String> misfit(Row at) {
        int cells = at.cells().size();
        boolean tooLong = cells > header.size()
                && at.cells().subList(header.size(), cells).stream().anyMatch(cell -> !cell.isBlank());
        return tooLong || cells < header.size()
                ? Optional.of(
                        "This row has " + cells + (cells == 1 ? " cell" : " cells") + " where the header has "
                                + header.size()
                                + ". Perhaps a separator inside a text is not within quotation marks, or the file breaks off here.")
                : Optional.empty();
    }

    private Optional<List<String>> nextWithText() throws UnreadableFile {
        while (hasNext()) {
            row++;
            List<String> cells = read();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                return Optional.of(cells);
            }
        }
        return Optional.empty();
    }

    private boolean hasNext() throws UnreadableFile {
        try {
            return rows.hasNext();
        } catch (CsvParseException | UncheckedIOException complaint) {
            throw fault(complaint, row + 1);
        }
    }

    private List<String> read() throws UnreadableFile {
        try {
            return rows.next();
        } catch (CsvParseException | UncheckedIOException complaint) {
            throw fault(complaint, row);
        }
    }

    /** @throws UncheckedIOException if the file is not at fault but the bytes could not be had */
    private static UnreadableFile fault(RuntimeException complaint, int row) {
        return switch (complaint.getCause()) {
            case DetectedText.WrongEncoding wrong -> encoding(wrong);
            case CellLimits.Passed passed ->
                new UnreadableFile("Row " + row + " " + passed.getMessage()
                        + " Perhaps a quotation mark before it is not closed. Export the file again.");
            case IOException broken -> throw new UncheckedIOException(broken);
            case null, default ->
                new UnreadableFile(
                        "Row " + row + " is not as CSV has it: a quotation mark is not closed, or something other than"
                                + " a separator follows the closing one. Perhaps the file breaks off. Export it again and upload it unchanged.");
        };
    }

    private static UnreadableFile encoding(DetectedText.WrongEncoding wrong) {
        return new UnreadableFile("From line " + wrong.line()
                + " on the file is not in the encoding in which it begins. Export it again as CSV in UTF-8.");
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException leftOpen) {
            throw new UncheckedIOException("The file could not be closed.", leftOpen);
        }
    }
}
