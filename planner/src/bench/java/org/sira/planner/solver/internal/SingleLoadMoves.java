package org.sira.planner.solver.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Draws moves of OptaPlanner's local search: one load to another place, or two loads in each other's, half and half. */
public final class SingleLoadMoves implements MoveIteratorFactory<PlanSolution, ScheduleMove> {

    private static final int MOST_TRIES = 100;

    /** Remembers trips that it has driven, so it is kept for the phase. */
    private @Nullable SingleLoadChanges changes;

    @Override
    public void phaseStarted(ScoreDirector<PlanSolution> director) {
        changes = new SingleLoadChanges(
                director.getWorkingSolution().vehiclePlans().get(0).problem());
    }

    @Override
    public void phaseEnded(ScoreDirector<PlanSolution> director) {
        changes = null;
    }

    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        return Integer.MAX_VALUE;
    }

    @Override
    public Iterator<ScheduleMove> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        throw new UnsupportedOperationException("Moves are drawn at random only.");
    }

    @Override
    public Iterator<ScheduleMove> createRandomMoveIterator(ScoreDirector<PlanSolution> director, Random random) {
        SingleLoadChanges drawn = changes;
        if (drawn == null) {
            throw new IllegalStateException("No phase has started.");
        }
        List<VehiclePlan> plans = director.getWorkingSolution().vehiclePlans();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public ScheduleMove next() {
                for (int i = 0; i < MOST_TRIES; i++) {
                    ScheduleMove move = random.nextBoolean() ? drawn.change(plans, random) : drawn.swap(plans, random);
                    if (move != null) {
                        return move;
                    }
                }
                return new ScheduleMove(List.of(), List.of());
            }
        };
    }
}
