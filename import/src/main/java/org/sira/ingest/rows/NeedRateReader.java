package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.RATE_COMMODITY;
import static org.sira.ingest.schema.Field.RATE_PER_PERSON_PER_DAY;
import static org.sira.ingest.schema.Field.RATE_PRIORITY;
import static org.sira.ingest.schema.Field.RATE_SOURCE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sira.ingest.dataset.CommodityForm;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.NeedRateRow;
import org.sira.ingest.dataset.Priority;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.value.Unit;

/** Reads what one displaced person takes each day; of each commodity there is one rate. */
final class NeedRateReader extends RowReader<NeedRateRow> {

    private static final Range PER_DAY = new Range(0.000_01, 1_000);

    private final References references;
    private final Map<String, CellRef> firstByCommodity = new LinkedHashMap<>();

    NeedRateReader(References references) {
        this.references = references;
    }

    @Override
    Optional<NeedRateRow> read(RowCells cells) {
        Optional<CommodityRow> commodity = references.commodity(cells, RATE_COMMODITY);
        Unit unit = commodity
                .filter(found -> found.form() == CommodityForm.LIQUID)
                .map(found -> Unit.LITRE)
                .orElse(Unit.KG);
        double perDay = cells.number(RATE_PER_PERSON_PER_DAY, unit, PER_DAY);
        Optional<Priority> priority = cells.word(RATE_PRIORITY, WordLists.PRIORITIES);
        String source = cells.textOrEmpty(RATE_SOURCE);
        commodity.ifPresent(found -> checkFirst(cells, found));
        return cells.build(() ->
                new NeedRateRow(cells.ref(), commodity.orElseThrow().id(), perDay, priority.orElseThrow(), source));
    }

    private void checkFirst(RowCells cells, CommodityRow commodity) {
        CellRef where = cells.at(RATE_COMMODITY);
        CellRef first = firstByCommodity.putIfAbsent(commodity.id(), where);
        if (first != null) {
            cells.spoil(new DuplicateId(where, commodity.name(), first, cells.severity()));
        }
    }
}
