package org.sira.ingest.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for tabs: what a spreadsheet refuses is replaced, and no two are equal when case is ignored. */
final class SheetNames {

    private static final int MAX_CHARACTERS = 31;

    private final Set<String> taken = new HashSet<>();

    String next(String wanted) {
        String name = cut(clean(wanted), MAX_CHARACTERS);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = " (" + number + ")";
            name = cut(clean(wanted), MAX_CHARACTERS - ending.length()) + ending;
        }
        return name;
    }

    private static String clean(String wanted) {
        String name = CellText.readable(wanted)
                .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "-")
                .replaceAll("^'+|'+$", "")
                .strip();
        // Excel keeps "History" for itself.
        return name.isEmpty() || name.equalsIgnoreCase("history") ? "Sheet " + name : name;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name.strip();
        }
        boolean splitsPair = Character.isHighSurrogate(name.charAt(length - 1));
        return name.substring(0, splitsPair ? length - 1 : length)
                .replaceAll("'+$", "")
                .strip();
    }
}
