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

    private final BoundedBytes bytes;
    private final XMLStreamReader census;
    private final XMLStreamWriter out;
    private final RowReasons reasons;
    private int row;

    private RejectedCensus(InputStream original, Reasons reasons, OutputStream out) throws XMLStreamException {
        this.bytes = new BoundedBytes(original);
        this.census = XmlFactory.open(bytes);
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        this.reasons = new RowReasons(reasons.in(Optional.empty()));
    }

    /** A census that breaks off is given back as far as it could be read. */
    static void write(InputStream original, Reasons reasons, OutputStream out) throws IOException {
        try {
            var written = new RejectedCensus(original, reasons, out);
            written.out.writeStartDocument("UTF-8", "1.0");
            written.copyUntilItBreaksOff();
            written.out.writeEndDocument();
            written.out.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException("The rejected children of a census could not be written.", unwritable);
        }
    }

    private void copyUntilItBreaksOff() throws IOException {
        try {
            copyMessage();
        } catch (XMLStreamException | RuntimeException brokenOff) {
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
        int event = census.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("A census has no document type and no entities.");
        }
        return event;
    }
}
