package org.sira.api.dataset.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.api.dataset.intake.ProblemEntry.Repair;
import org.sira.api.dataset.report.ProblemKinds;
import org.sira.api.dataset.report.Suggestion;
import org.sira.ingest.problem.AmbiguousNumbers;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.value.DecimalMark;
import org.sira.ingest.value.Spelling;

/**
 * One click that mends all cells of a column with the same text, or all rows with the same name of a place in the same area.
 *
 * @param example one of the cells
 * @param name sheet and column as people see them
 * @param found what the cells hold
 * @param parent where the rows say that the place of that name lies, empty when they do not
 * @param count of problems with it; more cells may hold the same
 * @param suggestions what to write instead; a single one can be accepted as it is
 * @param ofPlace whether it is the name of a place, which holds in all sheets that say the same of where it lies
 * @param ofDate whether the column could be read with day and month exchanged
 * @param ofNumbers what the cell may be as a number, where its column does not tell
 * @param ofColumn whether this is asked about the column as a whole, so that single cells are not the matter
 */
record BulkRepair(
        CellRef example,
        String name,
        String found,
        String parent,
        int count,
        List<Suggestion> suggestions,
        boolean ofPlace,
        boolean ofDate,
        List<Reading> ofNumbers,
        boolean ofColumn) {

    /** What can be done with all of them. */
    enum Kind {
        VALUE,
        /** They say that nothing is known. */
        BLANK,
        PLACE,
        /** What each problem of a group alone suggests. */
        SUGGESTED,
        DAY_FIRST,
        MONTH_FIRST,
        DECIMAL_COMMA,
        DECIMAL_POINT
    }

    /** One of the two numbers that a cell can mean, and how its column is read then. */
    record Reading(Kind kind, double value) {}

    /** @param of the column, or the area in which a place is said to lie */
    private record Same(String of, String key) {}

    BulkRepair {
        suggestions = List.copyOf(suggestions);
        ofNumbers = List.copyOf(ofNumbers);
    }

    /** The one thing that it can only mean. */
    public boolean strong() {
        return suggestions.size() == 1;
    }

    /** Of problems that are mended in the same way; the most numerous first. */
    static List<BulkRepair> of(List<ProblemEntry> group) {
        Map<Same, List<ProblemEntry>> alike = new LinkedHashMap<>();
        group.stream()
                .filter(entry -> !entry.found().isEmpty())
                .filter(entry -> entry.repair() == Repair.CELL || entry.repair() == Repair.PLACES)
                .forEach(entry -> alike.computeIfAbsent(same(entry), key -> new ArrayList<>())
                        .add(entry));
        return alike.values().stream()
                .map(BulkRepair::repair)
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }

    private static Same same(ProblemEntry entry) {
        return entry.repair() == Repair.PLACES
                ? new Same(Spelling.key(PlacesPage.parent(entry.problem())), Spelling.key(entry.found()))
                : new Same(
                        entry.where().file() + "\n" + entry.where().sheet() + "\n" + entry.columnLetters(),
                        Spelling.spaced(entry.found()));
    }

    private static BulkRepair repair(List<ProblemEntry> alike) {
        ProblemEntry first = alike.get(0);
        boolean ofPlace = first.repair() == Repair.PLACES;
        return new BulkRepair(
                first.where(),
                first.place() + " · " + first.columnLetters(),
                first.found(),
                PlacesPage.parent(first.problem()),
                alike.size(),
                first.suggestions(),
                ofPlace,
                ProblemKinds.ofDateOrder(first.problem()),
                first.problem() instanceof AmbiguousNumbers numbers ? readings(numbers) : List.of(),
                ProblemKinds.ofColumn(first.problem()));
    }

    private static List<Reading> readings(AmbiguousNumbers numbers) {
        boolean comma = numbers.mark() == DecimalMark.COMMA;
        return List.of(
                new Reading(comma ? Kind.DECIMAL_COMMA : Kind.DECIMAL_POINT, numbers.asDecimals()),
                new Reading(comma ? Kind.DECIMAL_POINT : Kind.DECIMAL_COMMA, numbers.asThousands()));
    }
}
