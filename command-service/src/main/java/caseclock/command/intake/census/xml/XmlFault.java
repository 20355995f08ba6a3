package caseclock.command.intake.census.xml;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.xml.BoundedBytes;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Says in one sentence why a file cannot be read on, where, and what would be right. It never repeats what the file holds. */
final class XmlFault {

    private XmlFault() {}

    static UnreadableFile at(Location place, String sentence) {
        return new UnreadableFile(
                "Line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ": " + sentence);
    }

    /**
     * What the parser's complaint comes to.
     *
     * @throws UncheckedIOException if the file is not at fault but the bytes could not be had
     */
    static UnreadableFile of(Exception complaint, BoundedBytes bytes, Location lastSeen) {
        bytes.failure().ifPresent(XmlFault::giveUp);
        return at(place(complaint, lastSeen), sentence(complaint, bytes));
    }

    private static void giveUp(IOException broken) {
        throw new UncheckedIOException(broken);
    }

    private static Location place(Exception complaint, Location lastSeen) {
        return complaint instanceof XMLStreamException parsing && parsing.getLocation() != null
                ? parsing.getLocation()
                : lastSeen;
    }

    private static String sentence(Exception complaint, BoundedBytes bytes) {
        if (bytes.pieceWasTooLong() || isOverLimit(complaint)) {
            return "The file holds a name, a tag or a nesting far larger than any census has. Export the census again.";
        }
        if (isWrongEncoding(complaint)) {
            return "From about here the file is not in the encoding it declares. Export the census again as UTF-8.";
        }
        if (bytes.ended()) {
            return "The file breaks off, or its tags do not match. Export the census again and upload the whole file.";
        }
        return "From here on the file is not well-formed XML. Export the census again and upload it unchanged.";
    }

    private static boolean isOverLimit(Exception complaint) {
        return String.valueOf(complaint.getMessage()).contains("JAXP0001");
    }

    private static boolean isWrongEncoding(Exception complaint) {
        return complaint instanceof XMLStreamException parsing
                        && parsing.getNestedException() instanceof CharConversionException
                || String.valueOf(complaint.getMessage()).contains("encoding");
    }
}
