package org.sira.ingest.rows;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.problem.AmbiguousNumbers;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.value.DecimalMark;
import org.sira.ingest.value.NumberText;

/** What the numbers in words of one column tell of its comma and point. */
final class NumberColumn {

    private final String heading;
    private final boolean whole;
    /** What stands before decimals in it. */
    private final Set<DecimalMark> decimal = EnumSet.noneOf(DecimalMark.class);
    /** What separates thousands, since the column counts whole things. */
    private final Set<DecimalMark> grouping = EnumSet.noneOf(DecimalMark.class);

    private boolean spaced;
    private final Set<DecimalMark> doubtful = EnumSet.noneOf(DecimalMark.class);
    private int doubts;
    private @Nullable Example first;

    private record Example(CellRef where, String found, NumberText number, DecimalMark mark) {}

    /** @param whole whether it counts what has no fractions */
    NumberColumn(String heading, boolean whole) {
        this.heading = heading;
        this.whole = whole;
    }

    /** Of which a person has said what stands before decimals. */
    static NumberColumn chosen(DecimalMark decimal) {
        NumberColumn column = new NumberColumn("", false);
        column.decimal.add(decimal);
        return column;
    }

    void add(CellRef where, String found, NumberText number) {
        spaced |= number.spaced();
        if (number.decimal().isEmpty()) {
            return;
        }
        DecimalMark mark = number.decimal().get();
        if (!number.doubtful()) {
            decimal.add(mark);
        } else if (whole && number.value() != Math.rint(number.value())) {
            grouping.add(mark);
        } else {
            doubtful.add(mark);
            doubts++;
            first = first == null ? new Example(where, found, number, mark) : first;
        }
    }

    /** Empty where nothing in the column tells, or one cell says otherwise than another. */
    OptionalDouble meant(NumberText number) {
        if (!number.doubtful()) {
            return OptionalDouble.of(number.value());
        }
        DecimalMark mark = number.decimal().orElseThrow();
        if (isOpen(mark)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(mayGroup(mark) ? number.grouped() : number.value());
    }

    Optional<Problem> problem(Severity severity) {
        Example example = first;
        return example == null || doubtful.stream().noneMatch(this::isOpen)
                ? Optional.empty()
                : Optional.of(new AmbiguousNumbers(
                        example.where(),
                        heading,
                        doubts,
                        example.found(),
                        example.mark(),
                        example.number().value(),
                        example.number().grouped(),
                        severity));
    }

    private boolean isOpen(DecimalMark mark) {
        return mayGroup(mark) == mayBeDecimal(mark);
    }

    private boolean mayGroup(DecimalMark mark) {
        return grouping.contains(mark) || decimal.contains(mark.other());
    }

    /** A column that groups by spaces need not group by a mark. Where whole things are counted, that is not enough. */
    private boolean mayBeDecimal(DecimalMark mark) {
        return decimal.contains(mark) || (spaced && !whole);
    }
}
