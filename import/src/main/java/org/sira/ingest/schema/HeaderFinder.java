package org.sira.ingest.schema;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/** Finds out what a sheet tells of, and which of its first rows names the columns. */
public final class HeaderFinder {

    /** Logos, titles and notes may stand above the header. */
    public static final int ROWS_SEARCHED = 25;

    /** What a required column that is missing takes off, against one for each column that is known. */
    private static final double MISSING_COST = 1.5;

    /** What a column that is only likely is worth, in columns that are known. */
    private static final double LIKELY_WORTH = 0.5;

    /** Before values are looked at, so many columns must be known. */
    private static final int LEAST_KNOWN = 2;

    /** What the name of the sheet is worth, in columns. */
    private static final double NAME_WORTH = 3;

    private HeaderFinder() {}

    /** The likeliest header of a sheet, by headings and tags alone. */
    public static Optional<Header> find(String sheetName, List<SheetRow> firstRows) {
        return find(sheetName, firstRows, ColumnGuesser.NONE);
    }

    /**
     * The likeliest header of a sheet.
     *
     * @param firstRows the first filled rows of the sheet, at most {@value #ROWS_SEARCHED} of which may be the header
     * @param guesser tells by values what columns without a known heading hold
     * @return a header, which may lack required columns; empty when nothing comes near one
     */
    public static Optional<Header> find(String sheetName, List<SheetRow> firstRows, ColumnGuesser guesser) {
        Optional<SheetKind> named = kindNamed(sheetName);
        return IntStream.range(0, Math.min(ROWS_SEARCHED, firstRows.size()))
                .boxed()
                .flatMap(index -> candidates(firstRows, index))
                .map(header -> completed(header, firstRows, guesser))
                .filter(header -> plausible(header, named))
                // Of equals the first stays: the upper row, and the kind that is declared first.
                .max(Comparator.comparingDouble((Header header) -> score(header, named))
                        .thenComparing(
                                Comparator.comparingInt(Header::rowNumber).reversed())
                        .thenComparing(Comparator.comparing(Header::kind).reversed()));
    }

    /**
     * The header of a sheet of which a person has said what it tells of.
     *
     * @param headerRow its number; 0: the likeliest of the first rows
     * @return empty when there is no such row, or none that has a heading of this kind
     */
    public static Optional<Header> find(
            SheetKind kind, int headerRow, List<SheetRow> firstRows, ColumnGuesser guesser) {
        return IntStream.range(0, Math.min(ROWS_SEARCHED, firstRows.size()))
                .filter(index -> headerRow == 0 || firstRows.get(index).number() == headerRow)
                .mapToObj(index -> HeadingRow.of(firstRows, index).match(kind))
                .map(header -> completed(header, firstRows, guesser))
                .filter(header -> headerRow != 0 || !header.columnByField().isEmpty())
                .max(Comparator.comparingInt(
                                (Header header) -> header.columnByField().size())
                        .thenComparing(
                                Comparator.comparingInt(Header::rowNumber).reversed()));
    }

    /** The kind whose name the sheet carries, perhaps with more words or digits after it: "Incidents 2025". */
    public static Optional<SheetKind> kindNamed(String sheetName) {
        String key = Spelling.key(sheetName);
        return Arrays.stream(SheetKind.values())
                .filter(kind -> kind.words().all().anyMatch(word -> key.equals(Spelling.key(word))))
                .findFirst()
                .or(() -> Arrays.stream(SheetKind.values())
                        .filter(kind -> kind.words().all().anyMatch(word -> startsWithWord(sheetName, word)))
                        .findFirst());
    }

    private static boolean startsWithWord(String sheetName, String word) {
        String key = Spelling.key(word);
        String spaced = Spelling.spaced(sheetName.replaceAll("[^\\p{L}\\p{N}]", " "));
        int words = Spelling.spaced(word.replaceAll("[^\\p{L}\\p{N}]", " ")).split(" ", -1).length;
        String[] first = spaced.split(" ", words + 1);
        return first.length > words
                && Spelling.key(String.join("", Arrays.copyOf(first, words))).equals(key);
    }

    private static Stream<Header> candidates(List<SheetRow> rows, int index) {
        HeadingRow headings = HeadingRow.of(rows, index);
        return Arrays.stream(SheetKind.values()).map(headings::match);
    }

    private static Header completed(Header header, List<SheetRow> firstRows, ColumnGuesser guesser) {
        if (header.columnByField().size() < LEAST_KNOWN
                || header.missingFields().isEmpty()) {
            return header;
        }
        List<SheetRow> data = firstRows.stream()
                .filter(row -> row.number() > header.lastRowNumber())
                .toList();
        return header.withGuesses(guesser.guess(header, data));
    }

    private static boolean plausible(Header header, Optional<SheetKind> named) {
        int known = header.columnByField().size();
        int missing = header.missingFields().size();
        if (missing == 0) {
            return countsSomething(header);
        }
        if (named.filter(kind -> kind == header.kind()).isPresent()) {
            return known >= 2;
        }
        return known >= 3 && missing * 3 <= known;
    }

    /** A place and a date alone may be those of a meeting. */
    private static boolean countsSomething(Header header) {
        return header.kind() != SheetKind.DISPLACEMENT
                || header.columnByField().containsKey(Field.DISPLACEMENT_HOUSEHOLDS)
                || header.columnByField().containsKey(Field.DISPLACEMENT_INDIVIDUALS);
    }

    private static double score(Header header, Optional<SheetKind> named) {
        boolean carriesName = named.filter(kind -> kind == header.kind()).isPresent();
        return header.columnByField().size()
                - LIKELY_WORTH * header.likelyColumns().size()
                - MISSING_COST * header.missingFields().size()
                + (carriesName ? NAME_WORTH : 0);
    }
}
