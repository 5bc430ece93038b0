package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sira.planner.network.Roads.oneWay;
import static org.sira.planner.network.Roads.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.GeoPoint;

class NearestPlaceTest {

    /** An island without roads, and a one-way road from west to east. */
    private final RoadNetwork network = new RoadNetwork(
            List.of(place("island", 11, -7.01), place("west", 11, -7.2), place("east", 11, -6.8)),
            List.of(oneWay("west", "east", 44)));

    @Test
    void thePlaceWithARoadThatIsNearestIsFoundWithItsDistance() {
        NearestPlace nearest = NearestPlace.to(new GeoPoint(11, -7.1), network).orElseThrow();

        assertThat(nearest.place().id()).isEqualTo("west");
        assertThat(nearest.distanceKm()).isCloseTo(10.9, within(0.05));
    }

    @Test
    void aPlaceAtWhichRoadsOnlyEndCounts() {
        assertThat(NearestPlace.to(new GeoPoint(11.01, -6.81), network))
                .hasValueSatisfying(nearest -> assertThat(nearest.place().id()).isEqualTo("east"));
    }

    @Test
    void ofTwoAtTheSameDistanceTheFirstIsTaken() {
        assertThat(NearestPlace.to(new GeoPoint(11, -7), twins()))
                .hasValueSatisfying(nearest -> assertThat(nearest.place().id()).isEqualTo("b"));
    }

    private static RoadNetwork twins() {
        return new RoadNetwork(List.of(place("b", 11, -7.1), place("a", 11, -7.1)), List.of(oneWay("a", "b", 5)));
    }

    @Test
    void withoutRoadsThereIsNone() {
        RoadNetwork roadless = new RoadNetwork(List.of(place("island")), List.of());

        assertThat(NearestPlace.to(new GeoPoint(11, -7), roadless)).isEmpty();
    }
}
