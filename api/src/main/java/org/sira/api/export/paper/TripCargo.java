package org.sira.api.export.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sira.api.export.Origin;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.TripEvent.Loading;
import org.sira.planner.plan.TripEvent.Unloading;

/**
 * The cargo of a trip, each load with where it comes from and goes to, and the number of its waybill: what is handed over at
 * one stop out of one depot travels on one waybill.
 */
record TripCargo(List<Carried> loads) {

    /** @param waybill its number */
    record Carried(Cargo cargo, Loading from, Unloading to, String waybill) {}

    private record Hop(int stop, String depotId) {}

    TripCargo {
        loads = List.copyOf(loads);
    }

    /** @param number of the trip in its plan, from 1 */
    static TripCargo of(Trip trip, int number, Origin origin) {
        Map<String, Loading> loadingByLoad = new HashMap<>();
        Map<Hop, String> waybillByHop = new LinkedHashMap<>();
        List<Carried> loads = new ArrayList<>();
        int stop = 0;
        for (TripEvent event : trip.events()) {
            if (event instanceof Loading loading) {
                loading.cargo().forEach(cargo -> loadingByLoad.put(cargo.loadId(), loading));
            } else if (event instanceof Unloading unloading) {
                stop++;
                for (Cargo cargo : unloading.cargo()) {
                    Loading from = Objects.requireNonNull(loadingByLoad.get(cargo.loadId()), cargo.loadId());
                    String waybill = waybillByHop.computeIfAbsent(
                            new Hop(stop, from.placeId()),
                            hop -> "%s-%02d-%d".formatted(origin.shortId(), number, waybillByHop.size() + 1));
                    loads.add(new Carried(cargo, from, unloading, waybill));
                }
            }
        }
        return new TripCargo(loads);
    }
}
