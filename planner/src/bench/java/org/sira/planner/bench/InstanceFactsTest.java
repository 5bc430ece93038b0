package org.sira.planner.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Vehicle;
import org.sira.planner.solver.routing.Delivery;
import org.sira.planner.solver.routing.RoutePlan;
import org.sira.planner.solver.routing.RoutingFacts;

class InstanceFactsTest {

    private static final Instance INSTANCE = Instance.euclidean(
            "two",
            InstanceKind.PCVRPTW,
            List.of(
                    new Node(0, 0, 0, 0, 1000, 0, 0, 0),
                    new Node(3, 0, 6, 100, 200, 10, 0, 70),
                    new Node(3, 4, 5, 0, 260, 10, 50, 80)),
            Set.of(0),
            List.of(
                    new FleetGroup(0, 1, 10, 0, 1, OptionalInt.of(300), false),
                    new FleetGroup(0, 2, 20, 7, 2, OptionalInt.of(300), false)));

    @Test
    void saysTheInstanceInTheProductsWords() {
        RoutingFacts facts = InstanceFacts.of(INSTANCE);

        assertThat(facts.vehicles()).extracting(Vehicle::id).containsExactly("0", "1", "2");
        Vehicle last = facts.vehicles().get(2);
        assertThat(last.payloadKg()).isEqualTo(20);
        assertThat(last.fixedCost()).isEqualTo(7);
        assertThat(last.costPerKm()).isEqualTo(2000);
        assertThat(last.availableUntil()).isEqualTo(facts.start().plusSeconds(1000));
        assertThat(facts.mostTripS()).hasValue(300);
        assertThat(facts.reloads()).isFalse();
        assertThat(facts.matrix().placeIds()).containsExactly("0", "1", "2");
        assertThat(facts.matrix().lengthM()).containsExactly(0, 30, 50, 30, 0, 40, 50, 40, 0);
        Delivery second = facts.deliveries().get(1);
        assertThat(second.load().need().placeId()).isEqualTo("2");
        assertThat(second.load().quantity()).isEqualTo(5);
        assertThat(second.worth()).isEqualTo(80);
        assertThat(second.readyS()).isEqualTo(50);
        assertThat(Duration.between(facts.start(), second.load().need().notAfter()))
                .hasSeconds(260);
    }

    @Test
    void readsAPlanAsRoutes() {
        RoutePlan plan = new RoutePlan(
                List.of(new RoutePlan.Tour("0", List.of()), new RoutePlan.Tour("2", List.of(List.of("2", "1")))),
                List.of(),
                0,
                0);

        assertThat(InstanceFacts.solution(plan).tours()).containsExactly(new Solution.Tour(2, List.of(List.of(2, 1))));
    }

    @Test
    void findsWordsForAllPublishedInstances() throws IOException {
        String folder = System.getProperty("instances", "");
        assumeTrue(!folder.isBlank(), "without -Dinstances there is nothing to read");
        for (Path file : InstanceReader.files(Path.of(folder))) {
            Instance instance = InstanceReader.read(file);

            RoutingFacts facts = InstanceFacts.of(instance);

            assertThat(facts.vehicles()).as(instance.id()).hasSize(instance.vehicleCount());
            assertThat(facts.deliveries()).as(instance.id()).hasSameSizeAs(instance.visits());
        }
    }
}
