package org.sira.ingest.value;

import java.util.List;

/** The months in French and English, whole and shortened. */
final class MonthNames {

    private static final List<List<String>> KEYS = List.of(
            List.of("janvier", "janv", "jan", "january"),
            List.of("fevrier", "fevr", "fev", "february", "feb"),
            List.of("mars", "mar", "march"),
            List.of("avril", "avr", "april", "apr"),
            List.of("mai", "may"),
            List.of("juin", "jun", "june"),
            List.of("juillet", "juil", "jul", "july"),
            List.of("aout", "aou", "august", "aug"),
            List.of("septembre", "sept", "sep", "september"),
            List.of("octobre", "oct", "october"),
            List.of("novembre", "nov", "november"),
            List.of("decembre", "dec", "december"));

    private MonthNames() {}

    /** From 1; 0 when the word is no month. */
    static int number(String word) {
        String key = Spelling.key(word);
        for (int month = 0; month < KEYS.size(); month++) {
            if (KEYS.get(month).contains(key)) {
                return month + 1;
            }
        }
        return 0;
    }
}
