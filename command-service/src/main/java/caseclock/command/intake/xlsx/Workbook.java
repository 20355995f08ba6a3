package caseclock.command.intake.xlsx;

import caseclock.command.intake.ShownText;
import caseclock.command.intake.UnreadableFile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An Excel workbook (.xlsx): its sheets in their order, and the rows of each. Formulas are not worked out; what they last came to is taken. */
public final class Workbook implements AutoCloseable {

    private static final String DEFAULT_PART = "xl/workbook.xml";

    /** Each is read through, however often one part is listed as a sheet. */
    private static final int MOST_SHEETS = 200;

    private final Parcel parcel;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private SharedStrings shared = SharedStrings.NONE;

    private Workbook(Parcel parcel) {
        this.parcel = parcel;
    }

    /**
     * One sheet.
     *
     * @param name on its tab, cut and made safe to show
     */
    public record Sheet(String name, boolean hidden, String part) {}

    /** Reads all of the bytes; nothing of them is kept under a name. */
    public static Workbook open(InputStream bytes) throws UnreadableFile {
        var workbook = new Workbook(Parcel.of(bytes));
        try {
            workbook.read();
            return workbook;
        } catch (UnreadableFile | RuntimeException refused) {
            workbook.close();
            throw refused;
        }
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Whether its numbers of days begin in 1904, as on old Macintoshes, and not in 1900. */
    public boolean from1904() {
        return from1904;
    }

    public SheetRows rows(Sheet sheet) throws UnreadableFile {
        InputStream part = parcel.part(sheet.part()).orElseThrow(WorkbookFault::damaged);
        return new WorksheetRows(sheet.name(), new XmlPart(part, "Sheet “" + sheet.name() + "”"), shared);
    }

    private void read() throws UnreadableFile {
        FileForm.refuseOthers(parcel);
        String part = relations("_rels/.rels", "")
                .flatMap(all -> all.of("officeDocument"))
                .orElse(DEFAULT_PART);
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        var related = relations(folder + "_rels/" + part.substring(folder.length()) + ".rels", folder);
        readSheets(part, related.orElseThrow(Workbook::isNone));
        Optional<String> texts = related.flatMap(all -> all.of("sharedStrings"));
        if (texts.isPresent()) {
            shared = SharedStrings.read(parcel.part(texts.get()).orElseThrow(WorkbookFault::damaged));
        }
    }

    private Optional<Relations> relations(String part, String folder) throws UnreadableFile {
        Optional<InputStream> bytes = parcel.part(part);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new Relations(bytes.get(), folder));
    }

    private void readSheets(String part, Relations related) throws UnreadableFile {
        try (var xml = new XmlPart(parcel.part(part).orElseThrow(Workbook::isNone), "The workbook's list of sheets")) {
            while (xml.toNextElement()) {
                switch (xml.name()) {
                    case "workbookPr" ->
                        from1904 = xml.attribute("date1904")
                                .filter(Workbook::isTrue)
                                .isPresent();
                    case "sheet" ->
                        related.of(xml.attribute("id").orElse(""), "worksheet")
                                .ifPresent(target -> sheets.add(sheet(xml, target)));
                    default -> {}
                }
                refuseIfTooMany();
            }
        }
    }

    private void refuseIfTooMany() throws UnreadableFile {
        if (sheets.size() > MOST_SHEETS) {
            throw new UnreadableFile(
                    "The workbook has more than " + MOST_SHEETS
                            + " sheets, far more than lists of children need. Save the lists alone in a workbook of their own.");
        }
    }

    private static Sheet sheet(XmlPart xml, String part) {
        String state = xml.attribute("state").orElse("visible");
        return new Sheet(ShownText.of(xml.attribute("name").orElse("")), !state.equals("visible"), part);
    }

    private static boolean isTrue(String written) {
        return written.equals("1") || written.equalsIgnoreCase("true");
    }

    private static UnreadableFile isNone() {
        return new UnreadableFile(
                "This zipped file is no Excel workbook (.xlsx). Save the lists as an Excel workbook or as CSV files.");
    }

    @Override
    public void close() {
        parcel.close();
    }
}
