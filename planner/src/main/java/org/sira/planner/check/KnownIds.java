package org.sira.planner.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                    findings.add(CheckedRule.CONTINUITY, trip, "another trip has the same id", "an id of its own");
                }
                known(trip, "vehicle", trip.trip().vehicleId(), trip.vehicle().isPresent());
                trip.steps().forEach(this::step);
            }
            Set<String> convoyIds = new HashSet<>();
            for (Convoy convoy : reading.plan().convoys()) {
                if (!convoyIds.add(convoy.id())) {
                    findings.add(
                            CheckedRule.CONTINUITY,
                            Spot.of(convoy),
                            "another convoy has the same id",
                            "an id of its own");
                }
                convoy(convoy, reading.plan().trips());
            }
            reading.plan().unserved().forEach(this::unserved);
        }

        private void step(Step step) {
            place(step, step.fromPlaceId());
            TripEvent event = step.event();
            if (event instanceof TripEvent.Drive drive) {
                place(step, drive.toPlaceId());
                drive.passages().forEach(passage -> passage(step, passage));
            } else if (event instanceof TripEvent.Loading loading) {
                loading.cargo().forEach(cargo -> cargo(step, cargo));
            } else if (event instanceof TripEvent.Unloading unloading) {
                unloading.cargo().forEach(cargo -> cargo(step, cargo));
            } else if (event instanceof TripEvent.Refuel refuel) {
                commodity(step, refuel.commodityId());
            }
        }

        private void passage(Spot spot, Passage passage) {
            known(
                    spot,
                    "road",
                    passage.segmentId(),
                    index.findRoad(passage.segmentId()).isPresent());
            if (passage.gateSlot() != null) {
                corridor(spot, passage.gateSlot());
            }
        }

        private void cargo(Spot spot, Cargo cargo) {
            known(spot, "load", cargo.loadId(), index.findLoad(cargo.loadId()).isPresent());
            known(spot, "need", cargo.needId(), index.knowsNeed(cargo.needId()));
            commodity(spot, cargo.commodityId());
        }

        private void convoy(Convoy convoy, List<Trip> trips) {
            Spot spot = Spot.of(convoy);
            corridor(spot, convoy.slot());
            for (Convoy.Member member : convoy.members()) {
                boolean known = trips.stream()
                        .anyMatch(trip -> trip.id().equals(member.tripId())
                                && trip.vehicleId().equals(member.vehicleId()));
                known(spot, "trip of vehicle " + member.vehicleId(), member.tripId(), known);
                place(spot, member.joinsAtPlaceId());
                place(spot, member.leavesAtPlaceId());
            }
        }

        private void unserved(Unserved unserved) {
            Spot spot = Spot.ofPlan("Unserved need " + unserved.needId());
            known(spot, "need", unserved.needId(), index.knowsNeed(unserved.needId()));
            for (String loadId : unserved.loadIds()) {
                known(spot, "load", loadId, index.findLoad(loadId).isPresent());
            }
        }

        private void place(Spot spot, String id) {
            known(spot, "place", id, index.findPlace(id).isPresent());
        }

        private void commodity(Spot spot, String id) {
            known(spot, "commodity", id, index.findCommodity(id).isPresent());
        }

        private void corridor(Spot spot, GateSlot slot) {
            known(
                    spot,
                    "corridor",
                    slot.corridorId(),
                    index.findCorridor(slot.corridorId()).isPresent());
        }

        private void known(Spot spot, String kind, String id, boolean known) {
            if (!known) {
                findings.add(
                        CheckedRule.CONTINUITY,
                        spot,
                        "there is no %s %s".formatted(kind, id),
                        "ids that lead to facts");
            }
        }
    }
}
