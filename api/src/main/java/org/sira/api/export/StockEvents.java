package org.sira.api.export;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sira.api.export.StockEvent.Cause;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.TripEvent.Loading;
import org.sira.planner.plan.TripEvent.Refuel;
import org.sira.planner.plan.TripEvent.Unloading;

/** The levels of all stocks over the horizon, worked out from the operation and a plan. */
public final class StockEvents {

    private StockEvents() {}

    /**
     * Changes within the horizon, stock by stock in the order of the operation's stock, each by time; arrivals come
     * before draws of the same minute. What a trip brings to a depot arrives at the next full hour after it is unloaded. A stock that the operation does not know comes last, from zero down.
     */
    public static List<StockEvent> of(Operation operation, Plan plan) {
        Map<Key, List<Change>> changesByStock = new LinkedHashMap<>();
        for (Stock stock : operation.stocks()) {
            if (stock.availableAt().isBefore(plan.horizon().end())) {
                add(changesByStock, new Key(stock.placeId(), stock.commodityId()), arrival(stock, plan));
            }
        }
        Set<String> depotIds = operation.places().stream()
                .filter(place -> place.kind() == PlaceKind.DEPOT)
                .map(Place::id)
                .collect(Collectors.toSet());
        for (Trip trip : plan.trips()) {
            for (TripEvent event : trip.events()) {
                if (event instanceof Loading loading) {
                    loading(trip, loading).forEach((key, change) -> add(changesByStock, key, change));
                } else if (event instanceof Unloading unloading && depotIds.contains(unloading.placeId())) {
                    refill(trip, unloading).forEach((key, change) -> add(changesByStock, key, change));
                } else if (event instanceof Refuel refuel) {
                    add(
                            changesByStock,
                            new Key(refuel.placeId(), refuel.commodityId()),
                            draw(Cause.REFUEL, refuel.startsAt(), refuel.litres(), trip));
                }
            }
        }
        List<StockEvent> events = new ArrayList<>();
        changesByStock.forEach((key, changes) -> events.addAll(levels(key, changes)));
        return events;
    }

    /** What is there when the horizon starts counts from its start. */
    private static Change arrival(Stock stock, Plan plan) {
        LocalDateTime start = plan.horizon().start();
        return stock.availableAt().isAfter(start)
                ? new Change(Cause.ARRIVAL, stock.availableAt(), stock.quantity(), Optional.empty())
                : new Change(Cause.OPENING, start, stock.quantity(), Optional.empty());
    }

    /** One draw for each commodity, in the order of the cargo. */
    private static Map<Key, Change> loading(Trip trip, Loading loading) {
        Map<Key, Double> quantityByStock = new LinkedHashMap<>();
        for (Cargo cargo : loading.cargo()) {
            quantityByStock.merge(new Key(loading.placeId(), cargo.commodityId()), cargo.quantity(), Double::sum);
        }
        Map<Key, Change> changes = new LinkedHashMap<>();
        quantityByStock.forEach(
                (key, quantity) -> changes.put(key, draw(Cause.LOADING, loading.startsAt(), quantity, trip)));
        return changes;
    }

    /** One arrival for each commodity, in the order of the cargo. */
    private static Map<Key, Change> refill(Trip trip, Unloading unloading) {
        LocalDateTime hour = unloading.endsAt().truncatedTo(ChronoUnit.HOURS);
        LocalDateTime at = hour.equals(unloading.endsAt()) ? hour : hour.plusHours(1);
        Map<Key, Double> quantityByStock = new LinkedHashMap<>();
        for (Cargo cargo : unloading.cargo()) {
            quantityByStock.merge(new Key(unloading.placeId(), cargo.commodityId()), cargo.quantity(), Double::sum);
        }
        Map<Key, Change> changes = new LinkedHashMap<>();
        quantityByStock.forEach(
                (key, quantity) -> changes.put(key, new Change(Cause.ARRIVAL, at, quantity, Optional.of(trip.id()))));
        return changes;
    }

    private static Change draw(Cause cause, LocalDateTime at, double quantity, Trip trip) {
        return new Change(cause, at, -quantity, Optional.of(trip.id()));
    }

    private static void add(Map<Key, List<Change>> changesByStock, Key key, Change change) {
        changesByStock.computeIfAbsent(key, unused -> new ArrayList<>()).add(change);
    }

    private static List<StockEvent> levels(Key key, List<Change> changes) {
        List<Change> inOrder = new ArrayList<>(changes);
        inOrder.sort(Comparator.comparing(Change::at).thenComparing(Change::cause));
        List<StockEvent> events = new ArrayList<>();
        double level = 0;
        for (Change change : inOrder) {
            level = Levels.rounded(level + change.quantity());
            events.add(new StockEvent(
                    key.placeId(),
                    key.commodityId(),
                    change.at(),
                    change.cause(),
                    change.quantity(),
                    level,
                    change.tripId()));
        }
        return events;
    }

    private record Key(String placeId, String commodityId) {}

    private record Change(Cause cause, LocalDateTime at, double quantity, Optional<String> tripId) {}
}
