package org.sira.ingest.workbook;

import java.util.BitSet;

/** Which of the styles that cells refer to by number show a date or a time of day. */
final class DateStyles {

    private final BitSet dates = new BitSet();

    void add(int style) {
        dates.set(style);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
