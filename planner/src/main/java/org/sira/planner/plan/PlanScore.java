package org.sira.planner.plan;

/**
 * The score of a plan, higher is better, compared level by level.
 *
 * @param hard 0 when no hard rule is broken
 * @param medium minus the worth of what is not served, scaled by {@link #SCALE}
 * @param soft minus exposure, cost and lateness, scaled by {@link #SCALE}
 */
public record PlanScore(long hard, long medium, long soft) implements Comparable<PlanScore> {

    public static final double SCALE = 1_000;

    @Override
    public int compareTo(PlanScore other) {
        int byHard = Long.compare(hard, other.hard);
        int byMedium = Long.compare(medium, other.medium);
        return byHard != 0 ? byHard : byMedium != 0 ? byMedium : Long.compare(soft, other.soft);
    }
}
