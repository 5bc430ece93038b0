package org.sira.ingest.rows;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sira.ingest.problem.DoubtfulNumber;
import org.sira.ingest.problem.NotANumber;
import org.sira.ingest.problem.NotExact;
import org.sira.ingest.problem.NotWhole;
import org.sira.ingest.problem.OutOfRange;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.NumberText;
import org.sira.ingest.value.RoughNumber;
import org.sira.ingest.value.Unit;

/** A filled cell that should hold a number, as a number or in words such as "12,5 t". */
record NumberCell(RowCells cells, Field field, Unit unit, Range range) {

    OptionalDouble read() {
        Optional<NumberText> number = number();
        number.filter(NumberText::doubtful)
                .ifPresent(read ->
                        cells.warn(new DoubtfulNumber(cells.at(field), cells.heading(field), found(), read.value())));
        return number.map(read -> inRange(read.value())).orElseGet(OptionalDouble::empty);
    }

    OptionalInt readWhole() {
        Optional<NumberText> number = number();
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        double value = number.get().value();
        if (value != Math.rint(value) && !Double.isInfinite(value)) {
            cells.spoil(new NotWhole(cells.at(field), cells.heading(field), found(), cells.severity()));
            return OptionalInt.empty();
        }
        OptionalDouble inRange = inRange(value);
        return inRange.isPresent() ? OptionalInt.of((int) inRange.getAsDouble()) : OptionalInt.empty();
    }

    private enum Shape {
        NUMBER,
        TEXT,
        OTHER
    }

    private Shape shape() {
        if (cell() instanceof CellValue.Numeric) {
            return Shape.NUMBER;
        }
        return cell() instanceof CellValue.Text ? Shape.TEXT : Shape.OTHER;
    }

    private CellValue cell() {
        return cells.cell(field);
    }

    private String found() {
        return cell().shown();
    }

    private Optional<NumberText> number() {
        Optional<NumberText> number = switch (shape()) {
            case NUMBER -> Optional.of(bare(((CellValue.Numeric) cell()).value(), false));
            case TEXT -> NumberText.parse(found()).flatMap(this::inUnit);
            case OTHER -> Optional.empty();
        };
        if (number.isEmpty()) {
            cells.spoil(
                    shape() == Shape.TEXT && RoughNumber.is(found())
                            ? new NotExact(cells.at(field), cells.heading(field), found(), cells.severity())
                            : new NotANumber(cells.at(field), cells.heading(field), found(), cells.severity()));
        }
        return number;
    }

    private Optional<NumberText> inUnit(NumberText text) {
        if (text.unit().isEmpty()) {
            return Optional.of(bare(text.value(), text.doubtful()));
        }
        return Unit.named(text.unit())
                .filter(named -> named.dimension() == unit.dimension())
                .map(named -> new NumberText(named.convert(text.value(), unit), "", text.doubtful()));
    }

    private NumberText bare(double value, boolean doubtful) {
        double converted = cells.headingUnit(field)
                .filter(named -> named.dimension() == unit.dimension())
                .map(named -> named.convert(value, unit))
                .orElse(value);
        return new NumberText(converted, "", doubtful);
    }

    /** Of quantities: what counts is named by its heading. */
    private String shownUnit() {
        return switch (unit.dimension()) {
            case MASS, VOLUME, LENGTH, SPEED, CONSUMPTION, TIME, MONEY -> unit.symbol();
            case NONE, DAYS, SHARE, COUNT -> "";
        };
    }

    private OptionalDouble inRange(double value) {
        if (range.contains(value)) {
            return OptionalDouble.of(value);
        }
        cells.spoil(new OutOfRange(
                cells.at(field),
                cells.heading(field),
                found(),
                range.least(),
                range.most(),
                shownUnit(),
                cells.severity()));
        return OptionalDouble.empty();
    }
}
