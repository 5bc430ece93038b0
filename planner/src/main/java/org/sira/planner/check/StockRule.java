package org.sira.planner.check;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.TripEvent;

/**
 * No place gives out what it does not have at the time. Cargo and fuel leave when loading starts; what a depot is
 * brought can be loaded there from the next full hour on. At equal times arrivals come before draws. No depot is in the
 * end filled from itself.
 */
final class StockRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        Map<Shelf, List<Change>> changes = new TreeMap<>();
        for (Stock stock : reading.facts().operation().stocks()) {
            add(changes, stock.placeId(), stock.commodityId(), stock.availableAt(), stock.quantity(), () -> "arrival");
        }
        for (TripReading trip : reading.trips()) {
            var aboard = new CargoAboard(reading.index());
            for (Step step : trip.steps()) {
                follow(step, aboard, reading.index(), changes);
                aboard.follow(step.event());
            }
        }
        changes.forEach((shelf, itsChanges) -> neverNegative(shelf, itsChanges, findings));
        notInACircle(reading, findings);
    }

    private static void follow(Step step, CargoAboard aboard, FactIndex index, Map<Shelf, List<Change>> changes) {
        TripEvent event = step.event();
        if (event instanceof TripEvent.Loading loading) {
            for (Cargo cargo : loading.cargo()) {
                add(changes, loading.placeId(), cargo.commodityId(), event.startsAt(), -cargo.quantity(), step::where);
            }
        } else if (event instanceof TripEvent.Refuel refuel) {
            add(changes, refuel.placeId(), refuel.commodityId(), event.startsAt(), -refuel.litres(), step::where);
        } else if (event instanceof TripEvent.Unloading unloading && isDepot(unloading.placeId(), index)) {
            for (Cargo cargo : unloading.cargo()) {
                // Only what was really aboard fills a shelf.
                aboard.find(cargo.loadId())
                        .ifPresent(loaded -> add(
                                changes,
                                unloading.placeId(),
                                loaded.commodityId(),
                                nextFullHour(event.endsAt()),
                                loaded.quantity(),
                                step::where));
            }
        }
    }

    private static LocalDateTime nextFullHour(LocalDateTime time) {
        LocalDateTime hour = time.truncatedTo(ChronoUnit.HOURS);
        return hour.equals(time) ? time : hour.plusHours(1);
    }

    private static boolean isDepot(String placeId, FactIndex index) {
        return index.findPlace(placeId)
                .filter(place -> place.kind() == PlaceKind.DEPOT)
                .isPresent();
    }

    private static void add(
            Map<Shelf, List<Change>> changes,
            String placeId,
            String commodityId,
            LocalDateTime at,
            double quantity,
            Supplier<String> by) {
        changes.computeIfAbsent(new Shelf(placeId, commodityId), key -> new ArrayList<>())
                .add(new Change(at, quantity, by));
    }

    /** By commodity, from where each depot is filled: whoever follows that back never comes to a depot twice. */
    private static void notInACircle(PlanReading reading, Findings findings) {
        Map<Shelf, Set<Shelf>> filledFrom = new TreeMap<>();
        for (TripReading trip : reading.trips()) {
            Map<String, String> loadedAt = new TreeMap<>();
            for (Step step : trip.steps()) {
                if (step.event() instanceof TripEvent.Loading loading) {
                    loading.cargo().forEach(cargo -> loadedAt.put(cargo.loadId(), loading.placeId()));
                } else if (step.event() instanceof TripEvent.Unloading unloading
                        && isDepot(unloading.placeId(), reading.index())) {
                    for (Cargo cargo : unloading.cargo()) {
                        String from = loadedAt.get(cargo.loadId());
                        if (from != null) {
                            filledFrom
                                    .computeIfAbsent(
                                            new Shelf(unloading.placeId(), cargo.commodityId()), key -> new TreeSet<>())
                                    .add(new Shelf(from, cargo.commodityId()));
                        }
                    }
                }
            }
        }
        for (Shelf shelf : filledFrom.keySet()) {
            if (reaches(shelf, shelf, filledFrom, new TreeSet<>())) {
                findings.add(
                        CheckedRule.STOCK,
                        shelf.words(),
                        "is filled from itself, by way of "
                                + filledFrom.get(shelf).stream()
                                        .map(Shelf::placeId)
                                        .toList(),
                        "refills that come from elsewhere");
                return;
            }
        }
    }

    private static boolean reaches(Shelf from, Shelf wanted, Map<Shelf, Set<Shelf>> filledFrom, Set<Shelf> seen) {
        for (Shelf source : filledFrom.getOrDefault(from, Set.of())) {
            if (source.equals(wanted) || seen.add(source) && reaches(source, wanted, filledFrom, seen)) {
                return true;
            }
        }
        return false;
    }

    private static void neverNegative(Shelf shelf, List<Change> changes, Findings findings) {
        changes.sort(Comparator.comparing(Change::at).thenComparing(Change::isDraw));
        double received = 0;
        double drawn = 0;
        for (Change change : changes) {
            received += StrictMath.max(0, change.quantity());
            drawn += StrictMath.max(0, -change.quantity());
            if (!Tolerance.atMost(drawn, received)) {
                findings.add(
                        CheckedRule.STOCK,
                        shelf.spot(change.at()),
                        "%s drawn by %s, the last time by %s"
                                .formatted(
                                        Words.number(drawn),
                                        Words.time(change.at()),
                                        change.by().get()),
                        "at most the %s received by then".formatted(Words.number(received)));
                return;
            }
        }
    }

    private record Shelf(String placeId, String commodityId) implements Comparable<Shelf> {

        Spot spot(LocalDateTime at) {
            return new Spot.Named(words(), new Subject.OfStock(placeId, commodityId, at));
        }

        String words() {
            return "Stock of %s at %s".formatted(commodityId, placeId);
        }

        @Override
        public int compareTo(Shelf other) {
            int byPlace = placeId.compareTo(other.placeId);
            return byPlace != 0 ? byPlace : commodityId.compareTo(other.commodityId);
        }
    }

    private record Change(LocalDateTime at, double quantity, Supplier<String> by) {

        boolean isDraw() {
            return quantity < 0;
        }
    }
}
