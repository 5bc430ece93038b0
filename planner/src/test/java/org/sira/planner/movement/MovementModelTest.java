package org.sira.planner.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sira.planner.Sketch.at;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.daylight.Daylight;
import org.sira.planner.daylight.DaylightTimes;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

class MovementModelTest {

    @Test
    void aRoadIsEnteredFromSunriseAtItsStartAndLeftBeforeSunsetAtItsEnd() {
        PlanFacts facts = corridor().facts();
        DaylightTimes atDepot =
                Daylight.at(place(facts, "depot"), facts.horizon().day(0));
        DaylightTimes atGate = Daylight.at(place(facts, "gate"), facts.horizon().day(0));

        StartWindows windows = Driving.modelOf(facts)
                .calendar()
                .enters(new SegmentUse(facts.network().segment("R1"), false), 60);

        assertThat(windows.firstFrom(0)).isEqualTo(atDepot.sunriseMin() + 30);
        assertThat(windows.allows(atGate.sunsetMin() - 60 - 60)).isTrue();
        assertThat(windows.allows(atGate.sunsetMin() - 60 - 59)).isFalse();
    }

    @Test
    void slotsAreTheFullHoursInWhichTheWholeCrossingFitsDaylight() {
        assertThat(openHours(corridor().facts(), 0, 1))
                .as("at 07:00 it is too early")
                .containsExactly(8, 9, 10, 11, 12, 13);

        Sketch slow = gates().corridor("C", List.of("gate", "inner", "far"), 200, 100);
        assertThat(openHours(slow.facts(), 0, 1))
                .as("five hours that must end before dusk")
                .containsExactly(8, 9, 10, 11, 12);
    }

    @Test
    void aSlotIsClosedWhenTheCrossingMeetsACurfewAtAnyOfItsPlaces() {
        PlanFacts facts = corridor()
                .curfew("far", 2, 2, LocalTime.of(11, 0), LocalTime.of(12, 0))
                .facts();

        // C2 is driven from minute 45 to minute 75 of each slot, forward.
        assertThat(openHours(facts, 0, 2))
                .as("slot 11 enters C2 at 11:45, slot 10 leaves it at 11:15")
                .containsExactly(8, 9, 12, 13);
        assertThat(openHours(facts, 0, 1)).containsExactly(8, 9, 10, 11, 12, 13);
        // Back, C2 comes first: from minute 0 to minute 30.
        assertThat(openHours(facts, 1, 2)).containsExactly(8, 9, 10, 12, 13);
    }

    @Test
    void aSlotIsClosedByAnAnnouncedColumnAndItsBuffer() {
        PlanFacts facts = corridor().column("C1", at(1, 11, 15), at(1, 11, 30)).facts();

        assertThat(openHours(facts, 0, 1))
                .as("kept free from 09:15 to 13:30; slot 8 leaves C2 at 09:15 sharp")
                .containsExactly(8);
        assertThat(openHours(facts, 0, 2)).containsExactly(8, 9, 10, 11, 12, 13);
    }

    @Test
    void aColumnFarAwayDoesNotMatter() {
        PlanFacts facts = corridor()
                .place("other", PlaceKind.TOWN, 0, 60, false)
                .place("another", PlaceKind.TOWN, 100, 21, false)
                .road("X", "other", "another", 50)
                .column("X", at(1, 6, 0), at(1, 18, 0))
                .facts();

        assertThat(openHours(facts, 0, 1)).hasSize(6);
    }

    @Test
    void aClosureOfOneRoadClosesAllSlotsOfItsDays() {
        PlanFacts facts = corridor().closure("C2", 2, 2).facts();

        assertThat(openHours(facts, 0, 1)).hasSize(6);
        assertThat(openHours(facts, 0, 2)).isEmpty();
        assertThat(openHours(facts, 1, 2)).isEmpty();
        assertThat(Driving.modelOf(facts).closedByDay().get(1)).containsExactly("C2");
    }

    @Test
    void aOneWayRoadLeavesOneDirectionWithoutSlots() {
        Sketch sketch = new Sketch(2).depot("gate", 0).haven("far", 60);
        sketch.corridor("C", List.of("gate", "far"), 60);
        PlanFacts twoWays = sketch.truck("T", "gate").facts();
        assertThat(openHours(twoWays, 1, 1)).isNotEmpty();

        RoadSegment oneWay = new RoadSegment(
                "C1", "gate", "far", 60, RoadClass.SECONDARY, Surface.GRAVEL, 60, Double.POSITIVE_INFINITY, true);
        PlanFacts facts = new PlanFacts(
                new Sketch(2)
                        .depot("gate", 0)
                        .haven("far", 60)
                        .road(oneWay, RiskClass.HIGH)
                        .truck("T", "gate")
                        .facts()
                        .operation(),
                twoWays.horizon(),
                twoWays.weights(),
                new RoadNetwork(twoWays.operation().places(), List.of(oneWay)),
                twoWays.risk(),
                twoWays.corridors(),
                List.of(),
                List.of());

        assertThat(openHours(facts, 0, 1)).isNotEmpty();
        assertThat(openHours(facts, 1, 1)).isEmpty();
        assertThat(Driving.modelOf(facts).gates().get(1).sections()).isZero();
    }

    @Test
    void theFirstSlotAtAnInnerPlaceCountsFromWhenTheConvoyPasses() {
        Gate forward = Driving.modelOf(corridor().facts()).gates().get(0);

        assertThat(forward.offsetMin(1)).isEqualTo(45);
        assertThat(forward.offsetMin(2)).isEqualTo(75);
        assertThat(forward.firstSlot(1, 10 * 60 + 45, 0)).isEqualTo(10);
        assertThat(forward.firstSlot(1, 10 * 60 + 46, 0)).isEqualTo(11);
        assertThat(forward.firstSlot(1, 10 * 60 + 45, 12)).isEqualTo(12);
        assertThat(forward.firstSlot(0, 13 * 60 + 1, 0)).isEqualTo(24 + 8);
        assertThat(forward.firstSlot(0, 24 * 60 + 13 * 60 + 1, 0)).isEqualTo(Gate.NO_SLOT);
        assertThat(forward.firstSlot(0, 0, 5_000)).isEqualTo(Gate.NO_SLOT);
    }

    @Test
    void aRouteIsCutWhereOneMayRestAndWhereACorridorBeginsAndEnds() {
        PlanFacts facts = corridor()
                .site("village", 10)
                .haven("haven", 20)
                .site("camp", 200)
                .road("A1", "village", "haven", 10)
                .road("A2", "haven", "depot", 20)
                .road("A3", "far", "camp", 20)
                .facts();

        TimedRoute route = timed(facts, "village", "camp");

        assertThat(route.stages())
                .extracting(stage ->
                        stage.uses().stream().map(use -> use.segment().id()).toList())
                .containsExactly(List.of("A1"), List.of("A2"), List.of("R1"), List.of("C1", "C2"), List.of("A3"));
        assertThat(route.stages()).extracting(Stage::endsSafe).containsExactly(true, true, false, true, false);
        assertThat(route.driveMin()).isEqualTo(10 + 20 + 60 + 75 + 20);
        Stage crossing = route.stages()[3];
        assertThat(crossing.gate()).isNotNull();
        assertThat(crossing.firstSection()).isZero();
        assertThat(crossing.endSection()).isEqualTo(2);
    }

    @Test
    void inACorridorEverybodyKeepsToTheSlowest() {
        Sketch sketch = corridor();
        PlanFacts facts =
                sketch.vehicle(sketch.truckOf("slow", "depot", 25_000, 0.5)).facts();

        TimedRoute route = timed(facts, "depot", "far");

        assertThat(route.stages()).extracting(Stage::durationMin).containsExactly(60, 150);
        assertThat(route.stages()[1].durationsMin()).containsExactly(90, 60);
    }

    @Test
    void anOpenOperationAreaMultipliesTheRiskOfItsDays() {
        PlanFacts facts = corridor().area("gate", 10, 2, 2, false, 3).facts();

        Stage toGate = timed(facts, "depot", "gate").stages()[0];

        assertThat(toGate.exposureByDay()[0]).isCloseTo(60 * Sketch.INCIDENTS_PER_MINUTE, within(1e-12));
        assertThat(toGate.exposureByDay()[1]).isCloseTo(180 * Sketch.INCIDENTS_PER_MINUTE, within(1e-12));
    }

    private static Sketch gates() {
        return new Sketch(2)
                .depot("depot", 0)
                .site("gate", 60)
                .site("inner", 100)
                .haven("far", 130)
                .road("R1", "depot", "gate", 60)
                .truck("T", "depot");
    }

    private static Sketch corridor() {
        return gates().corridor("C", List.of("gate", "inner", "far"), 45, 30);
    }

    private static GeoPoint place(PlanFacts facts, String id) {
        return facts.network().place(id).position();
    }

    private static TimedRoute timed(PlanFacts facts, String from, String to) {
        VehicleProfile profile = VehicleProfile.of(facts.operation().vehicles().get(0));
        TravelOptions options = new TravelOptions(facts.network(), profile, use -> 0, road -> false);
        return Driving.modelOf(facts).timed(options.fastest(from, to).orElseThrow(), profile);
    }

    private static List<Integer> openHours(PlanFacts facts, int gate, int day) {
        Gate asked = Driving.modelOf(facts).gates().get(gate);
        return IntStream.range(0, 24)
                .filter(hour -> asked.isOpen((day - 1) * 24 + hour))
                .boxed()
                .toList();
    }
}
