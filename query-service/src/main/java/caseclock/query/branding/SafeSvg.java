package caseclock.query.branding;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Decides whether an SVG file is a drawing only: no script, no handler, and nothing that lies outside the file. */
final class SafeSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> NOT_A_DRAWING =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener");

    /** A reference that does not stay inside the file. */
    private static final Pattern OUTSIDE = Pattern.compile("url\\(\\s*['\"]?\\s*[^#'\"\\s]|@import|javascript:");

    private SafeSvg() {}

    /** @throws IllegalArgumentException with a sentence that says what would be right */
    static void check(byte[] content) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            boolean drawing = false;
            while (reader.hasNext()) {
                drawing |= piece(reader, reader.next(), drawing);
            }
            if (drawing) {
                return;
            }
        } catch (XMLStreamException broken) {
            throw neither(broken);
        }
        throw neither(null);
    }

    private static IllegalArgumentException neither(@Nullable Exception why) {
        return new IllegalArgumentException(
                "names a file that is neither SVG nor PNG. A logo is one of these two.", why);
    }

    private static boolean piece(XMLStreamReader reader, int kind, boolean inside) {
        switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> element(reader, inside);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> refuseOutside(reader.getText());
            case XMLStreamConstants.DTD -> throw unsafe("a document type");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw unsafe("a processing instruction");
            default -> {}
        }
        return kind == XMLStreamConstants.START_ELEMENT;
    }

    private static void element(XMLStreamReader reader, boolean inside) {
        var name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (!inside && !(name.equals("svg") && SVG.equals(reader.getNamespaceURI()))) {
            throw neither(null);
        }
        if (NOT_A_DRAWING.contains(name)) {
            throw unsafe("an element “" + name + "”");
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attribute(reader.getAttributeLocalName(at).toLowerCase(Locale.ROOT), reader.getAttributeValue(at));
        }
    }

    private static void attribute(String name, String value) {
        if (name.startsWith("on")) {
            throw unsafe("a script in “" + name + "”");
        }
        if ((name.equals("href") || name.equals("src")) && !value.strip().startsWith("#")) {
            throw unsafe("a reference to something outside the file");
        }
        refuseOutside(value);
    }

    private static void refuseOutside(String text) {
        if (OUTSIDE.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            throw unsafe("a reference to something outside the file");
        }
    }

    private static IllegalArgumentException unsafe(String what) {
        return new IllegalArgumentException(
                "names an SVG file with " + what + ". Save it as a plain drawing without it.");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
