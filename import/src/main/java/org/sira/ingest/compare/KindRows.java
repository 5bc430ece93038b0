package org.sira.ingest.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sira.ingest.dataset.AnnouncedColumnRow;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.CurfewRow;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.NeedRateRow;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.OperationAreaRow;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RiskOverrideRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.SettingRow;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.dataset.VehicleRow;
import org.sira.ingest.schema.SheetKind;

/**
 * The rows of one kind.
 *
 * @param identity what tells a row from the others of its kind and stays when its other values change; several rows may
 *     share one where the kind has no ids
 */
record KindRows<R extends Record>(
        SheetKind kind, Function<Dataset, List<R>> rows, Function<R, RowRef> ref, Function<R, List<Object>> identity) {

    /** All kinds that a dataset holds; speeds have gone into the roads. */
    static final List<KindRows<?>> ALL = List.of(
            of(SheetKind.PLACES, Dataset::places, PlaceRow::ref, row -> List.of(row.id())),
            of(SheetKind.ROADS, Dataset::roads, RoadRow::ref, row -> List.of(row.id())),
            of(SheetKind.INCIDENTS, Dataset::incidents, IncidentRow::ref, row -> List.of(row.id())),
            of(
                    SheetKind.DISPLACEMENT,
                    Dataset::displacements,
                    DisplacementRow::ref,
                    row -> List.of(row.placeId(), row.countedOn())),
            of(SheetKind.COMMODITIES, Dataset::commodities, CommodityRow::ref, row -> List.of(row.id())),
            of(SheetKind.NEED_RATES, Dataset::needRates, NeedRateRow::ref, row -> List.of(row.commodityId())),
            of(SheetKind.NEEDS, Dataset::needs, NeedRow::ref, row -> List.of(row.id())),
            of(
                    SheetKind.STOCK,
                    Dataset::stocks,
                    StockRow::ref,
                    row -> row.availableAt().isPresent()
                            ? List.of(
                                    row.placeId(),
                                    row.commodityId(),
                                    row.availableAt().get())
                            : List.of(row.placeId(), row.commodityId())),
            of(SheetKind.VEHICLES, Dataset::vehicles, VehicleRow::ref, row -> List.of(row.plate())),
            of(SheetKind.CURFEWS, Dataset::curfews, CurfewRow::ref, row -> List.of(row.id())),
            of(SheetKind.CLOSURES, Dataset::closures, ClosureRow::ref, row -> List.of(row.id())),
            of(
                    SheetKind.RISK_OVERRIDES,
                    Dataset::riskOverrides,
                    RiskOverrideRow::ref,
                    row -> List.of(row.roadId(), row.setOn())),
            of(SheetKind.OPERATION_AREAS, Dataset::operationAreas, OperationAreaRow::ref, row -> List.of(row.id())),
            of(
                    SheetKind.ANNOUNCED_COLUMNS,
                    Dataset::announcedColumns,
                    AnnouncedColumnRow::ref,
                    row -> List.of(row.id())),
            of(SheetKind.SETTINGS, dataset -> dataset.settings().rows(), SettingRow::ref, row -> List.of(row.key())));

    private static <R extends Record> KindRows<R> of(
            SheetKind kind,
            Function<Dataset, List<R>> rows,
            Function<R, RowRef> ref,
            Function<R, List<Object>> identity) {
        return new KindRows<>(kind, rows, ref, identity);
    }

    /** What each row says, sorted: the same in whatever order the rows were read. */
    List<String> texts(Dataset dataset) {
        return rows.apply(dataset).stream()
                .map(row -> RowFacts.of(row).text())
                .sorted()
                .collect(Collectors.toList());
    }
}
