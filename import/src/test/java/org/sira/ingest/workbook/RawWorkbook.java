package org.sira.ingest.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package of raw XML parts, to build what no spreadsheet program would write. */
final class RawWorkbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONSHIPS = "_rels/.rels";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, Content> contentByName = new LinkedHashMap<>();

    /** Writes a part, which may be larger than memory. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    RawWorkbook() {
        part(
                TYPES,
                "<Types xmlns='" + PACKAGE + "content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='png' ContentType='image/png'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + TYPE + "worksheet+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='" + TYPE + "styles+xml'/>"
                        + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + TYPE + "sharedStrings+xml'/>"
                        + "</Types>");
        part(RELATIONSHIPS, relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
        part(
                WORKBOOK,
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + DOC + "'><sheets>"
                        + "<sheet name='Feuil1' sheetId='1' r:id='rId1'/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("rId2", "sharedStrings", "sharedStrings.xml")
                        + relationship("rId3", "styles", "styles.xml")));
        sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>Bonjour</t></is></c></row>");
        part(TEXTS, "<sst xmlns='" + MAIN + "'/>");
        part(STYLES, "<styleSheet xmlns='" + MAIN + "'/>");
    }

    private static String relationships(String relationships) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + relationships + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, DOC, type, target);
    }

    RawWorkbook part(String name, Content content) {
        contentByName.put(name, content);
        return this;
    }

    RawWorkbook part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    RawWorkbook without(String name) {
        contentByName.remove(name);
        return this;
    }

    RawWorkbook sheet(String rows) {
        return part(SHEET, worksheet(rows));
    }

    static String worksheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A sheet with something repeated in the middle of its rows. */
    RawWorkbook sheet(String before, String repeated, int times, String after) {
        return part(SHEET, repeating(worksheet(before + "@" + after), repeated, times));
    }

    /** A text with the one @ in it replaced by many copies of another. */
    static Content repeating(String frame, String repeated, int times) {
        int at = frame.indexOf('@');
        return out -> {
            out.write(frame.substring(0, at).getBytes(StandardCharsets.UTF_8));
            byte[] block = repeated.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / 1_000; i++) {
                out.write(block);
            }
            out.write(repeated.repeat(times % 1_000).getBytes(StandardCharsets.UTF_8));
            out.write(frame.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        };
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : contentByName.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
