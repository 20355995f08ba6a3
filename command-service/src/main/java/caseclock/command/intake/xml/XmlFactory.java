package caseclock.command.intake.xml;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that nobody vouches for: the JDK's own parser with its limits, no document type, nothing fetched from elsewhere. */
public final class XmlFactory {

    private XmlFactory() {}

    public static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
        return hardened().createXMLStreamReader(bytes);
    }

    /** Asked for by name: another parser on the class path would know none of these limits. */
    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The parser would otherwise print what it finds in the file.
        factory.setXMLReporter((message, kind, about, place) -> {});
        return factory;
    }
}
