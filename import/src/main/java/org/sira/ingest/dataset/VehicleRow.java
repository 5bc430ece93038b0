package org.sira.ingest.dataset;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A vehicle with its crew.
 *
 * @param alsoLoadsAtPlaceIds other depots at which it may load
 * @param payloadKg 0 only for support vehicles
 * @param volumeM3 0 for tankers, and for support vehicles that leave it blank
 * @param compartmentsLitres of a tanker, in order; empty for others
 * @param speedFactor that of its type when blank
 * @param fixedCost empty when blank; so are the other costs, in thousand CFA francs
 * @param availableFrom empty: from the start of the horizon; {@code availableUntil} empty: until its end, and a date
 *     without a time means the end of that day
 */
public record VehicleRow(
        RowRef ref,
        String plate,
        VehicleType type,
        String basePlaceId,
        List<String> alsoLoadsAtPlaceIds,
        double payloadKg,
        double volumeM3,
        List<Double> compartmentsLitres,
        double grossWeightT,
        Surface worstSurface,
        double speedFactor,
        int crew,
        double tankLitres,
        double consumptionLPer100Km,
        Optional<LocalDateTime> availableFrom,
        Optional<LocalDateTime> availableUntil,
        OptionalDouble fixedCost,
        OptionalDouble costPerKm,
        OptionalDouble costPerDay) {

    public VehicleRow {
        alsoLoadsAtPlaceIds = List.copyOf(alsoLoadsAtPlaceIds);
        compartmentsLitres = List.copyOf(compartmentsLitres);
    }
}
