package org.sira.planner.check;

import java.util.Optional;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Trip;

/** A passage whose vehicle, road and places are facts. */
record DrivenRoad(Step step, Vehicle vehicle, Passage passage, RoadUse use) implements Spot {

    Trip trip() {
        return step.trip();
    }

    RoadSegment road() {
        return use.road();
    }

    Optional<GateSlot> slot() {
        return Optional.ofNullable(passage.gateSlot());
    }

    @Override
    public Subject subject() {
        return new Subject.OfRoad(trip().id(), step.number(), road().id());
    }

    @Override
    public String where() {
        return step.where() + ", road " + road().id() + " entered at " + Words.time(use.enterAt());
    }
}
