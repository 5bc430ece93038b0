package org.sira.planner.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.Unserved;

/** Every id in a plan leads to a fact, and the plan's own ids are unique. */
final class KnownIds implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        new Search(reading.index(), findings).search(reading);
    }

    private record Search(FactIndex index, Findings findings) {

        void search(PlanReading reading) {
            Set<String> tripIds = new HashSet<>();
            for (TripReading trip : reading.trips()) {
                if (!tripIds.add(trip.trip().id())) {
                    findings.add(
                            CheckedRule.CONTINUITY, trip.where(), "another trip has the same id", "an id of its own");
                }
                known(
                        trip::where,
                        "vehicle",
                        trip.trip().vehicleId(),
                        trip.vehicle().isPresent());
                trip.steps().forEach(this::step);
            }
            Set<String> convoyIds = new HashSet<>();
            for (Convoy convoy : reading.plan().convoys()) {
                if (!convoyIds.add(convoy.id())) {
                    findings.add(
                            CheckedRule.CONTINUITY,
                            "Convoy " + convoy.id(),
                            "another convoy has the same id",
                            "an id of its own");
                }
                convoy(convoy, reading.plan().trips());
            }
            reading.plan().unserved().forEach(this::unserved);
        }

        private void step(Step step) {
            place(step::where, step.fromPlaceId());
            TripEvent event = step.event();
            if (event instanceof TripEvent.Drive drive) {
                place(step::where, drive.toPlaceId());
                drive.passages().forEach(passage -> passage(step::where, passage));
            } else if (event instanceof TripEvent.Loading loading) {
                loading.cargo().forEach(cargo -> cargo(step::where, cargo));
            } else if (event instanceof TripEvent.Unloading unloading) {
                unloading.cargo().forEach(cargo -> cargo(step::where, cargo));
            } else if (event instanceof TripEvent.Refuel refuel) {
                commodity(step::where, refuel.commodityId());
            }
        }

        private void passage(Supplier<String> where, Passage passage) {
            known(
                    where,
                    "road",
                    passage.segmentId(),
                    index.findRoad(passage.segmentId()).isPresent());
            if (passage.gateSlot() != null) {
                corridor(where, passage.gateSlot());
            }
        }

        private void cargo(Supplier<String> where, Cargo cargo) {
            known(where, "load", cargo.loadId(), index.findLoad(cargo.loadId()).isPresent());
            known(where, "need", cargo.needId(), index.knowsNeed(cargo.needId()));
            commodity(where, cargo.commodityId());
        }

        private void convoy(Convoy convoy, List<Trip> trips) {
            Supplier<String> where = () -> "Convoy " + convoy.id();
            corridor(where, convoy.slot());
            for (Convoy.Member member : convoy.members()) {
                boolean known = trips.stream()
                        .anyMatch(trip -> trip.id().equals(member.tripId())
                                && trip.vehicleId().equals(member.vehicleId()));
                known(where, "trip of vehicle " + member.vehicleId(), member.tripId(), known);
                place(where, member.joinsAtPlaceId());
                place(where, member.leavesAtPlaceId());
            }
        }

        private void unserved(Unserved unserved) {
            Supplier<String> where = () -> "Unserved need " + unserved.needId();
            known(where, "need", unserved.needId(), index.knowsNeed(unserved.needId()));
            for (String loadId : unserved.loadIds()) {
                known(where, "load", loadId, index.findLoad(loadId).isPresent());
            }
        }

        private void place(Supplier<String> where, String id) {
            known(where, "place", id, index.findPlace(id).isPresent());
        }

        private void commodity(Supplier<String> where, String id) {
            known(where, "commodity", id, index.findCommodity(id).isPresent());
        }

        private void corridor(Supplier<String> where, GateSlot slot) {
            known(
                    where,
                    "corridor",
                    slot.corridorId(),
                    index.findCorridor(slot.corridorId()).isPresent());
        }

        private void known(Supplier<String> where, String kind, String id, boolean known) {
            if (!known) {
                findings.add(
                        CheckedRule.CONTINUITY,
                        where.get(),
                        "there is no %s %s".formatted(kind, id),
                        "ids that lead to facts");
            }
        }
    }
}
