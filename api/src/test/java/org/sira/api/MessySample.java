package org.sira.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sample operation as somebody may have kept it: a heading of their own, a word misspelt on all roads that have it, a
 * place spelt otherwise, and a number in letters. Once mended it says what the sample says.
 */
final class MessySample {

    static final Path CLEAN = Path.of("../sample-data/operation-sikasso.xlsx");

    /** Instead of the length of a road, under which its column is found by nobody. */
    static final String HEADING = "Compteur";

    static final String SURFACE = "Latritte";
    static final String PLACE = "Kolondieva";

    /** A cell of roads that holds a number in letters, and what it should be. */
    static final String CELL = "D3";

    static final String LENGTH_KM = "86,4";

    private MessySample() {}

    static byte[] content() throws IOException {
        try (InputStream clean = Files.newInputStream(CLEAN);
                XSSFWorkbook workbook = new XSSFWorkbook(clean);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            replace(workbook, "Routes", "Longueur km", HEADING);
            replace(workbook, "Routes", "Latérite", SURFACE);
            replace(workbook, "Besoins", "Kolondiéba", PLACE);
            workbook.getSheet("Routes").getRow(2).getCell(3).setCellValue("quatre-vingt-six");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void replace(XSSFWorkbook workbook, String sheet, String text, String by) {
        int found = 0;
        for (Row row : workbook.getSheet(sheet)) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    cell.setCellValue(by);
                    found++;
                }
            }
        }
        if (found == 0) {
            throw new IllegalStateException("The sheet %s of %s holds no cell \"%s\".".formatted(sheet, CLEAN, text));
        }
    }
}
