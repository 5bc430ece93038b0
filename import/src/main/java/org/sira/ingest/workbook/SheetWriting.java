package org.sira.ingest.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sira.ingest.workbook.CellStyles.Look;
import org.sira.ingest.workbook.CellStyles.Part;

/** Fills one sheet from top to bottom. */
final class SheetWriting {

    private static final double SECONDS_PER_DAY = 24 * 60 * 60;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private int nextRow;

    SheetWriting(XSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(SheetToWrite content) {
        List<ColumnToWrite> columns = content.columns();
        for (int index = 0; index < columns.size(); index++) {
            sheet.setColumnWidth(index, columns.get(index).widthCharacters() * 256);
        }
        for (int line = 0; line < content.titleLines().size(); line++) {
            Part part = line == 0 ? Part.TITLE : Part.SUBTITLE;
            writeText(newRow(), 0, content.titleLines().get(line), part, false);
        }
        if (content.hasHeader()) {
            writeHeader(columns, content.tags(), content.rows().size());
        }
        for (List<CellToWrite> cells : content.rows()) {
            Row row = newRow();
            for (int index = 0; index < cells.size(); index++) {
                write(row, index, cells.get(index), columns.get(index));
            }
        }
        printWide();
    }

    private void writeHeader(List<ColumnToWrite> columns, List<String> tags, int rows) {
        int headerRow = nextRow;
        Row titles = newRow();
        for (int index = 0; index < columns.size(); index++) {
            writeText(titles, index, columns.get(index).title(), Part.HEADER, true);
        }
        if (!tags.isEmpty()) {
            Row tagRow = newRow();
            for (int index = 0; index < tags.size(); index++) {
                writeText(tagRow, index, tags.get(index), Part.TAG, false);
            }
        }
        new ColumnHelp(sheet).write(columns, headerRow, nextRow);
        sheet.createFreezePane(0, nextRow);
        // On the last header row, so that tags are not sorted in among the data.
        sheet.setAutoFilter(new CellRangeAddress(nextRow - 1, nextRow - 1 + rows, 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, nextRow - 1, -1, -1));
    }

    private void write(Row row, int index, CellToWrite content, ColumnToWrite column) {
        if (content instanceof CellToWrite.Marked marked) {
            write(row, index, marked.content(), column, Part.MARKED);
        } else {
            write(row, index, content, column, Part.BODY);
        }
    }

    private void write(Row row, int index, CellToWrite content, ColumnToWrite column, Part part) {
        if (content instanceof CellToWrite.Text text) {
            writeText(row, index, text.value(), part, column.wrap());
        } else if (content instanceof CellToWrite.Numeric number) {
            cell(row, index, part, column, column.format()).setCellValue(number.value());
        } else if (content instanceof CellToWrite.Date date) {
            cell(row, index, part, column, temporal(column, CellFormat.DATE)).setCellValue(date.value());
        } else if (content instanceof CellToWrite.DateTime dateTime) {
            cell(row, index, part, column, temporal(column, CellFormat.DATE_TIME))
                    .setCellValue(dateTime.value());
        } else if (content instanceof CellToWrite.Time time) {
            cell(row, index, part, column, temporal(column, CellFormat.TIME))
                    .setCellValue(time.value().toSecondOfDay() / SECONDS_PER_DAY);
        } else if (part == Part.MARKED) {
            cell(row, index, part, column, column.format());
        }
    }

    private Cell cell(Row row, int index, Part part, ColumnToWrite column, CellFormat format) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(styles.get(new Look(part, format, column.wrap(), false)));
        return cell;
    }

    /** A date in a column of numbers is still shown as a date. */
    private static CellFormat temporal(ColumnToWrite column, CellFormat fallback) {
        return DateUtil.isADateFormat(-1, column.format().pattern()) ? column.format() : fallback;
    }

    private void writeText(Row row, int index, String text, Part part, boolean wrap) {
        if (text.isEmpty() && part != Part.HEADER) {
            return;
        }
        Cell cell = row.createCell(index);
        cell.setCellStyle(styles.get(new Look(part, CellFormat.GENERAL, wrap, CellText.looksLikeFormula(text))));
        cell.setCellValue(CellText.stored(text));
    }

    private Row newRow() {
        return sheet.createRow(nextRow++);
    }

    private void printWide() {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }
}
