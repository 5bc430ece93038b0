package org.sira.ingest.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells text from other files. */
final class PlainText {

    private static final int EXAMINED_BYTES = 64 * 1024;
    private static final int CONTROLS_PER_HUNDRED = 1;
    /** What begins like this is a page, a document or a letter, though its bytes are text. */
    private static final List<String> OTHER_STARTS = List.of("<", "%PDF", "%!PS", "{\\rtf");

    private PlainText() {}

    static boolean looksLike(byte[] bytes) {
        if (TextEncoding.hasMark(bytes)) {
            return true;
        }
        int examined = Math.min(bytes.length, EXAMINED_BYTES);
        String start = new String(bytes, 0, Math.min(examined, 256), StandardCharsets.ISO_8859_1).stripLeading();
        return OTHER_STARTS.stream().noneMatch(start::startsWith)
                && controls(bytes, examined) * 100L <= (long) examined * CONTROLS_PER_HUNDRED;
    }

    /** Line ends, tabs and page ends apart, text has next to no control characters. */
    private static int controls(byte[] bytes, int examined) {
        int controls = 0;
        for (int i = 0; i < examined; i++) {
            int value = bytes[i] & 0xFF;
            if (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                controls++;
            }
        }
        return controls;
    }
}
