package org.sira.planner.check;

import java.util.Optional;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.risk.SegmentRisk;

/** Each road bears the vehicle, leads that way, is not too dangerous, and takes the time that its speed gives. */
final class RoadRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        for (DrivenRoad driven : reading.drivenRoads()) {
            bearsVehicle(driven, findings);
            leadsThatWay(driven, findings);
            withinCap(driven, reading, findings);
            takesItsTime(driven, reading.index().driveMin(driven.road(), driven.vehicle()), findings);
        }
    }

    private static void bearsVehicle(DrivenRoad driven, Findings findings) {
        RoadSegment road = driven.road();
        Vehicle vehicle = driven.vehicle();
        if (!VehicleProfile.of(vehicle).mayUse(road)) {
            findings.add(
                    CheckedRule.ROAD_ACCESS,
                    driven,
                    "a vehicle of %s t that goes on %s at worst"
                            .formatted(Words.number(vehicle.grossWeightT()), vehicle.worstSurface()),
                    "at most %s t on %s".formatted(Words.number(road.maxGrossWeightT()), road.surface()));
        }
    }

    private static void leadsThatWay(DrivenRoad driven, Findings findings) {
        if (driven.passage().reversed() && driven.road().oneWay()) {
            findings.add(
                    CheckedRule.ROAD_ACCESS,
                    driven,
                    "driven against its one way",
                    "driven from %s to %s"
                            .formatted(
                                    driven.road().fromPlaceId(), driven.road().toPlaceId()));
        }
    }

    private static void withinCap(DrivenRoad driven, PlanReading reading, Findings findings) {
        RiskClass cap = reading.rules().worstOpenClass();
        Optional<RiskClass> found = Optional.ofNullable(
                        reading.facts().risk().bySegmentId().get(driven.road().id()))
                .map(SegmentRisk::riskClass);
        boolean opened = reading.rules().openedRoadIds().contains(driven.road().id());
        if (!opened && found.filter(riskClass -> riskClass.compareTo(cap) <= 0).isEmpty()) {
            findings.add(
                    CheckedRule.SEGMENT_CAP,
                    driven,
                    "a road of " + found.map(riskClass -> "class " + riskClass).orElse("unknown class"),
                    "class %s or below".formatted(cap));
        }
    }

    private static void takesItsTime(DrivenRoad driven, int expectedMin, Findings findings) {
        if (driven.use().durationMin() != expectedMin) {
            findings.add(
                    CheckedRule.DRIVING_TIME,
                    driven,
                    "driven in %d min".formatted(driven.use().durationMin()),
                    "%d min".formatted(expectedMin));
        }
    }
}
