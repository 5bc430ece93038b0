package org.sira.api.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.planner.model.Preset;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.Weight;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.Decisions;

/**
 * What a planner asks for.
 *
 * @param version id of the dataset version
 * @param firstDay and {@code days} where others than those of the version's settings are wanted
 * @param changedWeights in place of those of the preset; in requests of an earlier Sira there are none
 * @param timeLimit of the search
 * @param riskOverrides besides those of the version; likewise
 * @param approvedPlans numbers of the approved plans that it looks back on, the newest first; likewise
 * @param start where it goes on from a draft; in requests of an earlier Sira it is missing, too
 */
public record PlanRequest(
        long version,
        Optional<LocalDate> firstDay,
        OptionalInt days,
        Preset preset,
        Map<Weight, Double> changedWeights,
        Duration timeLimit,
        long seed,
        int threads,
        List<RiskOverride> riskOverrides,
        List<Integer> approvedPlans,
        Optional<DraftStart> start) {

    public static final int MOST_DAYS = 28;
    public static final Duration LONGEST = Duration.ofHours(8);

    private static final int MOST_THREADS = 64;

    public PlanRequest {
        // In the order of the constants: equal requests are written alike.
        Map<Weight, Double> ordered = new EnumMap<>(Weight.class);
        ordered.putAll(Objects.requireNonNullElse(changedWeights, Map.of()));
        changedWeights = Collections.unmodifiableMap(ordered);
        riskOverrides = List.copyOf(Objects.requireNonNullElse(riskOverrides, List.of()));
        approvedPlans = List.copyOf(Objects.requireNonNullElse(approvedPlans, List.of()));
        start = Objects.requireNonNullElse(start, Optional.empty());
        if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > MOST_DAYS)) {
            throw new IllegalArgumentException(
                    "days is %d but must lie from 1 to %d.".formatted(days.getAsInt(), MOST_DAYS));
        }
        if (timeLimit.compareTo(Duration.ofSeconds(1)) < 0 || timeLimit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "timeLimit is %s but must lie from 1 s to %s.".formatted(timeLimit, LONGEST));
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "threads is %d but must lie from 1 to %d.".formatted(threads, MOST_THREADS));
        }
    }

    /** With the weights of the preset. */
    public PlanRequest(
            long version,
            Optional<LocalDate> firstDay,
            OptionalInt days,
            Preset preset,
            Duration timeLimit,
            long seed,
            int threads,
            List<RiskOverride> riskOverrides,
            List<Integer> approvedPlans,
            Optional<DraftStart> start) {
        this(version, firstDay, days, preset, Map.of(), timeLimit, seed, threads, riskOverrides, approvedPlans, start);
    }

    /** With the days of the version's settings, one thread and the first seed. */
    public static PlanRequest of(long version, Preset preset, Duration timeLimit) {
        return new PlanRequest(
                version,
                Optional.empty(),
                OptionalInt.empty(),
                preset,
                timeLimit,
                1,
                1,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The same with the overrides that stand, and the plans that are approved, when it is made. */
    PlanRequest with(List<RiskOverride> overrides, List<Integer> approved) {
        return new PlanRequest(
                version, firstDay, days, preset, changedWeights, timeLimit, seed, threads, overrides, approved, start);
    }

    /** What people decided in a draft, besides what follows from approved plans. */
    Decisions decided(Decisions ofApproved) {
        return start.map(draft -> draft.with(ofApproved)).orElse(ofApproved);
    }

    /** Those of the preset, with what is changed. */
    Weights weights() {
        return Weights.of(preset).with(changedWeights);
    }
}
