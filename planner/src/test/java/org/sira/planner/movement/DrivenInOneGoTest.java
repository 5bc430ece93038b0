package org.sira.planner.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Place;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** Trips over random chains of places come out the same, whether stages are driven in one go or looked at one by one. */
class DrivenInOneGoTest {

    private static final int CHAINS = 200;
    private static final int HANDLING_MIN = 90;

    @Test
    void changesNothingButHowOftenTheSimulatorLooks() {
        Random random = new Random(20_261_127);
        int driven = 0;
        int stretches = 0;
        int stretchesOneByOne = 0;
        for (int chain = 0; chain < CHAINS; chain++) {
            PlanFacts facts = RandomChain.of(random);
            MovementModel model = Driving.modelOf(facts);
            TimedRoute there = timed(facts, model, 0, facts.operation().places().size() - 1);
            TimedRoute back = timed(facts, model, facts.operation().places().size() - 1, 0);
            TripSimulator inOneGo = new TripSimulator(model);
            TripSimulator oneByOne = new TripSimulator(model);
            Place end =
                    facts.operation().places().get(facts.operation().places().size() - 1);
            for (int start = 0; start < 2 * Horizon.MINUTES_PER_DAY; start += 1 + random.nextInt(120)) {
                int drivenBefore = random.nextInt(300);
                boolean possible = run(inOneGo, there, back, model.isSafe(end.id()), start, drivenBefore);
                assertThat(run(
                                oneByOne,
                                withoutRanges(there),
                                withoutRanges(back),
                                model.isSafe(end.id()),
                                start,
                                drivenBefore))
                        .as("chain %d, start %d", chain, start)
                        .isEqualTo(possible);
                if (possible) {
                    assertThat(told(inOneGo)).isEqualTo(told(oneByOne));
                    assertThat(inOneGo.endMin()).isEqualTo(oneByOne.endMin());
                    assertThat(inOneGo.drivenDay()).isEqualTo(oneByOne.drivenDay());
                    assertThat(inOneGo.drivenMin()).isEqualTo(oneByOne.drivenMin());
                    driven++;
                    stretches += inOneGo.stretchCount();
                    stretchesOneByOne += oneByOne.stretchCount();
                }
            }
        }
        // The cases are no use when nothing is driven, or nothing in one go.
        assertThat(driven).isGreaterThan(2_000);
        assertThat(stretches).isLessThan(stretchesOneByOne * 9 / 10);
    }

    private static TimedRoute timed(PlanFacts facts, MovementModel model, int from, int to) {
        List<Place> places = facts.operation().places();
        VehicleProfile profile = VehicleProfile.of(facts.operation().vehicles().get(0));
        return model.timed(
                new TravelOptions(facts.network(), profile, (SegmentUse use) -> 0, road -> false)
                        .fastest(places.get(from).id(), places.get(to).id())
                        .orElseThrow(),
                profile);
    }

    private static boolean run(
            TripSimulator simulator,
            TimedRoute there,
            TimedRoute back,
            boolean safeThere,
            int start,
            int drivenBefore) {
        Itinerary trip = new Itinerary();
        trip.add(0, true, HANDLING_MIN, 0, StartWindows.NEVER);
        trip.add(1, safeThere, HANDLING_MIN, 0, StartWindows.NEVER);
        trip.add(0, true, 0, 0, StartWindows.NEVER);
        return simulator.run(
                trip,
                (from, to, day) -> from == 0 ? there : back,
                null,
                start,
                4 * Horizon.MINUTES_PER_DAY,
                start / Horizon.MINUTES_PER_DAY,
                drivenBefore);
    }

    /** A route that the simulator looks at stage by stage, since none says when it may be passed without looking. */
    private static TimedRoute withoutRanges(TimedRoute route) {
        return new TimedRoute(
                route.option(),
                Stream.of(route.stages()).map(DrivenInOneGoTest::withoutRange).toArray(Stage[]::new));
    }

    private static Stage withoutRange(Stage stage) {
        return new Stage(
                stage.uses(),
                stage.durationsMin(),
                stage.durationMin(),
                stage.lengthKm(),
                stage.windows(),
                StartWindows.range(0, -1).onlyRangeByDay(stage.exposureByDay().length),
                stage.gate(),
                stage.firstSection(),
                stage.endSection(),
                stage.endsSafe(),
                stage.exposureByDay());
    }

    private static List<String> told(TripSimulator simulator) {
        return simulator.stages().stream()
                .map(driven -> "leg %d, from minute %d: %s"
                        .formatted(
                                driven.leg(), driven.startMin(), driven.stage().uses()))
                .toList();
    }
}
