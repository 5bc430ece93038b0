package org.sira.ingest.workbook;

import com.fasterxml.aalto.sax.SAXParserFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Parses the XML of a part, without document types, entities or anything from elsewhere. */
final class XmlParts {

    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";

    /** The parser asks for less at a time, and each time costs the inflater something. */
    private static final int INFLATED_AT_ONCE = 64 * 1024;

    private XmlParts() {}

    static void parse(InputStream part, PartHandler handler) throws IOException, SAXException {
        parse(strictReader(), part, handler);
    }

    /** For the parts that grow with the rows: by a parser that needs half the time, and has no say over what is fetched. */
    static void parseLarge(InputStream part, PartHandler handler) throws IOException, SAXException {
        parse(quickReader(), new BufferedInputStream(part, INFLATED_AT_ONCE), handler);
    }

    private static void parse(XMLReader reader, InputStream part, PartHandler handler)
            throws IOException, SAXException {
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        // Document types are refused by the handler too.
        reader.setProperty(LEXICAL_HANDLER, handler);
        try (part) {
            reader.parse(new InputSource(part));
        }
    }

    /** It knows no external entities, and resolves none: a document type ends the reading before any is declared. */
    private static XMLReader quickReader() throws SAXException {
        // New each time: a factory keeps the names that its parsers have met.
        return new SAXParserFactoryImpl().newSAXParser().getXMLReader();
    }

    private static XMLReader strictReader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own XML parser lacks a feature that it has had for years.", e);
        }
    }
}
