package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sira.api.dataset.DatasetReader;
import org.sira.planner.model.Need;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.Weights;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/**
 * How much CPU time the routes between all places that the sample operation uses take, for the profiles of all its
 * vehicles, from a cold start. Prints the figure; run alone on a quiet machine.
 */
@Tag("long")
class SampleRoutesTest {

    @Test
    void allPairsThatTheSampleUses() throws IOException {
        PlanFacts facts = ((Preparation.Ready) new PlanPreparation()
                        .prepare(
                                new DatasetReader().read(List.of(Path.of("../sample-data/operation-sikasso.xlsx"))),
                                Optional.empty(),
                                OptionalInt.empty(),
                                Weights.of(Preset.BALANCED)))
                .facts();
        Set<String> places = new LinkedHashSet<>();
        facts.operation().vehicles().stream().map(Vehicle::baseId).forEach(places::add);
        facts.operation().stocks().stream().map(Stock::placeId).forEach(places::add);
        facts.needs().stream().map(Need::placeId).forEach(places::add);
        Set<VehicleProfile> profiles = new LinkedHashSet<>();
        facts.operation().vehicles().stream().map(VehicleProfile::of).forEach(profiles::add);

        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Integer> found = new ArrayList<>();
        for (VehicleProfile profile : profiles) {
            TravelOptions options = facts.routes().options(profile, Set.of());
            for (String from : places) {
                for (String to : places) {
                    found.add(options.between(from, to).size());
                }
            }
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;

        System.out.printf(
                "%d places, %d profiles, %d pairs: %.2f s CPU%n",
                places.size(), profiles.size(), found.size(), took / 1e9);
        assertThat(found).anyMatch(options -> options > 1);
    }
}
