package org.sira.ingest.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spreadsheets store characters that XML cannot hold, or a literal of this very form, as {@code _x000D_}. */
final class CodedCharacters {

    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CodedCharacters() {}

    static String decode(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        return CODED.matcher(stored)
                .replaceAll(
                        coded -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(coded.group(1), 16))));
    }
}
