package org.sira.planner.check;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.TripEvent;

/** A known load that a trip unloads; the first time, if a plan claims several. */
record Delivery(Load load, Cargo cargo, LocalDateTime unloadedAt) {

    static Collection<Delivery> of(PlanReading reading) {
        Map<String, Delivery> byLoadId = new LinkedHashMap<>();
        for (Step step : reading.steps()) {
            if (step.event() instanceof TripEvent.Unloading unloading) {
                for (Cargo cargo : unloading.cargo()) {
                    reading.index()
                            .findLoad(cargo.loadId())
                            .ifPresent(load ->
                                    byLoadId.putIfAbsent(load.id(), new Delivery(load, cargo, unloading.endsAt())));
                }
            }
        }
        return byLoadId.values();
    }

    /** People × days between the end of their autonomy and the end of unloading. */
    double latePersonDays(Horizon horizon) {
        double day = ChronoUnit.MINUTES.between(horizon.start(), unloadedAt) / (double) Horizon.MINUTES_PER_DAY;
        double lateDays = StrictMath.max(0, day - load.need().autonomyDays());
        return load.need().people() * load.share() * lateDays;
    }
}
