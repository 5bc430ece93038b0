package org.sira.planner.solver.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.sira.planner.model.Vehicle;

/** Drives a plan for deliveries by the clock, and adds up what it costs, from the facts alone. */
final class RouteProof {

    private final RoutingFacts facts;
    private final Map<String, Delivery> deliveries = new HashMap<>();
    private final Map<String, Vehicle> vehicles = new HashMap<>();
    private final Map<String, Integer> rows;

    RouteProof(RoutingFacts facts) {
        this.facts = facts;
        facts.deliveries().forEach(delivery -> deliveries.put(delivery.load().id(), delivery));
        facts.vehicles().forEach(vehicle -> vehicles.put(vehicle.id(), vehicle));
        rows = facts.matrix().indexes();
    }

    void holds(RoutePlan plan) {
        Set<String> seen = new HashSet<>();
        Set<String> out = new HashSet<>();
        double cost = 0;
        for (RoutePlan.Tour tour : plan.tours()) {
            assertThat(out.add(tour.vehicleId())).as("vehicle goes out once").isTrue();
            Vehicle vehicle = vehicles.get(tour.vehicleId());
            assertThat(tour.trips().size()).isBetween(1, facts.reloads() ? Integer.MAX_VALUE : 1);
            long time = seconds(vehicle.availableFrom());
            for (List<String> trip : tour.trips()) {
                assertThat(trip).isNotEmpty();
                assertThat(seen).doesNotContainAnyElementsOf(trip);
                seen.addAll(trip);
                assertThat(trip.stream()
                                .mapToDouble(id -> deliveries.get(id).load().quantity())
                                .sum())
                        .isLessThanOrEqualTo(vehicle.payloadKg());
                for (String id : trip) {
                    time = StrictMath.max(time, deliveries.get(id).readyS());
                }
                time = drive(vehicle, trip, time);
                cost += vehicle.fixedCost() + vehicle.costPerKm() * metres(vehicle, trip) / 1000;
                if (facts.mostTripS().isPresent()) {
                    assertThat(shortest(vehicle, trip))
                            .isLessThanOrEqualTo(facts.mostTripS().getAsInt());
                }
            }
            assertThat(time).isLessThanOrEqualTo(seconds(vehicle.availableUntil()));
        }
        for (String id : plan.unservedLoadIds()) {
            assertThat(seen.add(id)).as("load is served or not").isTrue();
            cost += deliveries.get(id).worth();
        }
        assertThat(seen).hasSameSizeAs(facts.deliveries());
        if (cost < Double.POSITIVE_INFINITY) {
            assertThat(plan.cost()).isCloseTo(cost, Offset.offset(1e-3));
        }
    }

    private long drive(Vehicle vehicle, List<String> trip, long leave) {
        long time = leave;
        int at = rows.get(vehicle.baseId());
        for (String id : trip) {
            Delivery delivery = deliveries.get(id);
            int place = place(id);
            time = StrictMath.max(
                    time + time(at, place), seconds(delivery.load().need().notBefore()));
            assertThat(time).isLessThanOrEqualTo(seconds(delivery.load().need().notAfter()));
            time += delivery.unloadingS();
            at = place;
        }
        return time + time(at, rows.get(vehicle.baseId()));
    }

    /** The least time away over starts that are tried one by one, some seconds apart. */
    private long shortest(Vehicle vehicle, List<String> trip) {
        long least = drive(vehicle, trip, 0);
        long first = seconds(deliveries.get(trip.get(0)).load().need().notAfter());
        for (long leave = 0; leave <= first; leave += 10) {
            try {
                least = StrictMath.min(least, drive(vehicle, trip, leave) - leave);
            } catch (AssertionError late) {
                break;
            }
        }
        // Between two starts that are tried lie ten seconds.
        return least - 10;
    }

    private double metres(Vehicle vehicle, List<String> trip) {
        double metres = 0;
        int at = rows.get(vehicle.baseId());
        for (String id : trip) {
            metres += facts.matrix().lengthM()[at * rows.size() + place(id)];
            at = place(id);
        }
        return metres + facts.matrix().lengthM()[at * rows.size() + rows.get(vehicle.baseId())];
    }

    private int place(String loadId) {
        return rows.get(deliveries.get(loadId).load().need().placeId());
    }

    private int time(int from, int to) {
        return facts.matrix().driveS()[from * rows.size() + to];
    }

    private long seconds(LocalDateTime moment) {
        return Duration.between(facts.start(), moment).toSeconds();
    }
}
