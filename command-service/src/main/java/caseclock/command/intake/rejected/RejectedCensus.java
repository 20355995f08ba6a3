package caseclock.command.intake.rejected;

import caseclock.command.intake.xml.BoundedBytes;
import caseclock.command.intake.xml.XmlFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Writes the children of a census of whom something was rejected: its header, and each such child as it was, the reasons before it as comments. */
final class RejectedCensus {

    private final XMLStreamReader census;
    private final BoundedBytes bytes;
    private final XMLStreamWriter out;
    private final RowReasons reasons;
    private int row;

    private RejectedCensus(BoundedBytes bytes, RowReasons reasons, XMLStreamWriter out) throws XMLStreamException {
        this.census = XmlFactory.open(bytes);
        this.bytes = bytes;
        this.out = out;
        this.reasons = reasons;
    }

    /** A census that breaks off is given back as far as it could be read. */
    static void write(InputStream original, Reasons reasons, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            copy(new BoundedBytes(original), new RowReasons(reasons.in(Optional.empty())), xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException("The rejected children of a census could not be written.", unwritable);
        }
    }

    private static void copy(BoundedBytes bytes, RowReasons reasons, XMLStreamWriter out) throws IOException {
        try {
            new RejectedCensus(bytes, reasons, out).copyMessage();
        } catch (XMLStreamException brokenOff) {
            if (bytes.failure().isPresent()) {
                throw bytes.failure().get();
            }
        }
    }

    private void copyMessage() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {}
        open();
        while (intoNext()) {
            switch (census.getLocalName()) {
                case "Header" -> copy();
                case "Children" -> copyChildren();
                default -> skip();
            }
        }
    }

    private void copyChildren() throws XMLStreamException {
        open();
        while (intoNext()) {
            if (census.getLocalName().equals("Child")) {
                copyIfRejected();
            } else {
                skip();
            }
        }
        out.writeCharacters("\n");
        out.writeEndElement();
    }

    private void copyIfRejected() throws XMLStreamException {
        row++;
        var sentences = reasons.of(row);
        for (String sentence : sentences) {
            out.writeCharacters("\n");
            out.writeComment(" CaseClock: " + sentence.replace("-", "\u2010") + " ");
        }
        if (sentences.isEmpty()) {
            skip();
        } else {
            out.writeCharacters("\n");
            copy();
        }
    }

    /** Copies the element at hand with all that is in it but comments. */
    private void copy() throws XMLStreamException {
        open();
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open();
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    out.writeEndElement();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    out.writeCharacters(census.getTextCharacters(), census.getTextStart(), census.getTextLength());
                default -> {}
            }
        }
    }

    private void open() throws XMLStreamException {
        out.writeStartElement(census.getLocalName());
        for (int at = 0; at < census.getAttributeCount(); at++) {
            out.writeAttribute(census.getAttributeLocalName(at), census.getAttributeValue(at));
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** @return whether there is another element inside the one at hand, which then is at hand */
    private boolean intoNext() throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private int next() throws XMLStreamException {
        bytes.nextPiece();
        int event = parsed();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("A census has no document type and no entities.");
        }
        return event;
    }

    /** The parser has complaints of its own kind about some faults. */
    private int parsed() throws XMLStreamException {
        try {
            return census.next();
        } catch (RuntimeException complaint) {
            throw new XMLStreamException(complaint);
        }
    }
}
