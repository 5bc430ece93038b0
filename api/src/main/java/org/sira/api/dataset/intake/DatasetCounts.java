package org.sira.api.dataset.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sira.api.platform.Language;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.schema.SheetKind;

/** How many rows of each kind a dataset holds, beside those of the version before it. */
record DatasetCounts(List<Line> lines) {

    /**
     * One kind.
     *
     * @param before empty where there is no version before
     */
    record Line(String kind, Optional<Integer> before, int after) {

        public int difference() {
            return after - before.orElse(0);
        }

        public boolean changed() {
            return before.isPresent() && before.get() != after;
        }
    }

    private record Counted(SheetKind kind, Function<Dataset, List<?>> rows) {}

    private static final List<Counted> COUNTED = List.of(
            new Counted(SheetKind.PLACES, Dataset::places),
            new Counted(SheetKind.ROADS, Dataset::roads),
            new Counted(SheetKind.INCIDENTS, Dataset::incidents),
            new Counted(SheetKind.DISPLACEMENT, Dataset::displacements),
            new Counted(SheetKind.COMMODITIES, Dataset::commodities),
            new Counted(SheetKind.NEED_RATES, Dataset::needRates),
            new Counted(SheetKind.NEEDS, Dataset::needs),
            new Counted(SheetKind.STOCK, Dataset::stocks),
            new Counted(SheetKind.VEHICLES, Dataset::vehicles),
            new Counted(SheetKind.CURFEWS, Dataset::curfews),
            new Counted(SheetKind.CLOSURES, Dataset::closures),
            new Counted(SheetKind.RISK_OVERRIDES, Dataset::riskOverrides),
            new Counted(SheetKind.OPERATION_AREAS, Dataset::operationAreas),
            new Counted(SheetKind.ANNOUNCED_COLUMNS, Dataset::announcedColumns));

    DatasetCounts {
        lines = List.copyOf(lines);
    }

    /** Kinds of which neither holds anything are left out. */
    static DatasetCounts of(Optional<Dataset> before, Dataset after, Language language) {
        return new DatasetCounts(COUNTED.stream()
                .map(counted -> new Line(
                        KindWords.of(counted.kind(), language),
                        before.map(dataset -> counted.rows().apply(dataset).size()),
                        counted.rows().apply(after).size()))
                .filter(line -> line.after() > 0 || line.before().orElse(0) > 0)
                .toList());
    }
}
