package org.sira.planner.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Restrictions;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;

/**
 * What decisions make of the facts: banned roads are closed, and approved trips that left before the horizon have taken
 * their vehicles, what they loaded and what they bring.
 *
 * <p>Of a trip under way only what happens from the as-of day on counts: what was loaded or handed over before is known to
 * the data already.
 */
final class DecidedFacts {

    private final Decisions decisions;
    private final Horizon horizon;
    private final LocalDateTime known;

    DecidedFacts(Decisions decisions, Horizon horizon, LocalDate asOf) {
        this.decisions = decisions;
        this.horizon = horizon;
        known = asOf.atStartOfDay();
    }

    Operation operation(Operation open) {
        Operation decided = open;
        List<Closure> banned = banned();
        if (!banned.isEmpty()) {
            Restrictions restrictions = open.restrictions();
            List<Closure> closures = new ArrayList<>(restrictions.closures());
            closures.addAll(banned);
            decided = decided.withRestrictions(
                    new Restrictions(restrictions.curfews(), closures, restrictions.areas(), restrictions.columns()));
        }
        if (!decisions.underWay().isEmpty()) {
            decided = decided.withVehicles(
                            decided.vehicles().stream().map(this::whenBack).toList())
                    .withStocks(stocks(decided));
        }
        return decided;
    }

    /** All but those that trips under way hand over, provided that a load of this name is still for the same need. */
    List<Load> loads(List<Load> all) {
        Map<String, TripEvent.Unloading> handedOver = new HashMap<>();
        for (TripEvent.Unloading unloading : events(TripEvent.Unloading.class)) {
            unloading.cargo().forEach(cargo -> handedOver.put(cargo.loadId(), unloading));
        }
        return all.stream()
                .filter(load -> !isSame(load, handedOver.get(load.id())))
                .toList();
    }

    private static boolean isSame(Load load, TripEvent.@Nullable Unloading unloading) {
        return unloading != null
                && load.need().placeId().equals(unloading.placeId())
                && unloading.cargo().stream()
                        .anyMatch(cargo -> cargo.loadId().equals(load.id())
                                && cargo.commodityId().equals(load.need().commodityId()));
    }

    private List<Closure> banned() {
        List<Closure> closures = new ArrayList<>();
        for (Ban ban : decisions.bans()) {
            if (ban instanceof Ban.Road road) {
                closures.add(new Closure(
                        "ban-" + road.segmentId(),
                        road.segmentId(),
                        horizon.firstDay(),
                        horizon.day(horizon.days() - 1),
                        ""));
            }
        }
        return closures;
    }

    private Vehicle whenBack(Vehicle vehicle) {
        return decisions.underWay().stream()
                .filter(trip -> trip.vehicleId().equals(vehicle.id()))
                .map(Trip::endsAt)
                .max(Comparator.naturalOrder())
                .filter(back -> back.isAfter(vehicle.availableFrom()))
                .map(vehicle::withAvailableFrom)
                .orElse(vehicle);
    }

    /** Less what was loaded, the oldest first, and with what is brought to depots: it can be loaded from the next full hour on. */
    private List<Stock> stocks(Operation operation) {
        List<Stock> stocks = new ArrayList<>(operation.stocks());
        stocks.sort(Comparator.comparing(Stock::availableAt));
        for (TripEvent.Loading loading : events(TripEvent.Loading.class)) {
            loading.cargo().forEach(cargo -> draw(stocks, loading.placeId(), cargo.commodityId(), cargo.quantity()));
        }
        for (TripEvent.Refuel refuel : events(TripEvent.Refuel.class)) {
            draw(stocks, refuel.placeId(), refuel.commodityId(), refuel.litres());
        }
        Set<String> depotIds = operation.places().stream()
                .filter(place -> place.kind() == PlaceKind.DEPOT)
                .map(Place::id)
                .collect(Collectors.toSet());
        Set<String> commodityIds =
                operation.commodities().stream().map(Commodity::id).collect(Collectors.toSet());
        for (TripEvent.Unloading unloading : events(TripEvent.Unloading.class)) {
            if (depotIds.contains(unloading.placeId())) {
                LocalDateTime from =
                        unloading.endsAt().truncatedTo(ChronoUnit.HOURS).plusHours(1);
                unloading.cargo().stream()
                        .filter(cargo -> commodityIds.contains(cargo.commodityId()))
                        .forEach(cargo -> stocks.add(
                                new Stock(unloading.placeId(), cargo.commodityId(), cargo.quantity(), from)));
            }
        }
        return stocks;
    }

    private static void draw(List<Stock> stocks, String placeId, String commodityId, double quantity) {
        double left = quantity;
        for (int i = 0; i < stocks.size() && left > 0; i++) {
            Stock stock = stocks.get(i);
            if (stock.placeId().equals(placeId) && stock.commodityId().equals(commodityId)) {
                double drawn = StrictMath.min(left, stock.quantity());
                stocks.set(i, new Stock(placeId, commodityId, stock.quantity() - drawn, stock.availableAt()));
                left -= drawn;
            }
        }
    }

    private <E extends TripEvent> List<E> events(Class<E> kind) {
        return decisions.underWay().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> !event.startsAt().isBefore(known))
                .toList();
    }
}
