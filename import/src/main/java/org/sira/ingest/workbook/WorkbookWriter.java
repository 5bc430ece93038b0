package org.sira.ingest.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes .xlsx workbooks.
 *
 * <p>The same sheets and the same {@code createdAt} give the same bytes on any day. What is written is text, numbers and
 * dates, never a formula: text that starts like one is stored as text and marked so that editing the cell keeps it text.
 */
public final class WorkbookWriter {

    private static final String APPLICATION = "Sira";

    private WorkbookWriter() {}

    /**
     * Writes a workbook and leaves {@code out} open.
     *
     * @param title in the properties of the file
     * @param sheets in the order of their tabs, at least one
     * @param createdAt noted in the file as the time at which it was made, to the second
     */
    public static void write(String title, List<SheetToWrite> sheets, Instant createdAt, OutputStream out)
            throws IOException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException(
                    "A workbook \"%s\" without a sheet was to be written; give at least one.".formatted(title));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook, title, createdAt);
            SheetNames names = new SheetNames();
            CellStyles styles = new CellStyles(workbook);
            for (SheetToWrite sheet : sheets) {
                new SheetWriting(workbook.createSheet(names.next(sheet.name())), styles).write(sheet);
            }
            ByteArrayOutputStream unordered = new ByteArrayOutputStream();
            workbook.write(unordered);
            StableZip.repack(unordered.toByteArray(), out);
        }
    }

    /** The same workbook in memory. */
    public static byte[] bytes(String title, List<SheetToWrite> sheets, Instant createdAt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(title, sheets, createdAt, out);
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook \"%s\" could not be written to memory.".formatted(title), e);
        }
        return out.toByteArray();
    }

    private static void describe(XSSFWorkbook workbook, String title, Instant createdAt) {
        POIXMLProperties properties = workbook.getProperties();
        Optional<Date> time = Optional.of(Date.from(createdAt));
        properties.getCoreProperties().setTitle(CellText.readable(title));
        properties.getCoreProperties().setCreator(APPLICATION);
        properties.getCoreProperties().setCreated(time);
        // Unless it is set, the time of writing goes into the file.
        properties.getCoreProperties().setModified(time);
        properties.getExtendedProperties().setApplication(APPLICATION);
    }
}
