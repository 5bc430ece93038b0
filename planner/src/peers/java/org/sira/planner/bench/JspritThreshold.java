package org.sira.planner.bench;

import com.graphhopper.jsprit.core.algorithm.acceptor.SchrimpfAcceptance;
import com.graphhopper.jsprit.core.algorithm.acceptor.SolutionAcceptor;
import com.graphhopper.jsprit.core.algorithm.listener.IterationStartsListener;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.util.Solutions;
import java.util.Collection;
import java.util.function.DoubleSupplier;

/**
 * jsprit's own acceptance with its own figures, but by the share of time that has passed: its threshold falls with the
 * share of iterations, whose number nobody knows beforehand. It would stay at its first height.
 */
final class JspritThreshold implements SolutionAcceptor, IterationStartsListener {

    private static final int SCALE = 1_000_000;

    private static final int MEMORY = 1;
    private static final double ALPHA = 0.5;
    private static final double FIRST_THRESHOLD = 0.03;

    private final SchrimpfAcceptance schrimpf = new SchrimpfAcceptance(MEMORY, ALPHA);
    private final DoubleSupplier timeShare;

    JspritThreshold(DoubleSupplier timeShare) {
        this.timeShare = timeShare;
        schrimpf.setMaxIterations(SCALE);
    }

    @Override
    public boolean acceptSolution(
            Collection<VehicleRoutingProblemSolution> solutions, VehicleRoutingProblemSolution newSolution) {
        return schrimpf.acceptSolution(solutions, newSolution);
    }

    @Override
    public void informIterationStarts(
            int iteration, VehicleRoutingProblem problem, Collection<VehicleRoutingProblemSolution> solutions) {
        if (iteration == 1) {
            schrimpf.setInitialThreshold(Solutions.bestOf(solutions).getCost() * FIRST_THRESHOLD);
        }
        schrimpf.informIterationStarts((int) (timeShare.getAsDouble() * SCALE), problem, solutions);
    }
}
