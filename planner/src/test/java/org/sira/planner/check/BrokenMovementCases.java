package org.sira.planner.check;

import static org.sira.planner.check.BrokenCase.facts;
import static org.sira.planner.check.BrokenCase.plan;
import static org.sira.planner.check.BrokenCase.rules;
import static org.sira.planner.check.CheckFixture.BACK;
import static org.sira.planner.check.CheckFixture.DAY2;
import static org.sira.planner.check.CheckFixture.DAY3;
import static org.sira.planner.check.CheckedRule.*;
import static org.sira.planner.check.Edits.event;
import static org.sira.planner.check.Edits.events;
import static org.sira.planner.check.Edits.replaced;
import static org.sira.planner.check.Edits.swapped;
import static org.sira.planner.check.Edits.with;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.TripEvent.Drive;

/** Vehicles that move or wait where, when or with whom they may not. */
final class BrokenMovementCases {

    private BrokenMovementCases() {}

    static List<BrokenCase> all() {
        return Stream.of(roads(), hours(), handlingAndHalts(), convoys())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BrokenCase> roads() {
        return List.of(
                facts(ROAD_ACCESS, "a weak bridge", road("R4", "maxGrossWeightT", 37.9)),
                facts(
                        ROAD_ACCESS,
                        "a road worse than its trucks",
                        draft -> draft.vehicle("T1", truck -> with(truck, "worstSurface", Surface.GRAVEL))),
                facts(ROAD_ACCESS, "a road of one way", road("R5", "oneWay", true)),
                facts(DRIVING_TIME, "a slower road", road("R1", "truckSpeedKmh", 59.0)),
                facts(DRIVING_TIME, "a faster road", road("R1", "truckSpeedKmh", 61.0)),
                rules(SEGMENT_CAP, "worstOpenClass", RiskClass.MODERATE),
                facts(
                        SEGMENT_CAP,
                        "a worse road",
                        draft -> draft.risks.replaceAll(risk ->
                                risk.segmentId().equals("R4") ? with(risk, "riskClass", RiskClass.EXTREME) : risk)));
    }

    private static Consumer<FactsDraft> road(String id, String component, Object value) {
        return draft -> draft.road(id, (RoadSegment road) -> with(road, component, value));
    }

    private static List<BrokenCase> hours() {
        LocalTime two = LocalTime.of(14, 0);
        LocalTime three = LocalTime.of(15, 0);
        return List.of(
                // T2 is back at 15:16 on the third day, when the sun sets at 18:32.
                rules(DAYLIGHT, "beforeSunsetMin", 200),
                // T2 leaves at 08:00 on the third day, the sun rises at 06:55; the slot of 08:00 is as early.
                rules(DAYLIGHT, "afterSunriseMin", 66).also(GATE_SLOT),
                facts(
                        CURFEW,
                        "a curfew around the depot",
                        draft -> draft.curfews.add(new Curfew("unrest", "South", DAY2, DAY2, two, three))),
                facts(
                        CURFEW,
                        "a curfew since the evening before",
                        draft -> draft.curfews.add(
                                new Curfew("unrest", "South", DAY2, DAY2, LocalTime.of(18, 0), LocalTime.of(8, 1)))),
                facts(
                                CURFEW,
                                "a curfew in a corridor",
                                draft -> draft.curfews.add(new Curfew(
                                        "unrest", "North", DAY2, DAY2, LocalTime.of(9, 24), LocalTime.of(9, 25))))
                        // The crossing that opens the slot meets it too.
                        .also(GATE_SLOT),
                facts(
                        CLOSURE,
                        "a closed road",
                        draft -> draft.closures.add(new Closure("repair", "R5", DAY3, DAY3, "repair"))),
                facts(
                        CLOSURE,
                        "a closed operation area that is drawn",
                        draft -> draft.areas.add(new OperationArea(
                                "drawn",
                                "Drawn",
                                new AreaShape.Polygon(List.of(List.of(
                                        new GeoPoint(11, -7.5), new GeoPoint(11, -7.3), new GeoPoint(11.19, -7.4)))),
                                DAY3,
                                DAY3,
                                true,
                                1))),
                facts(
                        CLOSURE,
                        "a closed operation area",
                        draft -> draft.areas.add(new OperationArea(
                                "closed",
                                "Closed",
                                new AreaShape.Circle(new GeoPoint(11.1, -7.4), 11),
                                DAY3,
                                DAY3,
                                true,
                                1))),
                facts(
                        CROSSING_HOURS,
                        "a border that opens at noon only",
                        road("R5", "crossing", Optional.of(border(LocalTime.NOON, LocalTime.of(12, 1), 0)))),
                facts(
                                CROSSING_HOURS,
                                "a ferry in a corridor that rests at noon",
                                road("R2", "crossing", Optional.of(border(LocalTime.of(7, 0), LocalTime.NOON, 0))))
                        .also(GATE_SLOT),
                facts(
                        DRIVING_TIME,
                        "a border with a queue",
                        road("R5", "crossing", Optional.of(border(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, 10)))),
                facts(
                        ANNOUNCED_COLUMN,
                        "a column two hours behind",
                        draft -> draft.columns.add(
                                new AnnouncedColumn("escort", List.of("R5"), DAY3.atTime(17, 0), DAY3.atTime(18, 0)))),
                // The tanker drives 312 minutes on the second day.
                rules(DRIVING_HOURS, "maxDrivingMinPerDay", 311));
    }

    private static Crossing border(LocalTime opensAt, LocalTime closesAt, int delayMin) {
        return new Crossing(CrossingKind.BORDER, opensAt, closesAt, delayMin);
    }

    private static List<BrokenCase> handlingAndHalts() {
        return List.of(
                rules(HANDLING_HOURS, "handlingFrom", LocalTime.of(8, 1)),
                rules(HANDLING_HOURS, "handlingUntil", LocalTime.of(14, 0)),
                rules(HANDLING_HOURS, "loadingMin", 91),
                rules(HANDLING_HOURS, "unloadingMinPerT", 4.9),
                facts(
                        SAFE_HALT,
                        "a haven no more",
                        draft -> draft.place("haven", place -> with(place, "safeHaven", false))),
                rules(SAFE_HALT, "maxGateWaitMin", 55),
                plan(
                        SAFE_HALT,
                        "a night at a gate",
                        plan -> event(plan, "T1-1", 7, halt -> with(halt, "reason", HaltReason.NIGHT))),
                plan(
                        SAFE_HALT,
                        "a wait before unloading",
                        plan -> events(plan, "T3-1", events -> swapped(timesSwapped(events, 4, 5), 4, 5))));
    }

    /** Two neighbours in each other's times, the second one first. */
    private static List<TripEvent> timesSwapped(List<TripEvent> events, int first, int second) {
        TripEvent a = events.get(first);
        TripEvent b = events.get(second);
        var between = a.startsAt().plus(Duration.between(b.startsAt(), b.endsAt()));
        List<TripEvent> copy = new ArrayList<>(events);
        copy.set(first, with(with(a, "startsAt", between), "endsAt", b.endsAt()));
        copy.set(second, with(with(b, "startsAt", a.startsAt()), "endsAt", between));
        return copy;
    }

    private static List<BrokenCase> convoys() {
        return List.of(
                rules(GATE_SLOT, "lastSlotHour", 11),
                rules(GATE_SLOT, "firstSlotHour", 9),
                facts(
                                GATE_SLOT,
                                "a slower tanker, which slows all",
                                draft -> draft.vehicle("K", tanker -> with(tanker, "speedFactor", 0.79)))
                        .also(DRIVING_TIME),
                plan(GATE_SLOT, "a corridor road in no slot", plan -> slotOf(plan, "T3-1", 4, null))
                        // The list of convoys has it as a member.
                        .also(FIGURES),
                plan(GATE_SLOT, "another road in a slot", plan -> slotOf(plan, "T1-2", 5, BACK))
                        .also(COMPANY, FIGURES),
                rules(COMPANY, "convoyMinVehicles", 4),
                rules(COMPANY, "convoyMaxVehicles", 3),
                rules(COMPANY, "convoyLeaderAbove", 3),
                plan(
                        COMPANY,
                        "a leader in the middle",
                        plan -> with(
                                plan,
                                "convoys",
                                replaced(
                                        plan.convoys(),
                                        0,
                                        convoy -> with(convoy, "leaderVehicleId", Optional.of("T2"))))));
    }

    private static Plan slotOf(Plan plan, String tripId, int number, @Nullable GateSlot slot) {
        return event(
                plan,
                tripId,
                number,
                event -> with(
                        event,
                        "passages",
                        replaced(((Drive) event).passages(), 0, passage -> with(passage, "gateSlot", slot))));
    }
}
