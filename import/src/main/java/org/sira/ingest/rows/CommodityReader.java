package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.COMMODITY_FORM;
import static org.sira.ingest.schema.Field.COMMODITY_ID;
import static org.sira.ingest.schema.Field.COMMODITY_KG_PER_UNIT;
import static org.sira.ingest.schema.Field.COMMODITY_M3_PER_UNIT;
import static org.sira.ingest.schema.Field.COMMODITY_NAME;
import static org.sira.ingest.schema.Field.COMMODITY_VEHICLE_FUEL;

import java.util.Optional;
import org.sira.ingest.dataset.CommodityForm;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.value.Unit;

/** Reads commodities. */
final class CommodityReader extends RowReader<CommodityRow> {

    private static final Range KG_PER_UNIT = new Range(0.01, 10_000);
    private static final Range M3_PER_UNIT = new Range(0.000_01, 100);

    private final References references;

    CommodityReader(References references) {
        this.references = references;
    }

    @Override
    Optional<CommodityRow> read(RowCells cells) {
        String id = uniqueId(cells, COMMODITY_ID);
        String name = cells.text(COMMODITY_NAME);
        Optional<CommodityForm> form = cells.word(COMMODITY_FORM, WordLists.COMMODITY_FORMS);
        double kgPerUnit = cells.number(COMMODITY_KG_PER_UNIT, Unit.KG, KG_PER_UNIT);
        double m3PerUnit = cells.number(COMMODITY_M3_PER_UNIT, Unit.M3, M3_PER_UNIT);
        boolean vehicleFuel = cells.yes(COMMODITY_VEHICLE_FUEL);
        Optional<CommodityRow> commodity = cells.build(
                () -> new CommodityRow(cells.ref(), id, name, form.orElseThrow(), kgPerUnit, m3PerUnit, vehicleFuel));
        commodity.ifPresent(references::addCommodity);
        return commodity;
    }
}
