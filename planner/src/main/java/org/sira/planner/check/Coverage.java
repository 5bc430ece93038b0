package org.sira.planner.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sira.planner.model.Load;
import org.sira.planner.model.Place;

/** How equally cercles are served. */
final class Coverage {

    private Coverage() {}

    /** Variance of the share of worth that stays unserved, each cercle weighted by its worth. */
    static double variance(PlanReading reading, Collection<Delivery> deliveries) {
        Set<String> delivered = new HashSet<>();
        deliveries.forEach(delivery -> delivered.add(delivery.load().id()));
        Map<String, Double> worth = new TreeMap<>();
        Map<String, Double> unserved = new TreeMap<>();
        for (Load load : reading.facts().loads()) {
            String cercle = reading.index()
                    .findPlace(load.need().placeId())
                    .map(Place::cercle)
                    .orElse("");
            double loadWorth = reading.facts().worth(load);
            worth.merge(cercle, loadWorth, Double::sum);
            unserved.merge(cercle, delivered.contains(load.id()) ? 0 : loadWorth, Double::sum);
        }
        double total = worth.values().stream().mapToDouble(Double::doubleValue).sum();
        if (worth.size() < 2 || total <= 0) {
            return 0;
        }
        double mean =
                unserved.values().stream().mapToDouble(Double::doubleValue).sum() / total;
        double variance = 0;
        for (var entry : worth.entrySet()) {
            double share = unserved.getOrDefault(entry.getKey(), 0.0) / entry.getValue();
            variance += entry.getValue() / total * (share - mean) * (share - mean);
        }
        return variance;
    }
}
