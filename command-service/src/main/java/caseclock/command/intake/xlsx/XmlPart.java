package caseclock.command.intake.xlsx;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.xml.BoundedBytes;
import caseclock.command.intake.xml.XmlFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through one part of a workbook, tag by tag, by the local names of its elements. */
final class XmlPart implements AutoCloseable {

    /** Longer than any item or heading that is read here; Excel itself allows 32,767. */
    static final int LONGEST_TEXT = 300;

    private static final int DEEPEST = 40;

    private final BoundedBytes bytes;
    private final XMLStreamReader xml;
    private String where;
    private int depth;
    private boolean ended;

    /** @param where the part as a person would call it */
    XmlPart(InputStream part, String where) throws UnreadableFile {
        this.where = where;
        bytes = new BoundedBytes(part);
        try {
            xml = XmlFactory.open(bytes);
        } catch (XMLStreamException | RuntimeException complaint) {
            throw fault();
        }
    }

    /** From here on that is the place of a fault. */
    void reached(String place) {
        where = place;
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element at hand, whatever its namespace. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** Whether there is another element, which is at hand then, however deep. */
    boolean toNextElement() throws UnreadableFile {
        while (!ended) {
            if (step() == START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes into the next element inside the one at hand; false, and out of the one at hand, if there is none. */
    boolean intoNext() throws UnreadableFile {
        int event = step();
        while (event != START_ELEMENT && event != END_ELEMENT) {
            event = step();
        }
        return event == START_ELEMENT;
    }

    /** Goes out of the element at hand. */
    void skip() throws UnreadableFile {
        int outside = depth - 1;
        while (depth > outside) {
            step();
        }
    }

    /** Goes out of the element at hand and gives the text directly in it, cut where nothing is as long. */
    String text() throws UnreadableFile {
        var text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = step();
            if (depth == outside + 1 && (event == CHARACTERS || event == CDATA || event == SPACE)) {
                int room = LONGEST_TEXT - text.length();
                text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
            }
        }
        return text.toString();
    }

    /** Goes out of the element at hand and gives its text in runs, without what helps to pronounce it. */
    String richText() throws UnreadableFile {
        var text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            if (step() == START_ELEMENT) {
                switch (name()) {
                    case "t" -> text.append(text());
                    case "rPh" -> skip();
                    default -> {}
                }
            }
            text.setLength(Math.min(text.length(), LONGEST_TEXT));
        }
        return text.toString();
    }

    private int step() throws UnreadableFile {
        int event = parse();
        switch (event) {
            case START_ELEMENT -> open();
            case END_ELEMENT -> depth--;
            case END_DOCUMENT -> ended = true;
            case DTD, ENTITY_REFERENCE ->
                throw refused("a workbook has no document type or entities. Save it again and upload that.");
            default -> {}
        }
        return event;
    }

    private void open() throws UnreadableFile {
        depth++;
        if (depth > DEEPEST) {
            throw refused("the workbook is nested deeper than any. Save it again and upload that.");
        }
    }

    private int parse() throws UnreadableFile {
        bytes.nextPiece();
        try {
            return xml.next();
        } catch (XMLStreamException | RuntimeException complaint) {
            throw fault();
        }
    }

    UnreadableFile refused(String sentence) {
        return WorkbookFault.at(where, sentence);
    }

    private UnreadableFile fault() {
        return WorkbookFault.of(where, bytes);
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException | IOException leftOpen) {
            throw new UncheckedIOException("A part of a workbook could not be closed.", new IOException(leftOpen));
        }
    }
}
