package org.sira.ingest.rows;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.dataset.CommodityForm;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.problem.UnknownUnit;
import org.sira.ingest.problem.UnsuitableUnit;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.NumberText;
import org.sira.ingest.value.Unit;

/** Quantities of commodities: kg of what travels dry, litres of what travels in tanks, whatever the unit in the file. */
final class Quantities {

    private static final List<Unit> ACCEPTED = List.of(Unit.KG, Unit.T, Unit.LITRE, Unit.M3);

    private Quantities() {}

    /**
     * The quantity in a cell with its unit in another; where that one is blank, behind the number or in the heading.
     *
     * @return not a number, and the row spoilt, when one of them cannot be read or they do not suit the commodity
     */
    static double read(RowCells cells, Field quantity, Field unitField, Range range, Optional<CommodityRow> commodity) {
        Optional<Unit> unit = unit(cells, quantity, unitField);
        double number = cells.number(quantity, unit.orElse(Unit.NONE), range);
        if (unit.isEmpty() || commodity.isEmpty()) {
            return Double.NaN;
        }
        return convert(number, unit.get(), commodity.get()).orElseGet(() -> {
            cells.spoil(new UnsuitableUnit(
                    cells.at(cells.isBlank(unitField) ? quantity : unitField),
                    unit.get().symbol(),
                    commodity.get().name(),
                    suitable(commodity.get()),
                    cells.severity()));
            return Double.NaN;
        });
    }

    private static Optional<Unit> unit(RowCells cells, Field quantity, Field unitField) {
        if (!cells.isBlank(unitField)) {
            return named(cells, unitField, cells.textOrEmpty(unitField));
        }
        Optional<String> behindNumber = cells.cell(quantity) instanceof CellValue.Text text
                ? NumberText.parse(text.text()).map(NumberText::unit).filter(unit -> !unit.isEmpty())
                : Optional.empty();
        if (behindNumber.isEmpty() && cells.headingUnit(quantity).isPresent()) {
            return cells.headingUnit(quantity);
        }
        if (behindNumber.isEmpty()) {
            cells.spoil(new BlankCell(cells.at(unitField), cells.heading(unitField), cells.severity()));
            return Optional.empty();
        }
        return named(cells, quantity, behindNumber.get());
    }

    private static Optional<Unit> named(RowCells cells, Field field, String text) {
        Optional<Unit> unit = Unit.named(text).filter(ACCEPTED::contains);
        if (unit.isEmpty() && !text.isEmpty()) {
            cells.spoil(new UnknownUnit(cells.at(field), text, symbols(ACCEPTED), cells.severity()));
        }
        return unit;
    }

    /** Empty where the unit does not suit: litres of sacks. */
    private static Optional<Double> convert(double number, Unit unit, CommodityRow commodity) {
        boolean mass = unit.dimension() == Unit.Dimension.MASS;
        if (commodity.form() == CommodityForm.LIQUID) {
            return Optional.of(
                    mass ? unit.convert(number, Unit.KG) / commodity.kgPerUnit() : unit.convert(number, Unit.LITRE));
        }
        if (mass) {
            return Optional.of(unit.convert(number, Unit.KG));
        }
        return unit == Unit.M3 ? Optional.of(number / commodity.m3PerUnit()) : Optional.empty();
    }

    private static List<String> suitable(CommodityRow commodity) {
        return symbols(ACCEPTED.stream()
                .filter(unit -> convert(1, unit, commodity).isPresent())
                .toList());
    }

    private static List<String> symbols(List<Unit> units) {
        return units.stream().map(Unit::symbol).toList();
    }
}
