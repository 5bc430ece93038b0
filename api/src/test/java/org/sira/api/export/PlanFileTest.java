package org.sira.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.export.workbook.Column;
import org.sira.api.export.workbook.DelimitedText;
import org.sira.api.export.workbook.Table;
import org.sira.api.platform.Language;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanFileTest {

    private final PlanExport draft = PlanExamples.draft();

    @ParameterizedTest
    @EnumSource
    void everyFileOfTextSaysWhatItIsOf(PlanFile file) {
        if (file == PlanFile.WORKBOOK || file == PlanFile.JSON) {
            return;
        }
        for (Language language : Language.values()) {
            String text = unfolded(new String(file.content(draft, language), UTF_8));
            assertThat(text)
                    .contains(draft.origin().planId(), draft.origin().sha256())
                    .contains(new SheetWords(language)
                            .text("sheet.proposed")
                            .replace(",", file == PlanFile.CALENDAR ? "\\," : ","))
                    .contains(new SheetWords(language).text("origin.sensitivity"));
            assertThat(file.content(draft, language)).isEqualTo(file.content(PlanExamples.draft(), language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlanWithoutTripsHasAllFiles(PlanFile file) {
        PlanExport empty = PlanExamples.export(PlanExamples.emptyPlan(), new Origin.Standing.Draft());
        assertThat(file.content(empty, Language.FR)).isNotEmpty();
    }

    @Test
    void whatReadsAsAFormulaStaysText() {
        Table table = Table.named("t")
                .column("=A", "#meta+a", 10, Column.Format.TEXT)
                .column("B", "#meta+b", 10, Column.Format.ONE_DECIMAL)
                .row("=1+1", -2.5)
                .row("+223 20", 1e7)
                .row("-x", 0.0)
                .row("@x", 3)
                .row("\tx\"y", 1.0)
                .row("\r\nx", 1.0)
                .row("\uFF1D1", 1.0)
                .row("a,b", 1.0)
                .build();

        byte[] bytes = DelimitedText.bytes(table);

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, UTF_8).substring(1))
                .isEqualTo("\"'=A\",\"B\"\r\n\"#meta+a\",\"#meta+b\"\r\n"
                        + "\"'=1+1\",-2.5\r\n\"'+223 20\",10000000\r\n\"'-x\",0\r\n\"'@x\",3\r\n\"'\tx\"\"y\",1\r\n"
                        + "\"'\r\nx\",1\r\n\"'\uFF1D1\",1\r\n\"a,b\",1\r\n");
    }

    @Test
    void csvHoldsTheRowsOfTheSheets() {
        String trips = new String(PlanFile.TRIPS.content(draft, Language.EN), UTF_8);
        assertThat(trips.lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("\"T1-1\",\"T1\",\"Truck\",\"Bougouni\",2026-11-23T07:00"))
                .anyMatch(line -> line.contains("\"'+Kolondiéba\""));
    }

    @Test
    void theCalendarIsFoldedAndInUtc() {
        byte[] bytes = PlanFile.CALENDAR.content(draft, Language.FR);
        String text = new String(bytes, UTF_8);

        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        List<String> lines = unfolded(text).lines().toList();
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(lines.stream().filter("BEGIN:VEVENT"::equals)).hasSize(6);
        assertThat(lines)
                .contains(
                        "DTSTART:20261123T090000Z",
                        "DTSTAMP:20261122T101530Z",
                        "SUMMARY:Convoi K1-1\u00a0: départ",
                        "CLASS:CONFIDENTIAL",
                        "STATUS:TENTATIVE");
        assertThat(lines.stream().filter(line -> line.startsWith("UID:")).distinct())
                .hasSize(6);
        assertThat(lines.stream().filter(line -> line.startsWith("SUMMARY")))
                .noneMatch(line -> line.contains("Bougouni"));
    }

    @Test
    void wordsOfACalendarAreEscapedAndNeverCutWithinALetter() {
        byte[] bytes = new CalendarText()
                .words("SUMMARY", "a,b;c\\d\ne" + "é😀".repeat(60))
                .bytes();
        String text = new String(bytes, UTF_8);

        assertThat(text).startsWith("SUMMARY:a\\,b\\;c\\\\d\\ne").doesNotContain("\uFFFD");
        assertThat(unfolded(text)).contains("é😀".repeat(60));
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    @Test
    void kmlReadsBackWithLongitudeFirst() throws Exception {
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(PlanFile.KML.content(draft, Language.EN)));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.opengis.net/kml/2.2");
        NodeList coordinates = document.getElementsByTagName("coordinates");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < coordinates.getLength(); i++) {
            all.add(coordinates.item(i).getTextContent());
        }
        assertThat(all)
                .contains("-7.483000,11.418000")
                .anyMatch(line -> line.startsWith("-7.483000,11.418000 -6.893000,11.089000"));
        assertThat(document.getElementsByTagName("begin").item(0).getTextContent())
                .isEqualTo("2026-11-23T07:00:00Z");
    }

    @Test
    void geoJsonHoldsWaysAndStops() {
        JsonNode root = new JsonMapper().readTree(PlanFile.GEOJSON.content(draft, Language.EN));
        assertThat(root.get("type").stringValue()).isEqualTo("FeatureCollection");
        assertThat(root.at("/sira/planId").stringValue())
                .isEqualTo(draft.origin().planId());
        JsonNode way = root.at("/features/0");
        assertThat(way.at("/geometry/type").stringValue()).isEqualTo("LineString");
        assertThat(way.at("/geometry/coordinates/0/0").doubleValue()).isEqualTo(-7.483);
        assertThat(way.at("/geometry/coordinates/0/1").doubleValue()).isEqualTo(11.418);
        assertThat(root.get("features")).allMatch(feature -> feature.has("properties") && feature.has("geometry"));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
