package org.sira.ingest.value;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises texts that tell a figure only about: env. 500, ~500, 500+, plus de 500, 1 200-1 500. */
public final class RoughNumber {

    private static final Pattern WORDS_BEFORE = Pattern.compile("([^\\d]*[^\\d\\s.,+\u2212-])[.]?\\s*(\\d.*)");
    private static final Pattern WORDS_AFTER = Pattern.compile("(.*\\d)\\s*([+~?]|\\p{L}[\\p{L} .']*)");
    private static final Pattern BETWEEN =
            Pattern.compile("(.*?\\d[^-–—]*?)(?:\\s*[-–—]\\s*|\\s+(?:à|a|to|et|ou|or|and)\\s+)(\\d.*)");
    private static final Pattern SIGNS = Pattern.compile("[~≈≃±<>≤≥+?]+=?");

    private static final int LONGEST = 64;

    private static final Set<String> KEYS = Set.of(
            "env",
            "environ",
            "approx",
            "approximatif",
            "approximativement",
            "approximately",
            "about",
            "around",
            "ca",
            "circa",
            "presde",
            "quelque",
            "some",
            "almost",
            "nearly",
            "plusde",
            "plusque",
            "morethan",
            "over",
            "moinsde",
            "lessthan",
            "under",
            "aumoins",
            "atleast",
            "auplus",
            "atmost",
            "min",
            "minimum",
            "max",
            "maximum",
            "jusqua",
            "upto",
            "estime",
            "estimation",
            "estimated",
            "oumoins",
            "ouplus",
            "etplus",
            "orless",
            "ormore");

    private RoughNumber() {}

    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String spaced = Spelling.spaced(text);
        Matcher before = WORDS_BEFORE.matcher(spaced);
        if (before.matches() && isRough(before.group(1)) && isNumber(before.group(2))) {
            return true;
        }
        Matcher after = WORDS_AFTER.matcher(spaced);
        if (after.matches() && isRough(after.group(2)) && isNumber(after.group(1))) {
            return true;
        }
        Matcher between = BETWEEN.matcher(spaced);
        return between.matches() && isNumber(between.group(1)) && isNumber(between.group(2));
    }

    private static boolean isRough(String words) {
        return SIGNS.matcher(words).matches() || KEYS.contains(Spelling.key(words));
    }

    private static boolean isNumber(String text) {
        return NumberText.parse(text).isPresent();
    }
}
