package org.sira.api.dataset.assemble;

import java.time.LocalDateTime;
import org.sira.ingest.dataset.VehicleRow;
import org.sira.planner.model.Compartment;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;

/** The fleet. */
final class VehicleFacts {

    private VehicleFacts() {}

    /**
     * A blank cost is none, and an open end of the availability is the
     * horizon's.
     */
    static Vehicle vehicle(VehicleRow row, Horizon horizon) {
        LocalDateTime from = row.availableFrom()
                .orElseGet(() ->
                        row.availableUntil().filter(horizon.start()::isAfter).orElse(horizon.start()));
        LocalDateTime until = row.availableUntil().orElseGet(() -> from.isAfter(horizon.end()) ? from : horizon.end());
        return new Vehicle(
                row.plate(),
                VehicleKind.valueOf(row.type().name()),
                row.basePlaceId(),
                row.alsoLoadsAtPlaceIds(),
                row.payloadKg(),
                row.volumeM3(),
                row.compartmentsLitres().stream().map(Compartment::new).toList(),
                row.grossWeightT(),
                Surface.valueOf(row.worstSurface().name()),
                row.speedFactor(),
                row.crew(),
                row.tankLitres(),
                row.consumptionLPer100Km(),
                from,
                until,
                row.fixedCost().orElse(0),
                row.costPerKm().orElse(0),
                row.costPerDay().orElse(0));
    }
}
