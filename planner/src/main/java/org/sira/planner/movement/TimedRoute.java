package org.sira.planner.movement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.network.RouteOption;

/**
 * A route option as it is driven by one kind of vehicle.
 *
 * <p>What a search asks of each stage is kept on arrays of the route, one stage behind the other: it drives millions of
 * routes, and following references from stage to stage costs more than all else there.
 */
public final class TimedRoute {

    private final RouteOption option;
    private final Stage[] stages;
    /** By stage, and behind the last one: minutes of driving before it. */
    private final int[] drivenMin;

    private final double[] lengthKm;
    /** By day and stage. */
    private final double[] exposure;
    /** By day and stage: the first and the last minute of the day of {@link Stage#onlyRangeByDay()}. */
    private final short[] onlyRange;

    private final boolean[] endsSafe;
    private final boolean crossesGates;
    private final int days;

    TimedRoute(RouteOption option, Stage[] stages) {
        this.option = option;
        this.stages = stages;
        int count = stages.length;
        days = count == 0 ? 0 : stages[0].exposureByDay().length;
        drivenMin = new int[count + 1];
        lengthKm = new double[count];
        exposure = new double[days * count];
        onlyRange = new short[2 * days * count];
        endsSafe = new boolean[count];
        for (int s = 0; s < count; s++) {
            Stage stage = stages[s];
            drivenMin[s + 1] = drivenMin[s] + stage.durationMin();
            lengthKm[s] = stage.lengthKm();
            endsSafe[s] = stage.endsSafe();
            for (int day = 0; day < days; day++) {
                int at = day * count + s;
                exposure[at] = stage.exposureByDay()[day];
                onlyRange[2 * at] = stage.onlyRangeByDay()[2 * day];
                onlyRange[2 * at + 1] = stage.onlyRangeByDay()[2 * day + 1];
            }
        }
        crossesGates = Arrays.stream(stages).anyMatch(stage -> stage.gate() != null);
    }

    public RouteOption option() {
        return option;
    }

    /** Not to be changed. */
    public Stage[] stages() {
        return stages;
    }

    /** With contingency, without any waiting. */
    public int driveMin() {
        return drivenMin[stages.length];
    }

    /** The same, of some stages: up to, not including, {@code end}. */
    public int driveMin(int first, int end) {
        return drivenMin[end] - drivenMin[first];
    }

    public double lengthKm(int stage) {
        return lengthKm[stage];
    }

    /** Expected incidents that one vehicle meets on a stage on a day of the horizon. */
    public double exposure(int stage, int day) {
        return exposure[day * stages.length + stage];
    }

    /** The gate that a stage crosses, if it crosses one. */
    public @Nullable Gate gate(int stage) {
        return crossesGates ? stages[stage].gate() : null;
    }

    /**
     * How far a vehicle comes without looking at what makes it wait: outside corridors, on a day, from one safe place to the
     * next.
     *
     * @param first at which it stands at {@code minute}
     * @param mostMin that it may drive
     * @return the first stage that it does not drive so; {@code first} where it does not get away, or that cannot be said
     */
    int endInOneGo(int first, int minute, int mostMin) {
        int day = minute / Horizon.MINUTES_PER_DAY;
        if (day >= days) {
            return first;
        }
        int count = stages.length;
        int ofDay = minute - day * Horizon.MINUTES_PER_DAY - drivenMin[first];
        int most = mostMin + drivenMin[first];
        int end = first;
        for (int at = 2 * (day * count + first); end < count; at += 2) {
            int start = ofDay + drivenMin[end];
            if (start < onlyRange[at] || start > onlyRange[at + 1] || drivenMin[end + 1] > most || !endsSafe[end]) {
                break;
            }
            end++;
        }
        return end;
    }
}
