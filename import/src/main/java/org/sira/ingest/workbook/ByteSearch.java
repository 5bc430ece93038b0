package org.sira.ingest.workbook;

import java.util.Arrays;

/** Looks for byte sequences in a file held in memory. */
final class ByteSearch {

    private ByteSearch() {}

    static boolean contains(byte[] bytes, byte[] sought) {
        return count(bytes, sought, 0) > 0;
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** How often the sequence occurs; stops counting at one more than {@code most}. */
    static int count(byte[] bytes, byte[] sought, int most) {
        int count = 0;
        for (int at = 0; at <= bytes.length - sought.length && count <= most; at++) {
            if (bytes[at] == sought[0] && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                count++;
            }
        }
        return count;
    }
}
