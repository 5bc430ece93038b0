package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.NEED_AUTONOMY;
import static org.sira.ingest.schema.Field.NEED_CERCLE;
import static org.sira.ingest.schema.Field.NEED_COMMODITY;
import static org.sira.ingest.schema.Field.NEED_ID;
import static org.sira.ingest.schema.Field.NEED_NOT_AFTER;
import static org.sira.ingest.schema.Field.NEED_NOT_BEFORE;
import static org.sira.ingest.schema.Field.NEED_PEOPLE;
import static org.sira.ingest.schema.Field.NEED_PLACE;
import static org.sira.ingest.schema.Field.NEED_PRIORITY;
import static org.sira.ingest.schema.Field.NEED_QUANTITY;
import static org.sira.ingest.schema.Field.NEED_SERVICE;
import static org.sira.ingest.schema.Field.NEED_UNIT;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.Priority;
import org.sira.ingest.dataset.ServiceType;
import org.sira.ingest.value.DateText;
import org.sira.ingest.value.Unit;

/** Reads stated needs. */
final class NeedReader extends RowReader<NeedRow> {

    private static final Range QUANTITY = new Range(0.001, 1e9);
    private static final Range PEOPLE = new Range(1, 10_000_000);
    private static final Range AUTONOMY_DAYS = new Range(0, 365);

    private final References references;

    NeedReader(References references) {
        this.references = references;
    }

    @Override
    Optional<NeedRow> read(RowCells cells) {
        String id = uniqueId(cells, NEED_ID);
        String placeId = references.place(cells, NEED_PLACE, NEED_CERCLE);
        Optional<CommodityRow> commodity = references.commodity(cells, NEED_COMMODITY);
        double quantity = Quantities.read(cells, NEED_QUANTITY, NEED_UNIT, QUANTITY, commodity);
        int people = cells.whole(NEED_PEOPLE, Unit.PERSON, PEOPLE);
        Optional<Priority> priority = cells.word(NEED_PRIORITY, WordLists.PRIORITIES);
        Optional<ServiceType> service = cells.word(NEED_SERVICE, WordLists.SERVICES);
        OptionalDouble autonomyDays = cells.numberIfGiven(NEED_AUTONOMY, Unit.DAY, AUTONOMY_DAYS);
        Optional<LocalDateTime> notBefore = cells.dateText(NEED_NOT_BEFORE).map(DateText::atStart);
        Optional<LocalDateTime> notAfter = cells.dateText(NEED_NOT_AFTER).map(DateText::atEnd);
        Periods.checkTimes(cells, NEED_NOT_BEFORE, notBefore, NEED_NOT_AFTER, notAfter);
        return cells.build(() -> new NeedRow(
                cells.ref(),
                id,
                placeId,
                commodity.orElseThrow().id(),
                quantity,
                people,
                priority.orElseThrow(),
                service.orElseThrow(),
                autonomyDays,
                notBefore,
                notAfter));
    }
}
