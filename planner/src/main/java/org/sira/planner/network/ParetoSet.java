package org.sira.planner.network;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The Pareto-optimal routes between two places, numbered from 0, fastest first: hours rise and exposure falls. Roads
 * are looked up only for those that are asked for.
 */
final class ParetoSet {

    private final double[] hours;
    private final double[] exposures;
    private final IntFunction<List<SegmentUse>> uses;

    ParetoSet(double[] hours, double[] exposures, IntFunction<List<SegmentUse>> uses) {
        this.hours = hours;
        this.exposures = exposures;
        this.uses = uses;
    }

    static ParetoSet of(RoadNetwork network, PricedArcs arcs, ParetoLabels labels, int node) {
        int[] labelsOfNode = labels.of(node);
        double[] hours = new double[labelsOfNode.length];
        double[] exposures = new double[labelsOfNode.length];
        for (int i = 0; i < labelsOfNode.length; i++) {
            hours[i] = labels.hours(labelsOfNode[i]);
            exposures[i] = labels.exposure(labelsOfNode[i]);
        }
        return new ParetoSet(hours, exposures, route -> roads(network, arcs, labels.arcs(labelsOfNode[route])));
    }

    private static List<SegmentUse> roads(RoadNetwork network, PricedArcs arcs, int[] path) {
        SegmentUse[] uses = new SegmentUse[path.length];
        for (int i = 0; i < path.length; i++) {
            uses[i] = network.use(arcs.rows().tag(path[i]));
        }
        return List.of(uses);
    }

    int size() {
        return hours.length;
    }

    double hours(int route) {
        return hours[route];
    }

    double exposure(int route) {
        return exposures[route];
    }

    List<SegmentUse> uses(int route) {
        return uses.apply(route);
    }
}
