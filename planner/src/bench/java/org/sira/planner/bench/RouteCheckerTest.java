package org.sira.planner.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteCheckerTest {

    private static final FleetGroup TWO_VEHICLES = new FleetGroup(0, 2, 10, 0, 1, OptionalInt.empty(), false);

    /** Depot 0 — 3 km — visit 1 — 4 km — visit 2, 5 km back; times are distances × 10. */
    private static Instance triangle(InstanceKind kind, FleetGroup group) {
        return Instance.euclidean(
                "triangle",
                kind,
                List.of(
                        new Node(0, 0, 0, 0, 1000, 0, 0, 0),
                        new Node(3, 0, 6, 100, 200, 10, 0, 70),
                        new Node(3, 4, 5, 0, 260, 10, 50, 80)),
                Set.of(0),
                List.of(group));
    }

    private static Solution.Tour tour(int vehicle, Integer... visits) {
        return new Solution.Tour(vehicle, List.of(List.of(visits)));
    }

    private static CheckedRoutes check(Instance instance, Solution.Tour... tours) {
        return RouteChecker.check(instance, new Solution(List.of(tours)));
    }

    @Test
    void pricesWhatIsDriven() {
        CheckedRoutes checked = check(triangle(InstanceKind.VRPTW, TWO_VEHICLES), tour(0, 1), tour(1, 2));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.objective()).isEqualTo(30 + 30 + 50 + 50);
    }

    @Test
    void addsPrizesOfWhatIsLeftOut() {
        CheckedRoutes checked = check(triangle(InstanceKind.PCVRPTW, TWO_VEHICLES), tour(0, 1));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.objective()).isEqualTo(30 + 30 + 80);
    }

    @Test
    void findsWhatIsWrong() {
        Instance instance = triangle(InstanceKind.VRPTW, TWO_VEHICLES);

        assertThat(check(instance, tour(0, 1)).faults()).containsExactly("1 nodes are not visited, the first is 2");
        assertThat(check(instance, tour(0, 1, 2)).faults()).containsExactly("vehicle 0 carries 11, capacity is 10");
        assertThat(check(instance, tour(0, 1), tour(0, 2)).faults()).containsExactly("vehicle 0 is used twice");
        assertThat(check(instance, tour(0, 1), tour(2, 2)).faults())
                .contains("vehicle 2 is not one of the 2 there are");
        assertThat(check(instance, tour(0, 1), tour(1, 2, 1)).faults()).contains("node 1 is visited twice");
        assertThat(check(instance, tour(0, 1), tour(1, 2, 0)).faults())
                .contains("vehicle 1 goes to node 0, which is no visit");
        assertThat(check(instance, new Solution.Tour(0, List.of(List.of(1), List.of(2))))
                        .faults())
                .contains("vehicle 0 makes 2 trips but must not reload");
    }

    @Test
    void waitsAtTheDepotForWhatIsReleased() {
        // Visit 1 begins at 100, back at 140; then visit 2 at 190, or, the other way round, 2 at 100, 1 at 190.
        FleetGroup one = new FleetGroup(0, 1, 10, 0, 1, OptionalInt.empty(), true);
        Instance instance = triangle(InstanceKind.MTVRPTWR, one);

        assertThat(check(instance, new Solution.Tour(0, List.of(List.of(1), List.of(2))))
                        .faults())
                .isEmpty();
        assertThat(check(instance, new Solution.Tour(0, List.of(List.of(2), List.of(1))))
                        .faults())
                .isEmpty();
        Node late = new Node(3, 4, 5, 0, 260, 10, 111, 80);
        Instance later = Instance.euclidean(
                "later",
                InstanceKind.MTVRPTWR,
                List.of(instance.nodes().get(0), instance.nodes().get(1), late),
                Set.of(0),
                List.of(one));
        assertThat(check(later, new Solution.Tour(0, List.of(List.of(2), List.of(1))))
                        .faults())
                .containsExactly("vehicle 0 is at node 1 at 251, due is 200");
    }

    @Test
    void measuresDurationFromTheBestStart() {
        // Leaving at 70 for visit 1 there is no waiting: 30 + 10 + 30.
        FleetGroup limited = new FleetGroup(0, 2, 10, 0, 1, OptionalInt.of(70), false);

        List<String> faults = check(triangle(InstanceKind.VRPTW, limited), tour(0, 1), tour(1, 2))
                .faults();

        assertThat(faults).containsExactly("vehicle 1 is away for 110, longest allowed is 70");
    }

    /** All published routes in the folder -Dinstances keep the rules and cost what is written beside them. */
    @Test
    void agreesWithPublishedRoutes() throws IOException {
        String folder = System.getProperty("instances", "");
        assumeTrue(!folder.isBlank(), "without -Dinstances there is nothing to read");
        for (Path file : InstanceReader.files(Path.of(folder))) {
            Instance instance = InstanceReader.read(file);
            Path published = file.resolveSibling(InstanceReader.stem(file) + ".sol");
            if (!Files.exists(published)) {
                continue;
            }
            SolutionFile routes = SolutionFile.read(published);

            CheckedRoutes checked = RouteChecker.check(instance, routes.solution());

            double written = routes.cost().orElseThrow();
            double scale = Math.pow(10, Math.rint(Math.log10(checked.objective() / written)));
            System.out.printf(
                    "%s: %s; checker %s, written %s × %s%n",
                    instance.id(), checked.faults(), checked.objective(), written, scale);
            assertThat(checked.faults()).as(instance.id()).isEmpty();
            // Of mixed fleets costs are written after rounding, of each way or in the end.
            double rounding = instance.kind() == InstanceKind.HFVRP ? 0.01 : 1e-6;
            assertThat(checked.objective()).as(instance.id()).isCloseTo(written * scale, within(rounding));
        }
    }
}
