package org.sira.ingest.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.DateUtil;

/** What an .xls workbook states once for all of its sheets. */
final class XlsGlobals {

    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<Integer, String> formatById = new HashMap<>();
    private final List<Integer> formatIdByStyle = new ArrayList<>();
    private SSTRecord sharedTexts = new SSTRecord();
    private boolean date1904;

    void accept(Record record) {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof DateWindow1904Record window) {
            date1904 = window.getWindowing() == 1;
        } else if (record instanceof FormatRecord format) {
            formatById.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formatIdByStyle.add((int) style.getFormatIndex());
        } else if (record instanceof SSTRecord texts) {
            sharedTexts = texts;
        }
    }

    /** The sheets in the order of their tabs. */
    List<BoundSheetRecord> tabs() {
        return tabs;
    }

    /** The sheets in the order in which their records follow. */
    List<BoundSheetRecord> tabsAsTheyFollow() {
        return Arrays.asList(BoundSheetRecord.orderByBofPosition(tabs));
    }

    NumberDecoder numbers() {
        DateStyles dateStyles = new DateStyles();
        for (int style = 0; style < formatIdByStyle.size(); style++) {
            int format = formatIdByStyle.get(style);
            if (DateUtil.isADateFormat(format, formatById.getOrDefault(format, ""))) {
                dateStyles.add(style);
            }
        }
        return new NumberDecoder(dateStyles, date1904);
    }

    /** The text that cells refer to by a number; empty when there is none. */
    String text(int index) {
        return index >= 0 && index < sharedTexts.getNumUniqueStrings()
                ? sharedTexts.getString(index).getString()
                : "";
    }
}
