package org.sira.ingest.workbook;

import java.util.regex.Pattern;

/** Numbers as workbooks store them. */
final class StoredNumber {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final int LONGEST = 64;
    /** So many digits and such powers of ten are exact in a double, and their quotient is rounded once, as it must be. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private StoredNumber() {}

    /** The number; not a number when it is none or an infinite one. */
    static double parse(CharSequence stored) {
        double plain = plain(stored);
        return Double.isNaN(plain) ? anyForm(stored.toString().strip()) : plain;
    }

    /** Most are a few digits, perhaps with a point among them; not a number where there is more to it. */
    private static double plain(CharSequence stored) {
        int length = stored.length();
        int start = length > 0 && stored.charAt(0) == '-' ? 1 : 0;
        long digits = 0;
        int point = -1;
        if (length - start > EXACT_DIGITS + 1) {
            return Double.NaN;
        }
        for (int i = start; i < length; i++) {
            char character = stored.charAt(i);
            if (character == '.' && point < 0) {
                point = i;
            } else if (character >= '0' && character <= '9') {
                digits = digits * 10 + (character - '0');
            } else {
                return Double.NaN;
            }
        }
        int counted = length - start - (point < 0 ? 0 : 1);
        if (counted < 1 || counted > EXACT_DIGITS) {
            return Double.NaN;
        }
        double value = point < 0 ? digits : digits / POWERS_OF_TEN[length - point - 1];
        return start == 0 ? value : -value;
    }

    private static double anyForm(String stored) {
        if (stored.length() > LONGEST || !NUMBER.matcher(stored).matches()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(stored);
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
