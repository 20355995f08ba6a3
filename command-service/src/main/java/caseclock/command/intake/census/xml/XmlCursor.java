package caseclock.command.intake.census.xml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.xml.BoundedBytes;
import caseclock.command.intake.xml.XmlFactory;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through an XML file forwards, tag by tag, and stops where it grows beyond what a census can be. */
final class XmlCursor implements AutoCloseable {

    private static final int DEEPEST = 30;
    private static final int LONGEST_TEXT = 200;

    /** Of one child. A long life in a case system comes to some hundreds; all of it is recorded in one transaction. */
    private static final int MOST_ELEMENTS = 3_000;

    private final BoundedBytes bytes;
    private final XMLStreamReader xml;
    private int depth;
    private int elements;

    XmlCursor(InputStream file) throws UnreadableFile {
        bytes = new BoundedBytes(file);
        try {
            xml = XmlFactory.open(bytes);
        } catch (XMLStreamException | RuntimeException complaint) {
            throw XmlFault.of(complaint, bytes, Start.OF_FILE);
        }
    }

    /** The local name of the element at hand, whatever its namespace. */
    String name() {
        return xml.getLocalName();
    }

    /** How many elements are open, the one at hand included. */
    int depth() {
        return depth;
    }

    /** From here on elements are counted anew: one child may not have more than so many. */
    void startCounting() {
        elements = 0;
    }

    /** Goes into the next element inside the one at hand; false, and out of the one at hand, if there is none. Text between is read over. */
    boolean intoNext() throws UnreadableFile {
        while (true) {
            switch (step()) {
                case START_ELEMENT -> {
                    return true;
                }
                case END_ELEMENT, END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Goes out of the element at hand, reading over all that it holds. */
    void skip() throws UnreadableFile {
        int outside = depth - 1;
        while (depth > outside) {
            step();
        }
    }

    /** Goes out of the element at hand and gives the text directly in it, trimmed and cut where no item of a census can be as long. */
    String text() throws UnreadableFile {
        var text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = step();
            if (depth == outside + 1 && (event == CHARACTERS || event == CDATA)) {
                append(text);
            }
        }
        return text.toString().strip();
    }

    private void append(StringBuilder text) {
        int room = LONGEST_TEXT - text.length();
        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
    }

    private int step() throws UnreadableFile {
        int event = parse();
        switch (event) {
            case START_ELEMENT -> open();
            case END_ELEMENT -> depth--;
            case DTD, ENTITY_REFERENCE ->
                throw refused("A census has no document type or entities. Export it again and upload it unchanged.");
            default -> {}
        }
        return event;
    }

    private int parse() throws UnreadableFile {
        bytes.nextPiece();
        try {
            return xml.next();
        } catch (XMLStreamException | RuntimeException complaint) {
            throw XmlFault.of(complaint, bytes, xml.getLocation());
        }
    }

    private void open() throws UnreadableFile {
        depth++;
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw refused(
                    "The file is nested deeper, or one child has more entries, than any census. Export it again.");
        }
    }

    /** A refusal that names the place at hand. */
    UnreadableFile refused(String sentence) {
        return XmlFault.at(xml.getLocation(), sentence);
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException | java.io.IOException leftOpen) {
            throw new IllegalStateException("The file could not be closed.", leftOpen);
        }
    }
}
