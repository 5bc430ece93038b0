package org.sira.ingest.privacy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what tells of a person by how it is written, anywhere in a text. Only what nothing else in these files looks like
 * counts: quantities are not grouped by pairs of digits, and ids of events and codes of places are shorter than those of
 * papers.
 */
final class PersonalText {

    private static final int FEWEST_DIGITS = 8;
    private static final int FEWEST_DIGITS_OF_PAPERS = 14;

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}");

    /** Not within a longer number, code or decimal. */
    private static final String BEFORE = "(?<![\\p{L}\\p{N}.,:/+-])";

    private static final String AFTER = "(?![\\p{L}\\p{N}]|[.,:/-]\\p{N})";

    /**
     * With the prefix of a country: Mali's +223 76 12 34 56 or 00223 76123456, those of its neighbours, and others with a
     * plus sign. Or without: eight digits by twos, the first from 5 to 9, as Mali numbers its subscribers.
     */
    private static final Pattern PHONE = Pattern.compile(BEFORE
            + "(?:\\+(?=(?:[ ()-]{0,2}\\d){9})\\d{1,3}(?:[ -]?\\(?\\d{1,4}\\)?){2,6}"
            + "|\\+\\d{3}(?:\\.\\d{2}){4}"
            + "|00 ?2[12]\\d(?:[ .-]?\\d{2}){4,5}"
            + "|2[12]\\d(?: \\d{2}){4,5}"
            + "|[5-9]\\d(?:[ .-]\\d{2}){3})"
            + AFTER);

    /** Mali's NINA has 14 digits and a letter; years, times and serial numbers are shorter. */
    private static final Pattern PAPERS = Pattern.compile(BEFORE + "\\d(?: ?\\d){13,17}(?: ?[A-Z])?" + AFTER);

    /** A moment in digits alone, such as 20251124063000. */
    private static final Pattern MOMENT =
            Pattern.compile("(?:19|20)\\d{2}[01]\\d[0-3]\\d[0-2]\\d[0-5]\\d[0-5]\\d\\d{0,3}");

    private static final Map<PersonalKind, Pattern> PATTERN_BY_KIND = new EnumMap<>(Map.of(
            PersonalKind.EMAIL, EMAIL,
            PersonalKind.PHONE, PHONE,
            PersonalKind.PAPERS, PAPERS));

    private PersonalText() {}

    /** What the text holds first, if anything. */
    static Optional<PersonalKind> find(String text) {
        return PATTERN_BY_KIND.entrySet().stream()
                .filter(entry -> matches(entry.getKey(), entry.getValue().matcher(text)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The text with all of it hidden. */
    static String masked(String text) {
        String masked = text;
        for (Map.Entry<PersonalKind, Pattern> entry : PATTERN_BY_KIND.entrySet()) {
            masked = entry.getValue()
                    .matcher(masked)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            isMoment(entry.getKey(), found.group()) ? found.group() : Mask.of(found.group())));
        }
        return masked;
    }

    private static boolean matches(PersonalKind kind, Matcher matcher) {
        while (matcher.find()) {
            if (!isMoment(kind, matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoment(PersonalKind kind, String found) {
        return kind == PersonalKind.PAPERS && MOMENT.matcher(found).matches();
    }

    /**
     * Whether a text cannot hold any of it, as nearly all cannot: it has neither an at sign nor enough digits, and none of
     * its numbers begins as one of the patterns does. Dates have as many digits as telephone numbers.
     */
    static boolean isPlain(String text) {
        if (text.length() < FEWEST_DIGITS) {
            return text.indexOf('@') < 0;
        }
        int digits = 0;
        int run = 0;
        boolean mayBePhone = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= '0' && character <= '9') {
                digits++;
                run++;
            } else if (character == '@') {
                return false;
            } else {
                mayBePhone |= character == '+' || run > 0 && mayBeginPhone(text, i - run, run);
                run = 0;
            }
        }
        mayBePhone |= run > 0 && mayBeginPhone(text, text.length() - run, run);
        return digits < FEWEST_DIGITS || !mayBePhone && digits < FEWEST_DIGITS_OF_PAPERS;
    }

    /** Whether from {@code index} on a digit comes, but not at once and nothing with a letter before it. */
    private static boolean isApartFromDigit(String text, int index) {
        int next = index;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next > index && next < text.length() && Character.isDigit(text.charAt(next));
    }

    /** @param run how many digits stand together from {@code start} on */
    private static boolean mayBeginPhone(String text, int start, int run) {
        char first = text.charAt(start);
        if (run == 2 && first >= '5' && isApartFromDigit(text, start + run)) {
            return true;
        }
        char second = run == 1 ? ' ' : text.charAt(start + 1);
        return first == '0' && second == '0' || run == 3 && first == '2' && (second == '1' || second == '2');
    }
}
