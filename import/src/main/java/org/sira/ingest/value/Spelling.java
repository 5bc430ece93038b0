package org.sira.ingest.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares words as people do: case, accents, spaces, apostrophes and other punctuation make no difference. */
public final class Spelling {

    private static final Set<String> UNKNOWN = Set.of(
            "nd",
            "na",
            "nan",
            "null",
            "none",
            "nsp",
            "nodata",
            "sansobjet",
            "noncommunique",
            "nonrenseigne",
            "nondisponible",
            "inconnu",
            "inconnue",
            "notavailable",
            "unknown",
            "apreciser",
            "tbd");

    /** The first two letters of each of them. */
    private static final String UNKNOWN_STARTS =
            UNKNOWN.stream().map(word -> word.substring(0, 2)).distinct().collect(Collectors.joining(" "));

    private Spelling() {}

    /** The letters and digits of a text, in lower case and without accents; m³ becomes m3, œ becomes oe. */
    public static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * For ids and codes, whose punctuation counts (ML-10 is not ML10): only case and the width of white space make no
     * difference.
     */
    public static String idKey(String id) {
        return spaced(id).toLowerCase(Locale.ROOT);
    }

    /** Whether a text says that something is not known: "ND", "N/A", "-", "?". Nothing is unknown too. */
    public static boolean saysUnknown(String text) {
        if (beginsOtherwise(text)) {
            return false;
        }
        String key = key(text);
        return key.isEmpty() ? text.codePoints().noneMatch(Spelling::isSymbol) : UNKNOWN.contains(key);
    }

    /** The text with each run of white space, no-break spaces included, as one space, and none at its ends. */
    public static String spaced(String text) {
        if (isSpaced(text)) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                pending = true;
            } else {
                if (pending && spaced.length() > 0) {
                    spaced.append(' ');
                }
                pending = false;
                spaced.append(character);
            }
        }
        return spaced.toString();
    }

    /** Most texts are told apart by their first two letters, without the cost of a key. */
    private static boolean beginsOtherwise(String text) {
        if (text.length() < 2 || !isPlain(text.charAt(0)) || !isPlain(text.charAt(1))) {
            return false;
        }
        for (int start = 0; start < UNKNOWN_STARTS.length(); start += 3) {
            if (UNKNOWN_STARTS.regionMatches(true, start, text, 0, 2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private static boolean isSpaced(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (space && (afterSpace || character != ' ')) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    /** Currency and the like, which nobody writes for "unknown". */
    private static boolean isSymbol(int character) {
        int type = Character.getType(character);
        return type == Character.CURRENCY_SYMBOL || type == Character.OTHER_SYMBOL;
    }
}
