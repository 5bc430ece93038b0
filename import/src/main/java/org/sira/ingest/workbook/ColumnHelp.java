package org.sira.ingest.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Notes at the headings of a sheet, and words to choose from below them. */
final class ColumnHelp {

    /** Below the header; people who fill in more rows know the words. */
    private static final int ROWS_WITH_CHOICES = 2_000;

    private static final String AUTHOR = "Sira";
    private static final int NOTE_COLUMNS = 3;
    private static final int NOTE_CHARACTERS_PER_LINE = 34;
    private static final int NOTE_SPARE_LINES = 2;

    private final XSSFSheet sheet;

    ColumnHelp(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void write(List<ColumnToWrite> columns, int headerRow, int firstRow) {
        for (int column = 0; column < columns.size(); column++) {
            if (!columns.get(column).note().isEmpty()) {
                note(headerRow, column, columns.get(column).note());
            }
            if (!columns.get(column).choices().isEmpty()) {
                choices(firstRow, column, columns.get(column).choices());
            }
        }
    }

    private void note(int row, int column, String text) {
        String stored = CellText.readable(text);
        int lines = stored.length() / NOTE_CHARACTERS_PER_LINE + NOTE_SPARE_LINES;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFComment comment = drawing.createCellComment(
                new XSSFClientAnchor(0, 0, 0, 0, column + 1, row + 1, column + 1 + NOTE_COLUMNS, row + 1 + lines));
        comment.setAddress(row, column);
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(stored));
    }

    private void choices(int firstRow, int column, List<String> choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, firstRow + ROWS_WITH_CHOICES - 1, column, column));
        // The import knows more words than these.
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
