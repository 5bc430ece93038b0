package org.sira.ingest.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** Reads from the styles part only which cell styles have the number format of a date. */
final class StylesHandler extends PartHandler {

    /** Longer ones are no date formats, and costly to examine. */
    private static final int LONGEST_FORMAT = 255;

    private static final int MOST_STYLES = 100_000;

    private final DateStyles dateStyles;
    private final Map<Integer, String> formatById = new HashMap<>();
    private boolean inCellStyles;
    private int styles;

    StylesHandler(Budget budget, DateStyles dateStyles) {
        super(budget);
        this.dateStyles = dateStyles;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "numFmt" -> format(attributes);
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> style(attributes);
            default -> {}
        }
    }

    @Override
    void end(String element) {
        if (element.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private void format(Attributes attributes) {
        String code = attributes.getValue("formatCode");
        if (code != null && code.length() <= LONGEST_FORMAT && formatById.size() < MOST_STYLES) {
            formatById.put(AttributeValues.whole(attributes, "numFmtId", -1), code);
        }
    }

    private void style(Attributes attributes) {
        if (!inCellStyles || styles >= MOST_STYLES) {
            return;
        }
        int format = AttributeValues.whole(attributes, "numFmtId", 0);
        if (DateUtil.isADateFormat(format, formatById.getOrDefault(format, ""))) {
            dateStyles.add(styles);
        }
        styles++;
    }
}
