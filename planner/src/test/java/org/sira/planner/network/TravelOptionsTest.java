package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.sira.planner.network.Roads.ANY_ROAD;
import static org.sira.planner.network.Roads.oneWay;
import static org.sira.planner.network.Roads.place;
import static org.sira.planner.network.Roads.road;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;

class TravelOptionsTest {

    /**
     * From a depot to a site leads a dangerous road of 100 km, and a safe way round by a village of 60 + 90 km, on
     * gravel, over a bridge for 15 t. From the site one can drive on to a well, but not back. An island has no road.
     */
    private final RoadNetwork network = new RoadNetwork(
            List.of(place("depot"), place("village"), place("site"), place("well"), place("island")),
            List.of(
                    road("depot", "site", 100),
                    road("depot", "village", 60, Surface.GRAVEL, Double.POSITIVE_INFINITY, false),
                    road("village", "site", 90, Surface.ASPHALT, 15, false),
                    oneWay("site", "well", 20)));

    private static boolean noneClosed(RoadSegment road) {
        return false;
    }

    private static double danger(SegmentUse use) {
        return use.segment().id().equals("depot-site") ? 0.08 : 0.01;
    }

    private final TravelOptions options =
            new TravelOptions(network, ANY_ROAD, TravelOptionsTest::danger, TravelOptionsTest::noneClosed);

    @Test
    void theFastDangerousWayAndTheSlowSafeWayAreBothOffered() {
        List<RouteOption> found = options.between("depot", "site");

        assertThat(found)
                .extracting(TravelOptionsTest::roadIds)
                .containsExactly(List.of("depot-site"), List.of("depot-village", "village-site"));
        assertThat(found.get(0).driveHours()).isEqualTo(2);
        assertThat(found.get(0).exposure()).isEqualTo(0.08);
        assertThat(found.get(1).lengthKm()).isEqualTo(150);
        assertThat(found.get(1).driveHours()).isEqualTo(3);
        assertThat(found.get(1).exposure()).isEqualTo(0.02);
        assertThat(found.get(1).policies()).contains(RoutePolicy.SAFEST);
    }

    @Test
    void theWayBackDrivesTheSameRoadsReversed() {
        RouteOption back = options.find("site", "depot", RoutePolicy.SAFEST).orElseThrow();

        assertThat(back.uses()).allMatch(SegmentUse::reversed);
        assertThat(roadIds(back)).containsExactly("village-site", "depot-village");
    }

    @Test
    void theFastestIgnoresRisk() {
        assertThat(options.fastest("depot", "site"))
                .hasValueSatisfying(option -> assertThat(roadIds(option)).containsExactly("depot-site"));
        assertThat(options.fastest("depot", "island")).isEmpty();
    }

    @Test
    void aSlowerVehicleTakesLonger() {
        VehicleProfile slow = new VehicleProfile(0.5, 10, Surface.EARTH);

        TravelOptions slowly =
                new TravelOptions(network, slow, TravelOptionsTest::danger, TravelOptionsTest::noneClosed);

        assertThat(slowly.fastest("depot", "site").orElseThrow().driveHours()).isEqualTo(4);
    }

    @Test
    void aVehicleTooHeavyForTheBridgeHasOnlyTheDangerousWay() {
        VehicleProfile heavy = new VehicleProfile(1, 26, Surface.EARTH);

        TravelOptions heavily =
                new TravelOptions(network, heavy, TravelOptionsTest::danger, TravelOptionsTest::noneClosed);

        assertThat(heavily.between("depot", "site")).singleElement().satisfies(option -> {
            assertThat(roadIds(option)).containsExactly("depot-site");
            assertThat(option.policies()).containsExactly(RoutePolicy.values());
        });
    }

    @Test
    void aVehicleForAsphaltDoesNotUseGravel() {
        VehicleProfile asphaltOnly = new VehicleProfile(1, 10, Surface.ASPHALT);

        TravelOptions onAsphalt =
                new TravelOptions(network, asphaltOnly, TravelOptionsTest::danger, TravelOptionsTest::noneClosed);

        assertThat(onAsphalt.between("depot", "village"))
                .singleElement()
                .satisfies(option -> assertThat(roadIds(option)).containsExactly("depot-site", "village-site"));
    }

    @Test
    void aRoadAboveTheCapIsNotUsed() {
        TravelOptions capped = new TravelOptions(
                network, ANY_ROAD, TravelOptionsTest::danger, road -> road.id().equals("depot-site"));

        assertThat(capped.between("depot", "site"))
                .singleElement()
                .satisfies(option -> assertThat(roadIds(option)).containsExactly("depot-village", "village-site"));
    }

    @Test
    void whereNoRoadLeadsThereIsNoOption() {
        assertThat(options.between("depot", "island")).isEmpty();
        assertThat(options.between("island", "depot")).isEmpty();
        assertThat(options.between("depot", "well")).isNotEmpty();
        assertThat(options.between("well", "depot")).isEmpty();
    }

    @Test
    void whoStaysNeedsNoRoad() {
        assertThat(options.between("island", "island")).singleElement().satisfies(option -> {
            assertThat(option.uses()).isEmpty();
            assertThat(option.lengthKm()).isZero();
            assertThat(option.driveHours()).isZero();
            assertThat(option.exposure()).isZero();
            assertThat(option.policies()).containsExactly(RoutePolicy.values());
        });
    }

    @Test
    void whereRiskIsTheSameEverywhereTheFastestAnswersAllPolicies() {
        NetworkGenerator.Generated generated = NetworkGenerator.generate(100, 3);
        TravelOptions riskless =
                new TravelOptions(generated.network(), ANY_ROAD, use -> 0, TravelOptionsTest::noneClosed);
        TravelOptions even = new TravelOptions(
                generated.network(),
                ANY_ROAD,
                use -> 0.003 * use.segment().driveHours(1),
                TravelOptionsTest::noneClosed);

        for (int to = 1; to < 100; to++) {
            for (TravelOptions same : List.of(riskless, even)) {
                assertThat(same.between("P0", generated.placeId(to)))
                        .singleElement()
                        .satisfies(option -> assertThat(option.policies()).containsExactly(RoutePolicy.values()));
            }
        }
    }

    @Test
    void placesSearchedAtOnceAndOneByOneHaveTheSameOptions() {
        NetworkGenerator.Generated generated = NetworkGenerator.generate(100, 4);
        TravelOptions atOnce = new TravelOptions(
                generated.network(), ANY_ROAD, generated.expectedIncidents(ANY_ROAD), TravelOptionsTest::noneClosed);
        TravelOptions oneByOne = new TravelOptions(
                generated.network(),
                ANY_ROAD,
                generated.expectedIncidents(ANY_ROAD),
                TravelOptionsTest::noneClosed,
                List.of(),
                Double.POSITIVE_INFINITY);

        assertThat(allFromFirstTen(oneByOne, generated)).isEqualTo(allFromFirstTen(atOnce, generated));
    }

    @Test
    void aRouteAboveTheCapOnWholeRoutesIsNoOption() {
        assertThat(capped(0.08).between("depot", "site")).hasSize(2);
        assertThat(capped(0.0799).between("depot", "site"))
                .singleElement()
                .satisfies(option -> assertThat(roadIds(option)).containsExactly("depot-village", "village-site"));
        assertThat(capped(0.0199).between("depot", "site")).isEmpty();
        assertThatThrownBy(() -> capped(-0.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The cap on the exposure of a route is -0.01 but must be 0 or more.");
    }

    private TravelOptions capped(double mostExposure) {
        return new TravelOptions(
                network,
                ANY_ROAD,
                TravelOptionsTest::danger,
                TravelOptionsTest::noneClosed,
                List.of("depot", "site"),
                mostExposure);
    }

    @Test
    void aPlaceThatTheNetworkLacksIsRefused() {
        assertThatThrownBy(() -> options.between("nowhere", "nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The network has no place with the id nowhere.");
    }

    @Test
    void riskThatIsNoNumberOfIncidentsIsRefused() {
        assertThatThrownBy(() -> new TravelOptions(network, ANY_ROAD, use -> -0.1, TravelOptionsTest::noneClosed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Road depot-site: -0.1 incidents are expected on it, which must be 0 or more.");
        assertThatThrownBy(() -> new TravelOptions(network, ANY_ROAD, use -> Double.NaN, TravelOptionsTest::noneClosed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onAnyNetworkOptionsAreChainsOfRoadsThatTheVehicleMayUse() {
        VehicleProfile profile = new VehicleProfile(0.8, 25, Surface.GRAVEL);
        for (long seed = 0; seed < 5; seed++) {
            NetworkGenerator.Generated generated = NetworkGenerator.generate(150, seed);
            TravelOptions any = new TravelOptions(
                    generated.network(), profile, generated.expectedIncidents(profile), TravelOptionsTest::noneClosed);
            for (int to = 1; to < 150; to++) {
                List<RouteOption> found = any.between("P0", generated.placeId(to));
                for (RouteOption option : found) {
                    assertIsDrivable(option, profile, generated);
                }
                assertThat(found).extracting(RouteOption::exposure).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            }
        }
    }

    private static void assertIsDrivable(
            RouteOption option, VehicleProfile profile, NetworkGenerator.Generated generated) {
        String at = option.fromPlaceId();
        double hours = 0;
        double exposure = 0;
        for (SegmentUse use : option.uses()) {
            assertThat(use.fromPlaceId()).isEqualTo(at);
            assertThat(profile.mayUse(use.segment())).isTrue();
            at = use.toPlaceId();
            hours += use.segment().driveHours(profile.speedFactor());
            exposure += generated.expectedIncidents(profile).applyAsDouble(use);
        }
        assertThat(at).isEqualTo(option.toPlaceId());
        assertThat(option.driveHours()).isCloseTo(hours, within(1e-9));
        assertThat(option.exposure()).isCloseTo(exposure, within(1e-9));
    }

    @Test
    void threadsThatAskTogetherGetWhatOneWouldGetAlone() throws Exception {
        NetworkGenerator.Generated generated = NetworkGenerator.generate(100, 8);
        TravelOptions shared = new TravelOptions(
                generated.network(), ANY_ROAD, generated.expectedIncidents(ANY_ROAD), TravelOptionsTest::noneClosed);
        TravelOptions alone = new TravelOptions(
                generated.network(), ANY_ROAD, generated.expectedIncidents(ANY_ROAD), TravelOptionsTest::noneClosed);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Map<String, List<RouteOption>>>> answers = IntStream.range(0, 4)
                    .mapToObj(thread -> pool.submit(() -> allFromFirstTen(shared, generated)))
                    .toList();
            for (Future<Map<String, List<RouteOption>>> answer : answers) {
                assertThat(answer.get()).isEqualTo(allFromFirstTen(alone, generated));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Map<String, List<RouteOption>> allFromFirstTen(
            TravelOptions options, NetworkGenerator.Generated generated) {
        Map<String, List<RouteOption>> all = new TreeMap<>();
        for (int from = 0; from < 10; from++) {
            for (int to = 0; to < 100; to++) {
                String fromId = generated.placeId(from);
                String toId = generated.placeId(to);
                all.put(fromId + " " + toId, options.between(fromId, toId));
            }
        }
        return all;
    }

    private static List<String> roadIds(RouteOption option) {
        return option.uses().stream().map(use -> use.segment().id()).toList();
    }
}
