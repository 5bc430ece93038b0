package org.sira.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;

/** A risk map that is carried on is the map of a computation from the beginning, to the last bit. */
class RiskStateTest {

    private final RandomLand land = new RandomLand(5, 60, 150);

    private RiskState state(List<Incident> incidents) {
        return new RiskModel(incidents, land.places(), land.roads(), RiskSettings.standard()).state(RandomLand.AS_OF);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void someIncidentsMoreOrLess(long seed) {
        var random = new Random(seed);
        List<Incident> incidents = new ArrayList<>(land.incidents(40 + random.nextInt(400)));
        RiskState carriedOn = state(incidents);
        for (int round = 0; round < 6; round++) {
            List<Incident> added = land.incidentsOf(
                    random.nextInt(3) == 0 ? 1 + random.nextInt(300) : 1 + random.nextInt(3),
                    random.nextInt(12),
                    "round " + round + " ");
            List<Incident> removed = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                removed.add(incidents.remove(random.nextInt(incidents.size())));
            }
            incidents.addAll(added);
            Collections.shuffle(incidents, random);

            carriedOn = random.nextBoolean() ? carriedOn.with(added, removed) : carriedOn.withAll(incidents);

            // records of doubles are equal when every bit is
            assertThat(carriedOn.map()).isEqualTo(state(incidents).map());
        }
    }

    @Test
    void anOlderIncidentThanAllChangesEveryWeight() {
        List<Incident> incidents = new ArrayList<>(land.incidents(200));
        List<Incident> older = land.incidentsOf(4_000, 1, "older ");
        RiskState before = state(incidents);

        incidents.addAll(older);

        assertThat(before.with(older, List.of()).map())
                .isEqualTo(state(incidents).map());
        assertThat(before.with(older, List.of()).map()).isNotEqualTo(before.map());
        assertThat(before.with(older, List.of()).with(List.of(), older).map()).isEqualTo(before.map());
    }

    @Test
    void incidentsWithoutTypeComeIntoATypedFileAndLeaveIt() {
        List<Incident> incidents = new ArrayList<>(land.incidents(100));
        Incident untyped = new Incident(
                "untyped",
                RandomLand.AS_OF.minusDays(2),
                land.places().get(3).position(),
                GeoPrecision.NEAR,
                IncidentChannel.UNTYPED,
                "",
                0,
                1);
        RiskState before = state(incidents);
        RiskState with = before.with(List.of(untyped), List.of());

        incidents.add(untyped);

        assertThat(with.map()).isEqualTo(state(incidents).map());
        assertThat(with.with(List.of(), List.of(untyped)).map()).isEqualTo(before.map());
    }

    @Test
    void whatNoDayKnowsChangesNothing() {
        RiskState before = state(land.incidents(50));

        assertThat(before.with(land.incidentsOf(0, 3, "today "), land.incidentsOf(-2, 1, "later ")))
                .isSameAs(before);
    }

    @Test
    void anIncidentThatIsNotThereCannotGo() {
        RiskState state = state(land.incidents(50));

        assertThatThrownBy(() -> state.with(List.of(), land.incidentsOf(9, 1, "stranger ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Incident stranger 0 is to go, but is not there.");
    }
}
