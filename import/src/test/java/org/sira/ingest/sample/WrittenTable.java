package org.sira.ingest.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a written sheet by its titles, as a reader of the workbook sees them. */
final class WrittenTable {

    private WrittenTable() {}

    /** @param headerRow counted from 0 */
    static List<Map<String, String>> read(byte[] workbook, String sheetName, int headerRow) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheet(sheetName);
            var formatter = new DataFormatter(Locale.ROOT);
            List<Map<String, String>> rows = new ArrayList<>();
            for (int index = headerRow + 1; index <= sheet.getLastRowNum(); index++) {
                Row row = sheet.getRow(index);
                Map<String, String> textByTitle = new LinkedHashMap<>();
                sheet.getRow(headerRow)
                        .forEach(title -> textByTitle.put(
                                title.getStringCellValue(),
                                formatter.formatCellValue(row.getCell(title.getColumnIndex()))));
                rows.add(textByTitle);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
