package org.sira.ingest.rows;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
        OptionalDouble number = number();
        return number.isPresent() ? inRange(number.getAsDouble()) : number;
    }

    OptionalInt readWhole() {
        OptionalDouble number = number();
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        double value = number.getAsDouble();
        if (value != Math.rint(value) && !Double.isInfinite(value)) {
            cells.spoil(new NotWhole(cells.at(field), cells.heading(field), found(), cells.severity()));
            return OptionalInt.empty();
        }
        OptionalDouble inRange = inRange(value);
        return inRange.isPresent() ? OptionalInt.of((int) inRange.getAsDouble()) : OptionalInt.empty();
    }

    private CellValue cell() {
        return cells.cell(field);
    }

    private String found() {
        return cell().shown();
    }

    private OptionalDouble number() {
        if (cell() instanceof CellValue.Numeric numeric) {
            return OptionalDouble.of(bare(numeric.value()));
        }
        boolean text = cell() instanceof CellValue.Text;
        Optional<NumberText> number = text ? NumberText.parse(found()).filter(this::inUnit) : Optional.empty();
        if (number.isEmpty()) {
            cells.spoil(
                    text && RoughNumber.is(found())
                            ? new NotExact(cells.at(field), cells.heading(field), found(), cells.severity())
                            : new NotANumber(cells.at(field), cells.heading(field), found(), cells.severity()));
            return OptionalDouble.empty();
        }
        OptionalDouble meant = cells.meant(field, number.get());
        if (meant.isEmpty()) {
            // It is asked once for the column.
            cells.spoil();
            return meant;
        }
        String named = number.get().unit();
        return OptionalDouble.of(
                named.isEmpty()
                        ? bare(meant.getAsDouble())
                        : Unit.named(named).orElseThrow().convert(meant.getAsDouble(), unit));
    }

    private boolean inUnit(NumberText number) {
        return number.unit().isEmpty()
                || Unit.named(number.unit())
                        .filter(named -> named.dimension() == unit.dimension())
                        .isPresent();
    }

    private double bare(double value) {
        return cells.headingUnit(field)
                .filter(named -> named.dimension() == unit.dimension())
                .map(named -> named.convert(value, unit))
                .orElse(value);
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
