package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.ConvoyShape;

/** How many members of a convoy are put in, and when that ends. */
class InsertionsTest {

    /** So cheap that vehicles cross alone. */
    private static final double CHEAP_COMPANY = 1e-6;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void endsWithTheLastMemberThatIsWanted(int most) {
        Inserted inserted = insertMembers(ConvoyShape.AMPLE.facts(2, 3), most);

        assertThat(inserted.members).isEqualTo(most);
        assertThat(inserted.state.ledger().missing()).isPositive();
        assertThat(inserted.state.absent()).isPositive();
        Recount.check(inserted.problem, inserted.state);
    }

    @Test
    void whereNobodyNeedsCompanyAllAreTriedAndNoneIsAMember() {
        Inserted inserted = insertMembers(ConvoyShape.AMPLE.facts(2, 1), 1);

        assertThat(inserted.members).isZero();
        assertThat(inserted.state.absent()).isLessThan(inserted.problem.loads.count - 1);
        Recount.check(inserted.problem, inserted.state);
    }

    private record Inserted(CompiledProblem problem, SearchState state, int members) {}

    private static Inserted insertMembers(PlanFacts facts, int most) {
        CompiledProblem problem = new CompiledProblem(facts);
        GateReach reach = new GateReach(problem, new TripEvaluator(problem));
        Insertions insertions = new Insertions(
                problem,
                new Recreate(problem, ScheduleEditor.forSearch(problem), 0, 0),
                new InsertionOrder(problem),
                new Prices(problem, reach.dearestTrip()),
                new SplittableRandom(7));
        SearchState state = new SearchState(problem);
        int[] behind = Arrays.stream(reach.loadsBehind())
                .filter(loads -> loads.length > 0)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, problem.loads.count).toArray());
        int members = insertions.insertMembers(state, behind, CHEAP_COMPANY, most, AskedVehicles.all(problem));
        return new Inserted(problem, state, members);
    }
}
