package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.DISPLACEMENT_CERCLE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_CERCLE_CODE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_DATE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_HOUSEHOLDS;
import static org.sira.ingest.schema.Field.DISPLACEMENT_INDIVIDUALS;
import static org.sira.ingest.schema.Field.DISPLACEMENT_LATITUDE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_LONGITUDE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_PLACE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_REGION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.CountedTwice;
import org.sira.ingest.problem.DoubtfulHouseholds;
import org.sira.ingest.problem.NoCount;
import org.sira.ingest.problem.RepeatedRow;
import org.sira.ingest.value.Unit;

/**
 * Reads counts of displaced people. A row that another file repeats exactly is kept once; different counts of one place
 * and day are kept and pointed out, unless the sheet tells them apart by reason or origin: then they are added up.
 */
final class DisplacementReader extends RowReader<DisplacementRow> {

    private static final AreaFields AREAS = new AreaFields(
            List.of(DISPLACEMENT_REGION),
            List.of(DISPLACEMENT_CERCLE, DISPLACEMENT_CERCLE_CODE),
            List.of(DISPLACEMENT_LATITUDE, DISPLACEMENT_LONGITUDE));
    private static final Range COUNT = new Range(0, 10_000_000);
    private static final double LEAST_HOUSEHOLD = 1;
    private static final double LARGEST_HOUSEHOLD = 20;

    private final References references;
    private final Map<PlaceInSheet, Integer> indexOfSum = new HashMap<>();
    private final Map<PlaceAndDay, List<Counted>> countedByPlaceAndDay = new LinkedHashMap<>();

    private record PlaceInSheet(String file, String sheet, String placeId) {

        static PlaceInSheet of(DisplacementRow row) {
            return new PlaceInSheet(row.ref().file(), row.ref().sheet(), row.placeId());
        }
    }

    private record PlaceAndDay(String placeId, LocalDate day) {}

    private record Counted(CellRef where, OptionalInt households, OptionalInt individuals) {}

    DisplacementReader(References references) {
        this.references = references;
    }

    @Override
    Optional<DisplacementRow> read(RowCells cells) {
        String placeId = place(cells);
        references.checkCode(new CercleCode(cells, DISPLACEMENT_CERCLE_CODE, DISPLACEMENT_CERCLE));
        OptionalInt households = cells.wholeIfGiven(DISPLACEMENT_HOUSEHOLDS, Unit.HOUSEHOLD, COUNT);
        OptionalInt individuals = cells.wholeIfGiven(DISPLACEMENT_INDIVIDUALS, Unit.PERSON, COUNT);
        Optional<LocalDate> date = cells.date(DISPLACEMENT_DATE);
        if (cells.isBlank(DISPLACEMENT_HOUSEHOLDS) && cells.isBlank(DISPLACEMENT_INDIVIDUALS)) {
            cells.spoil(new NoCount(cells.at(DISPLACEMENT_INDIVIDUALS)));
        }
        return cells.build(() -> new DisplacementRow(cells.ref(), placeId, households, individuals, date.orElseThrow()))
                .filter(row -> cells.sumsParts() ? addsTo(row) : keep(cells, row));
    }

    private String place(RowCells cells) {
        boolean byCercle = cells.isBlank(DISPLACEMENT_PLACE)
                && cells.countsAreas()
                && !(cells.isBlank(DISPLACEMENT_CERCLE) && cells.isBlank(DISPLACEMENT_CERCLE_CODE));
        return byCercle
                ? references.chiefTown(cells, DISPLACEMENT_CERCLE, DISPLACEMENT_CERCLE_CODE)
                : references.place(cells, DISPLACEMENT_PLACE, AREAS);
    }

    /** Rows of one place in one survey are parts of one count. */
    private boolean addsTo(DisplacementRow row) {
        indexOfSum.putIfAbsent(PlaceInSheet.of(row), count());
        return true;
    }

    @Override
    boolean takeUp(DisplacementRow row) {
        int index = indexOfSum.getOrDefault(PlaceInSheet.of(row), count());
        if (index == count()) {
            return false;
        }
        replace(index, SummedCounts.of(row(index), row));
        return true;
    }

    private boolean keep(RowCells cells, DisplacementRow row) {
        CellRef where = cells.at(DISPLACEMENT_PLACE);
        List<Counted> before = countedByPlaceAndDay.computeIfAbsent(
                new PlaceAndDay(row.placeId(), row.countedOn()), key -> new ArrayList<>(1));
        for (Counted counted : before) {
            if (counted.households().equals(row.households())
                    && counted.individuals().equals(row.individuals())
                    && !counted.where().file().equals(where.file())) {
                cells.warn(new RepeatedRow(where, counted.where()));
                return false;
            }
        }
        if (!before.isEmpty()) {
            cells.warn(new CountedTwice(where, row.placeId(), before.get(0).where()));
        }
        before.add(new Counted(where, row.households(), row.individuals()));
        checkHouseholdSize(cells, row);
        return true;
    }

    private static void checkHouseholdSize(RowCells cells, DisplacementRow row) {
        if (row.households().isEmpty() || row.individuals().isEmpty()) {
            return;
        }
        int households = row.households().getAsInt();
        int individuals = row.individuals().getAsInt();
        if (individuals < LEAST_HOUSEHOLD * households || individuals > LARGEST_HOUSEHOLD * households) {
            cells.warn(new DoubtfulHouseholds(cells.at(DISPLACEMENT_INDIVIDUALS), households, individuals));
        }
    }
}
