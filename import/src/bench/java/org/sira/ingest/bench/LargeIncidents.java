package org.sira.ingest.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An invented workbook of incidents in the thirty columns of an ACLED file, written as a stream in the way Excel does:
 * texts shared, one of them, the notes, different in each row; numbers plain, days as dates.
 */
final class LargeIncidents {

    static final int COLUMNS = 30;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final List<String> TITLES = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "timestamp");
    private static final List<String> TYPES =
            List.of("Battles", "Violence against civilians", "Explosions", "Protests");
    private static final int FIRST_DAY_SERIAL = 43_000;
    private static final int DAY_STYLE = 1;

    private final Random random = new Random(20251124);
    private final Map<String, Integer> textNumbers = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final int rows;

    private LargeIncidents(int rows) {
        this.rows = rows;
    }

    static void write(Path file, int rows) {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            new LargeIncidents(rows).write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private void write(ZipOutputStream zip) throws IOException {
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + override("workbook", "sheet.main")
                        + override("worksheets/sheet1", "worksheet")
                        + override("styles", "styles")
                        + override("sharedStrings", "sharedStrings")
                        + "</Types>");
        part(zip, "_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
        part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + DOCUMENT + "'><sheets>"
                        + "<sheet name='Incidents' sheetId='1' r:id='rId1'/></sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                relationships(relationship(1, "worksheet", "worksheets/sheet1.xml")
                        + relationship(2, "styles", "styles.xml")
                        + relationship(3, "sharedStrings", "sharedStrings.xml")));
        part(
                zip,
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
                        + "</styleSheet>");
        part(zip, "xl/worksheets/sheet1.xml", this::writeSheet);
        part(zip, "xl/sharedStrings.xml", this::writeTexts);
    }

    private static String override(String part, String type) {
        return "<Override PartName='/xl/" + part + ".xml' ContentType='" + TYPE + type + "+xml'/>";
    }

    private static String relationships(String relationships) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + relationships + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>".formatted(id, DOCUMENT, type, target);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        part(zip, name, out -> out.write(text));
    }

    private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        content.writeTo(out);
        out.flush();
        zip.closeEntry();
    }

    private void writeSheet(Writer out) throws IOException {
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        StringBuilder row = new StringBuilder();
        for (int number = 1; number <= rows + 1; number++) {
            row.setLength(0);
            row.append("<row r=\"").append(number).append("\" spans=\"1:30\">");
            for (int column = 0; column < COLUMNS; column++) {
                if (number == 1) {
                    text(row, number, column, TITLES.get(column));
                } else {
                    cell(row, number, column);
                }
            }
            out.append(row.append("</row>"));
        }
        out.write("</sheetData></worksheet>");
    }

    private void cell(StringBuilder row, int number, int column) {
        switch (TITLES.get(column)) {
            case "event_id_cnty" -> text(row, number, column, "MLI" + number);
            case "event_date" -> number(row, number, column, DAY_STYLE, String.valueOf(FIRST_DAY_SERIAL + any(2_900)));
            case "year" -> number(row, number, column, 0, "2025");
            case "time_precision", "geo_precision" -> number(row, number, column, 0, String.valueOf(1 + any(3)));
            case "inter1", "inter2", "interaction" -> number(row, number, column, 0, String.valueOf(any(80)));
            case "iso" -> number(row, number, column, 0, "466");
            case "latitude" -> number(row, number, column, 0, degrees(10.2, 4));
            case "longitude" -> number(row, number, column, 0, degrees(-8, 5));
            case "fatalities" -> number(row, number, column, 0, String.valueOf(any(9)));
            case "timestamp" -> number(row, number, column, 0, String.valueOf(1_760_000_000 + any(9_000_000)));
            case "event_type" -> text(row, number, column, TYPES.get(any(TYPES.size())));
            case "notes" ->
                text(
                        row,
                        number,
                        column,
                        "Le " + number + "e événement inventé, à " + any(90) + " km de la ville, sans autre détail.");
            default -> text(row, number, column, TITLES.get(column) + " n° " + any(400));
        }
    }

    private int any(int bound) {
        return random.nextInt(bound);
    }

    private String degrees(double from, double width) {
        return String.format(Locale.ROOT, "%.4f", from + random.nextDouble() * width);
    }

    private static void address(StringBuilder row, int number, int column) {
        row.append("<c r=\"");
        if (column >= 26) {
            row.append('A');
        }
        row.append((char) ('A' + column % 26)).append(number).append('"');
    }

    private static void number(StringBuilder row, int number, int column, int style, String value) {
        address(row, number, column);
        if (style > 0) {
            row.append(" s=\"").append(style).append('"');
        }
        row.append("><v>").append(value).append("</v></c>");
    }

    private void text(StringBuilder row, int number, int column, String text) {
        address(row, number, column);
        int index = textNumbers.computeIfAbsent(text, added -> {
            texts.add(added);
            return texts.size() - 1;
        });
        row.append(" t=\"s\"><v>").append(index).append("</v></c>");
    }

    private void writeTexts(Writer out) throws IOException {
        out.write("<sst xmlns=\"" + MAIN + "\">");
        for (String text : texts) {
            out.write("<si><t>" + text + "</t></si>");
        }
        out.write("</sst>");
    }
}
