package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sira.planner.Sketch.FOOD;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;

class AskedVehiclesTest {

    private static final int LARGE = 60;
    private static final int DRAWS = 400;

    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void aSmallFleetIsAlwaysAskedAsAWhole() {
        CompiledProblem problem = fleetOf(15);
        AskedVehicles asked = AskedVehicles.all(problem);
        SearchState idle = new SearchState(problem);
        asked.draw(idle.schedules(), idle, random);
        assertThat(IntStream.range(0, 15)).allMatch(asked::has);
    }

    @Test
    void ofALargeFleetThoseThatChangedAreAskedAndOthersInTurn() {
        CompiledProblem problem = fleetOf(LARGE);
        SearchState state = new SearchState(problem);
        Schedule[] before = state.schedules();
        Recreate recreate = new Recreate(problem, new ScheduleEditor(problem), 0, 0);
        assertThat(recreate.insert(state, state, 0, 1e9, 0, random)).isTrue();
        int changed = state.vehicleOf(0);

        AskedVehicles asked = AskedVehicles.all(problem);
        int[] times = new int[LARGE];
        for (int draw = 0; draw < DRAWS; draw++) {
            asked.draw(before, state, random);
            IntStream.range(0, LARGE).filter(asked::has).forEach(v -> times[v]++);
        }

        assertThat(times[changed]).isEqualTo(DRAWS);
        assertThat(times).doesNotContain(0);
        assertThat(IntStream.of(times).sum() / (double) DRAWS).isCloseTo(16, within(1.0));
    }

    @Test
    void aLoadGoesToNobodyElse() {
        CompiledProblem problem = fleetOf(LARGE);
        AskedVehicles asked = AskedVehicles.all(problem);
        Recreate recreate = new Recreate(problem, new ScheduleEditor(problem), 0, 0);
        for (int draw = 0; draw < DRAWS; draw++) {
            SearchState state = new SearchState(problem);
            asked.draw(state.schedules(), state, random);
            assertThat(recreate.insert(state, state, 0, 1e9, 0, asked, random)).isTrue();
            assertThat(asked.has(state.vehicleOf(0))).isTrue();
        }
    }

    private static CompiledProblem fleetOf(int trucks) {
        Sketch sketch = new Sketch(2).depot("depot", 0).site("far", 60).road("R1", "depot", "far", 60);
        for (int i = 0; i < trucks; i++) {
            sketch.truck("T" + i, "depot");
        }
        return new CompiledProblem(sketch.stock("depot", FOOD, 10_000)
                .need("food", "far", FOOD, 1_000, 10)
                .facts());
    }
}
