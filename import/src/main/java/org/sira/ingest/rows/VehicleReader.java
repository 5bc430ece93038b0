package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.VEHICLE_ALSO_LOADS_AT;
import static org.sira.ingest.schema.Field.VEHICLE_BASE;
import static org.sira.ingest.schema.Field.VEHICLE_CONSUMPTION;
import static org.sira.ingest.schema.Field.VEHICLE_COST_PER_DAY;
import static org.sira.ingest.schema.Field.VEHICLE_COST_PER_KM;
import static org.sira.ingest.schema.Field.VEHICLE_CREW;
import static org.sira.ingest.schema.Field.VEHICLE_FIXED_COST;
import static org.sira.ingest.schema.Field.VEHICLE_FROM;
import static org.sira.ingest.schema.Field.VEHICLE_GROSS_WEIGHT;
import static org.sira.ingest.schema.Field.VEHICLE_PLATE;
import static org.sira.ingest.schema.Field.VEHICLE_SPEED_FACTOR;
import static org.sira.ingest.schema.Field.VEHICLE_TANK;
import static org.sira.ingest.schema.Field.VEHICLE_TYPE;
import static org.sira.ingest.schema.Field.VEHICLE_UNTIL;
import static org.sira.ingest.schema.Field.VEHICLE_WORST_SURFACE;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.dataset.VehicleRow;
import org.sira.ingest.dataset.VehicleType;
import org.sira.ingest.value.DateText;
import org.sira.ingest.value.Unit;

/** Reads vehicles. */
final class VehicleReader extends RowReader<VehicleRow> {

    private static final Range GROSS_WEIGHT_T = new Range(0.5, 200);
    private static final Range SPEED_FACTOR = new Range(0.2, 3);
    private static final Range CREW = new Range(1, 20);
    private static final Range TANK_LITRES = new Range(1, 5_000);
    private static final Range CONSUMPTION = new Range(1, 200);
    private static final Range COST = new Range(0, 1e9);

    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

    private final References references;
    private final DefaultSpeeds defaultSpeeds;

    VehicleReader(References references, DefaultSpeeds defaultSpeeds) {
        this.references = references;
        this.defaultSpeeds = defaultSpeeds;
    }

    @Override
    Optional<VehicleRow> read(RowCells cells) {
        String plate = uniqueId(cells, VEHICLE_PLATE);
        Optional<VehicleType> type = cells.word(VEHICLE_TYPE, WordLists.VEHICLE_TYPES);
        String base = references.place(cells, VEHICLE_BASE);
        List<String> alsoLoadsAt = otherDepots(cells, base);
        Optional<Capacity> capacity = type.map(found -> Capacity.read(cells, found, plate));
        double grossWeightT = cells.number(VEHICLE_GROSS_WEIGHT, Unit.T, GROSS_WEIGHT_T);
        Optional<Surface> worstSurface = cells.word(VEHICLE_WORST_SURFACE, WordLists.SURFACES);
        OptionalDouble speedFactor = cells.numberIfGiven(VEHICLE_SPEED_FACTOR, Unit.NONE, SPEED_FACTOR);
        int crew = cells.whole(VEHICLE_CREW, Unit.PERSON, CREW);
        double tankLitres = cells.number(VEHICLE_TANK, Unit.LITRE, TANK_LITRES);
        double consumption = cells.number(VEHICLE_CONSUMPTION, Unit.L_PER_100_KM, CONSUMPTION);
        Optional<LocalDateTime> from = cells.dateText(VEHICLE_FROM).map(DateText::atStart);
        Optional<LocalDateTime> until = cells.dateText(VEHICLE_UNTIL).map(DateText::atEnd);
        Periods.checkTimes(cells, VEHICLE_FROM, from, VEHICLE_UNTIL, until);
        OptionalDouble fixedCost = cells.numberIfGiven(VEHICLE_FIXED_COST, Unit.KFCFA, COST);
        OptionalDouble costPerKm = cells.numberIfGiven(VEHICLE_COST_PER_KM, Unit.KFCFA, COST);
        OptionalDouble costPerDay = cells.numberIfGiven(VEHICLE_COST_PER_DAY, Unit.KFCFA, COST);
        return cells.build(() -> new VehicleRow(
                cells.ref(),
                plate,
                type.orElseThrow(),
                base,
                alsoLoadsAt,
                capacity.orElseThrow().payloadKg(),
                capacity.orElseThrow().volumeM3(),
                capacity.orElseThrow().compartmentsLitres(),
                grossWeightT,
                worstSurface.orElseThrow(),
                speedFactor.orElseGet(() -> defaultSpeeds.factor(type.orElseThrow())),
                crew,
                tankLitres,
                consumption,
                from,
                until,
                fixedCost,
                costPerKm,
                costPerDay));
    }

    /** Several places stand in one cell, parted by semicolons. */
    private List<String> otherDepots(RowCells cells, String base) {
        List<String> placeIds = new ArrayList<>();
        for (String part : SEPARATOR.split(cells.textOrEmpty(VEHICLE_ALSO_LOADS_AT), 0)) {
            String placeId = references.placeNamed(cells, VEHICLE_ALSO_LOADS_AT, part.strip());
            if (!placeId.isEmpty() && !placeId.equals(base) && !placeIds.contains(placeId)) {
                placeIds.add(placeId);
            }
        }
        return placeIds;
    }
}
