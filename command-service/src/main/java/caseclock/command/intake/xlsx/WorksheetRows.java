package caseclock.command.intake.xlsx;

import caseclock.command.intake.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of a worksheet. Each cell is put where its own reference says: a sheet leaves out the cells in which nothing is written. */
final class WorksheetRows implements SheetRows {

    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 1_048_576;
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");

    private final String sheet;
    private final XmlPart xml;
    private final SharedStrings shared;
    private int lastNumber;
    private int rows;

    WorksheetRows(String sheet, XmlPart xml, SharedStrings shared) {
        this.sheet = sheet;
        this.xml = xml;
        this.shared = shared;
    }

    @Override
    public Optional<SheetRow> next() throws UnreadableFile {
        while (xml.toNextElement()) {
            if (xml.name().equals("row")) {
                var row = row();
                if (!row.cells().isEmpty()) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private SheetRow row() throws UnreadableFile {
        rows++;
        if (rows > MOST_ROWS) {
            throw xml.refused("there are more rows than a sheet can have. Save the workbook again and upload that.");
        }
        lastNumber = xml.attribute("r")
                .filter(written -> ROW.matcher(written).matches())
                .map(Integer::valueOf)
                .orElse(lastNumber + 1);
        xml.reached("Sheet “" + sheet + "”, row " + lastNumber);
        return new SheetRow(lastNumber, cells());
    }

    private List<String> cells() throws UnreadableFile {
        var cells = new ArrayList<String>();
        int next = 0;
        while (xml.intoNext()) {
            if (xml.name().equals("c")) {
                int column = xml.attribute("r")
                        .map(ColumnLetters::number)
                        .filter(number -> number >= 0)
                        .orElse(next);
                next = column + 1;
                put(cells, column, cell());
            } else {
                xml.skip();
            }
        }
        return cells;
    }

    private static void put(List<String> cells, int column, String text) {
        if (text.isBlank() || column >= MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String cell() throws UnreadableFile {
        String type = xml.attribute("t").orElse("n");
        String value = "";
        while (xml.intoNext()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = xml.richText();
                default -> xml.skip();
            }
        }
        return CellText.of(type, value, shared);
    }

    @Override
    public void close() {
        xml.close();
    }
}
