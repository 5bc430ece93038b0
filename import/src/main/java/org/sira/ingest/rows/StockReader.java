package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.STOCK_AVAILABLE;
import static org.sira.ingest.schema.Field.STOCK_CERCLE;
import static org.sira.ingest.schema.Field.STOCK_COMMODITY;
import static org.sira.ingest.schema.Field.STOCK_PLACE;
import static org.sira.ingest.schema.Field.STOCK_QUANTITY;
import static org.sira.ingest.schema.Field.STOCK_UNIT;

import java.time.LocalDateTime;
import java.util.Optional;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.value.DateText;

/** Reads stock. */
final class StockReader extends RowReader<StockRow> {

    private static final Range QUANTITY = new Range(0, 1e9);

    private final References references;

    StockReader(References references) {
        this.references = references;
    }

    @Override
    Optional<StockRow> read(RowCells cells) {
        String placeId = references.place(cells, STOCK_PLACE, STOCK_CERCLE);
        Optional<CommodityRow> commodity = references.commodity(cells, STOCK_COMMODITY);
        double quantity = Quantities.read(cells, STOCK_QUANTITY, STOCK_UNIT, QUANTITY, commodity);
        Optional<LocalDateTime> availableAt = cells.dateText(STOCK_AVAILABLE).map(DateText::atStart);
        return cells.build(
                () -> new StockRow(cells.ref(), placeId, commodity.orElseThrow().id(), quantity, availableAt));
    }
}
