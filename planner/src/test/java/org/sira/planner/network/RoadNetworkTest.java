package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sira.planner.network.Roads.oneWay;
import static org.sira.planner.network.Roads.place;
import static org.sira.planner.network.Roads.road;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

class RoadNetworkTest {

    private static final Place BOUGOUNI = place("bougouni");
    private static final Place GARALO = place("garalo");
    private static final Place KOLONDIEBA = place("kolondieba");
    private static final Place GAO = place("gao");
    private static final RoadSegment SOUTH = road("bougouni", "garalo", 50);
    private static final RoadSegment EAST = oneWay("kolondieba", "bougouni", 90);

    private final RoadNetwork network =
            new RoadNetwork(List.of(BOUGOUNI, GARALO, KOLONDIEBA, GAO), List.of(SOUTH, EAST));

    @Test
    void placesAndRoadsAreFoundByTheirIds() {
        assertThat(network.place("garalo")).isEqualTo(GARALO);
        assertThat(network.segment("kolondieba-bougouni")).isEqualTo(EAST);
        assertThat(network.hasPlace("gao")).isTrue();
        assertThat(network.hasPlace("kidal")).isFalse();
    }

    @Test
    void aRoadIsDrivenBothWaysUnlessItIsOneWay() {
        assertThat(network.usesFrom("bougouni")).containsExactly(new SegmentUse(SOUTH, false));
        assertThat(network.usesFrom("garalo")).containsExactly(new SegmentUse(SOUTH, true));
        assertThat(network.usesFrom("kolondieba")).containsExactly(new SegmentUse(EAST, false));
        assertThat(network.usesInto("kolondieba")).isEmpty();
        assertThat(network.usesInto("bougouni"))
                .containsExactly(new SegmentUse(SOUTH, true), new SegmentUse(EAST, false));
    }

    @Test
    void aOneWayRoadIsNotDrivenBack() {
        assertThatThrownBy(() -> new SegmentUse(EAST, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Road kolondieba-bougouni is one-way and cannot be driven back.");
    }

    @Test
    void theEndsOfAUseFollowItsDirection() {
        SegmentUse back = new SegmentUse(SOUTH, true);

        assertThat(back.fromPlaceId()).isEqualTo("garalo");
        assertThat(back.toPlaceId()).isEqualTo("bougouni");
    }

    @Test
    void placesWithoutAnyRoadBetweenThemLieInDifferentComponents() {
        assertThat(network.componentCount()).isEqualTo(2);
        assertThat(network.component("garalo"))
                .isEqualTo(network.component("kolondieba"))
                .isZero();
        assertThat(network.component("gao")).isEqualTo(1);
    }

    @Test
    void twoRoadsBetweenTheSamePlacesAreBothKept() {
        RoadSegment ferry =
                new RoadSegment("ferry", "bougouni", "garalo", 40, SOUTH.roadClass(), SOUTH.surface(), 20, 10, false);

        RoadNetwork twoWays = new RoadNetwork(List.of(BOUGOUNI, GARALO), List.of(SOUTH, ferry));

        assertThat(twoWays.usesFrom("garalo"))
                .containsExactly(new SegmentUse(SOUTH, true), new SegmentUse(ferry, true));
    }

    @Test
    void anEmptyNetworkHasNoComponents() {
        assertThat(new RoadNetwork(List.of(), List.of()).componentCount()).isZero();
    }

    @Test
    void aRoadToNowhereIsRefused() {
        assertThatThrownBy(() -> new RoadNetwork(List.of(BOUGOUNI), List.of(SOUTH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Road bougouni-garalo ends at garalo, which is no place of the network.");
    }

    @Test
    void anIdIsGivenOnce() {
        assertThatThrownBy(() -> new RoadNetwork(List.of(BOUGOUNI, BOUGOUNI), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two places of the network have the id bougouni.");
    }

    @Test
    void anUnknownIdIsNamed() {
        assertThatThrownBy(() -> network.place("kidal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The network has no place with the id kidal.");
        assertThatThrownBy(() -> network.segment("gao-kidal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The network has no road with the id gao-kidal.");
    }
}
