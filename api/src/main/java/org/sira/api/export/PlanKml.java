package org.sira.api.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sira.api.export.RouteSheet.Line;
import org.sira.api.export.RouteSheet.Spot;

/** The ways of all trips and where they stand, as KML 2.2 for Google Earth and the like. It says nothing of incidents or risk. */
final class PlanKml {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private final XMLStreamWriter xml;
    private final SheetWords words;

    private PlanKml(XMLStreamWriter xml, SheetWords words) {
        this.xml = xml;
        this.words = words;
    }

    static byte[] bytes(Origin origin, List<RouteSheet> trips, SheetWords words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new PlanKml(xml, words).write(origin, trips);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("KML could not be written to memory.", e);
        }
        return out.toByteArray();
    }

    private void write(Origin origin, List<RouteSheet> trips) throws XMLStreamException {
        OriginWords from = new OriginWords(origin, words);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("Document");
        element("name", from.operation());
        element("description", from.line());
        xml.writeStartElement("ExtendedData");
        data("planId", origin.planId());
        data("sha256", origin.sha256());
        data("asOf", origin.asOf().toString());
        data("sensitivity", from.sensitivity());
        xml.writeEndElement();
        for (RouteSheet trip : trips) {
            trip(trip);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void trip(RouteSheet trip) throws XMLStreamException {
        xml.writeStartElement("Folder");
        element("name", "%s, %s".formatted(words.text("sheet.trip", trip.number()), words.tripName(trip)));
        List<Spot> way = trip.way().stream().map(RouteSheet.Pass::place).toList();
        if (way.size() > 1) {
            xml.writeStartElement("Placemark");
            element("name", words.tripName(trip));
            xml.writeStartElement("LineString");
            element("coordinates", way.stream().map(PlanKml::point).collect(Collectors.joining(" ")));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        for (Line line : trip.lines()) {
            if (!line.drives()) {
                stop(line);
            }
        }
        xml.writeEndElement();
    }

    private void stop(Line line) throws XMLStreamException {
        xml.writeStartElement("Placemark");
        element("name", line.place().name());
        element("description", words.text("sheet.doing." + line.doing().name()));
        xml.writeStartElement("TimeSpan");
        element("begin", line.startsAt().toInstant(ZoneOffset.UTC).toString());
        element("end", line.endsAt().toInstant(ZoneOffset.UTC).toString());
        xml.writeEndElement();
        xml.writeStartElement("Point");
        element("coordinates", point(line.place()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void data(String name, String value) throws XMLStreamException {
        xml.writeStartElement("Data");
        xml.writeAttribute("name", name);
        element("value", value);
        xml.writeEndElement();
    }

    private static String point(Spot spot) {
        return String.format(Locale.ROOT, "%.6f,%.6f", spot.longitude(), spot.latitude());
    }
}
