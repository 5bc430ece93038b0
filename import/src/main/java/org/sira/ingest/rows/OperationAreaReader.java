package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.AREA_FROM;
import static org.sira.ingest.schema.Field.AREA_ID;
import static org.sira.ingest.schema.Field.AREA_LATITUDE;
import static org.sira.ingest.schema.Field.AREA_LONGITUDE;
import static org.sira.ingest.schema.Field.AREA_NAME;
import static org.sira.ingest.schema.Field.AREA_RADIUS;
import static org.sira.ingest.schema.Field.AREA_REGIME;
import static org.sira.ingest.schema.Field.AREA_RISK_MULTIPLIER;
import static org.sira.ingest.schema.Field.AREA_TO;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.OperationAreaRow;
import org.sira.ingest.dataset.Regime;
import org.sira.ingest.value.Unit;

/** Reads operation areas. */
final class OperationAreaReader extends RowReader<OperationAreaRow> {

    private static final Range RADIUS_KM = new Range(0.1, 500);
    private static final Range RISK_MULTIPLIER = new Range(1, 100);

    @Override
    Optional<OperationAreaRow> read(RowCells cells) {
        Position centre = Position.read(cells, AREA_LATITUDE, AREA_LONGITUDE);
        double radiusKm = cells.number(AREA_RADIUS, Unit.KM, RADIUS_KM);
        return read(cells, new AreaShape.Circle(centre.latitude(), centre.longitude(), radiusKm));
    }

    Optional<OperationAreaRow> read(RowCells cells, AreaShape shape) {
        String id = uniqueId(cells, AREA_ID);
        String name = cells.textOrEmpty(AREA_NAME);
        Optional<LocalDate> from = cells.date(AREA_FROM);
        Optional<LocalDate> to = cells.date(AREA_TO);
        Periods.checkDays(cells, AREA_FROM, from, AREA_TO, to);
        Optional<Regime> regime = cells.word(AREA_REGIME, WordLists.REGIMES);
        OptionalDouble riskMultiplier = cells.numberIfGiven(AREA_RISK_MULTIPLIER, Unit.NONE, RISK_MULTIPLIER);
        return cells.build(() -> new OperationAreaRow(
                cells.ref(),
                id,
                name,
                shape,
                from.orElseThrow(),
                to.orElseThrow(),
                regime.orElseThrow(),
                riskMultiplier));
    }
}
