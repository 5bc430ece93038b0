package org.sira.ingest.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once, when it is first asked for. */
final class CellStyles {

    private static final byte[] HEADER_FILL = {(byte) 0xDD, (byte) 0xE6, (byte) 0xEA};
    private static final byte[] MARKED_FILL = {(byte) 0xFF, (byte) 0xD9, (byte) 0x8A};
    private static final byte[] TAG_TEXT = {(byte) 0x5F, (byte) 0x6B, (byte) 0x73};

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> styleByLook = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    enum Part {
        TITLE,
        SUBTITLE,
        HEADER,
        TAG,
        BODY,
        MARKED
    }

    /** @param asText whether the cell is marked as text that only looks like a formula */
    record Look(Part part, CellFormat format, boolean wrap, boolean asText) {}

    CellStyle get(Look look) {
        return styleByLook.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format().pattern()));
        style.setWrapText(look.wrap());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(look.asText());
        switch (look.part()) {
            case TITLE -> style.setFont(font(true, 14));
            case SUBTITLE, BODY -> {}
            case HEADER -> {
                style.setFont(font(true, 11));
                style.setFillForegroundColor(new XSSFColor(HEADER_FILL));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setBorderBottom(BorderStyle.THIN);
            }
            case MARKED -> {
                style.setFillForegroundColor(new XSSFColor(MARKED_FILL));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            case TAG -> {
                XSSFFont grey = font(false, 9);
                grey.setColor(new XSSFColor(TAG_TEXT));
                style.setFont(grey);
            }
        }
        return style;
    }

    private XSSFFont font(boolean bold, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setUnderline(Font.U_NONE);
        return font;
    }
}
