package org.sira.planner.needs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.sira.planner.model.Displacement;

/** Which of several counts of displaced people at a place holds. */
public final class LatestCounts {

    private LatestCounts() {}

    /**
     * The one count of each place that holds, by the places' ids: the latest; of several on one day the highest, since
     * surveys of one day rather count the same people again than others.
     */
    public static List<Displacement> of(List<Displacement> displacements) {
        Map<String, Displacement> latest = new TreeMap<>();
        var byDateThenPeople = Comparator.comparing(Displacement::countedOn).thenComparing(Displacement::people);
        for (Displacement count : displacements) {
            latest.merge(count.placeId(), count, BinaryOperator.maxBy(byDateThenPeople));
        }
        return List.copyOf(latest.values());
    }
}
