package caseclock.command.intake.xlsx;

import caseclock.command.intake.UnreadableFile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook refer to by number, each kept once and no longer than anything that is read here. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings();

    private static final int MOST = 1_000_000;
    private static final long MOST_CHARACTERS = 16 << 20;

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings read(InputStream part) throws UnreadableFile {
        var strings = new SharedStrings();
        long characters = 0;
        try (var xml = new XmlPart(part, "The texts of the workbook")) {
            while (xml.toNextElement()) {
                if (xml.name().equals("si")) {
                    String text = xml.richText();
                    characters += text.length();
                    strings.add(text, characters, xml);
                }
            }
        }
        return strings;
    }

    private void add(String text, long characters, XmlPart xml) throws UnreadableFile {
        if (texts.size() == MOST || characters > MOST_CHARACTERS) {
            throw xml.refused(
                    "there are more different texts than lists of children need. Save the lists as CSV files and upload those.");
        }
        texts.add(text);
    }

    /** @param number as it is written in a cell; one that there is not gives nothing */
    String of(String number) {
        if (!number.matches("[0-9]{1,7}")) {
            return "";
        }
        int index = Integer.parseInt(number);
        return index < texts.size() ? texts.get(index) : "";
    }
}
