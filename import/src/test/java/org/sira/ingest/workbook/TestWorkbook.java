package org.sira.ingest.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Builds real .xlsx files for tests from rows of strings, numbers, dates, times, booleans and formulas ("=…"). */
public final class TestWorkbook {

    private final Map<String, List<List<@Nullable Object>>> rowsBySheet = new LinkedHashMap<>();
    private final List<Consumer<XSSFWorkbook>> finishing = new ArrayList<>();

    public static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    public TestWorkbook sheet(String name, @Nullable Object[]... rows) {
        List<List<@Nullable Object>> copy = new ArrayList<>();
        for (Object[] row : rows) {
            copy.add(new ArrayList<>(Arrays.asList(row)));
        }
        rowsBySheet.put(name, copy);
        return this;
    }

    public TestWorkbook without(String sheet) {
        rowsBySheet.remove(sheet);
        return this;
    }

    public TestWorkbook set(String sheet, String cell, @Nullable Object value) {
        CellReference at = new CellReference(cell);
        List<List<@Nullable Object>> rows = rowsBySheet.get(sheet);
        while (rows.size() <= at.getRow()) {
            rows.add(new ArrayList<>());
        }
        List<@Nullable Object> row = rows.get(at.getRow());
        while (row.size() <= at.getCol()) {
            row.add(null);
        }
        row.set(at.getCol(), value);
        return this;
    }

    public TestWorkbook add(String sheet, @Nullable Object... cells) {
        rowsBySheet.get(sheet).add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    /** Does something to the workbook at the end, through the library. */
    public TestWorkbook finish(Consumer<XSSFWorkbook> step) {
        finishing.add(step);
        return this;
    }

    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook);
            finishing.forEach(step -> step.accept(workbook));
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as an .xls, without the steps at the end. */
    public byte[] xlsBytes() {
        return xlsBytes(workbook -> {});
    }

    /** The same as an .xls, with a step of its own at the end. */
    public byte[] xlsBytes(Consumer<HSSFWorkbook> step) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook);
            step.accept(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private void fill(Workbook workbook) {
        Map<String, CellStyle> styles = new LinkedHashMap<>();
        rowsBySheet.forEach((name, rows) -> write(workbook.createSheet(name), rows, styles));
    }

    private static void write(Sheet sheet, List<List<@Nullable Object>> rows, Map<String, CellStyle> styles) {
        for (int row = 0; row < rows.size(); row++) {
            var created = sheet.createRow(row);
            List<@Nullable Object> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                Object value = cells.get(column);
                if (value != null) {
                    write(created.createCell(column), value, styles);
                }
            }
        }
    }

    private static void write(Cell cell, Object value, Map<String, CellStyle> styles) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(style(cell, "dd/mm/yyyy", styles));
        } else if (value instanceof LocalDateTime at) {
            cell.setCellValue(at);
            cell.setCellStyle(style(cell, "dd/mm/yyyy hh:mm", styles));
        } else if (value instanceof LocalTime time) {
            cell.setCellValue(time.toSecondOfDay() / 86_400.0);
            cell.setCellStyle(style(cell, "hh:mm", styles));
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static CellStyle style(Cell cell, String format, Map<String, CellStyle> styles) {
        return styles.computeIfAbsent(format, key -> {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(key));
            return style;
        });
    }
}
