package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;

/**
 * Puts the classes that persons set in the place of the computed ones.
 *
 * <p>Risk is held over a horizon, overrides begin and expire. On each day a road has the class of the override set last of
 * those that count on it, or else the computed one; over the horizon it has the worst of its days. So an override that
 * raises counts when it is valid on any day, one that lowers only when overrides lower on every day: no road is open on
 * days after its opening has ended.
 *
 * <p>Rates follow the class, as exposure is made of them: raised at least to the lower border of the class, lowered at
 * most to its upper one, see {@link ClassBorders#rateWithin}. Where a person confirms the computed class, the rates stay.
 */
public final class RiskOverrides {

    /** The last set first; of those set on one day the worst, then whatever makes the order of a file not matter. */
    private static final Comparator<RiskOverride> LATEST_FIRST = Comparator.comparing(RiskOverride::setOn)
            .thenComparing(RiskOverride::riskClass)
            .reversed()
            .thenComparing(RiskOverride::expiresOn, Comparator.reverseOrder())
            .thenComparing(RiskOverride::reason)
            .thenComparing(RiskOverride::setBy);

    private RiskOverrides() {}

    /**
     * The same map with the overrides that count on the days of a horizon.
     *
     * @param computed as the model gave it
     * @param overrides in any order; those of roads that the map does not hold count nothing
     */
    public static RiskMap apply(RiskMap computed, List<RiskOverride> overrides, Horizon horizon, ClassBorders borders) {
        if (overrides.isEmpty()) {
            return computed;
        }
        Map<String, List<RiskOverride>> bySegmentId = new LinkedHashMap<>();
        overrides.stream()
                .sorted(LATEST_FIRST)
                .forEachOrdered(override -> bySegmentId
                        .computeIfAbsent(override.segmentId(), id -> new ArrayList<>())
                        .add(override));
        Map<String, SegmentRisk> risks = new LinkedHashMap<>();
        computed.bySegmentId().forEach((id, risk) -> {
            List<RiskOverride> latestFirst = bySegmentId.getOrDefault(id, List.of());
            risks.put(
                    id,
                    counting(risk.riskClass(), latestFirst, horizon)
                            .map(counting -> overridden(risk, counting, borders))
                            .orElse(risk));
        });
        return new RiskMap(computed.asOf(), computed.newestIncident(), risks);
    }

    /**
     * The override that counts on a day.
     *
     * @param overrides of one road, in any order
     */
    public static Optional<RiskOverride> on(LocalDate day, List<RiskOverride> overrides) {
        return overrides.stream().filter(override -> override.appliesOn(day)).min(LATEST_FIRST);
    }

    /** The overrides that make the class of a horizon, the decisive one first; empty where the computed class holds. */
    private static Optional<List<RiskOverride>> counting(
            RiskClass computed, List<RiskOverride> overrides, Horizon horizon) {
        Set<RiskOverride> counting = new LinkedHashSet<>();
        boolean onEveryDay = true;
        for (int i = 0; i < horizon.days(); i++) {
            Optional<RiskOverride> ofDay = on(horizon.day(i), overrides);
            onEveryDay &= ofDay.isPresent();
            ofDay.ifPresent(counting::add);
        }
        // A stable sort: of several that set the worst class, the one of the first day is decisive.
        List<RiskOverride> worstFirst = counting.stream()
                .sorted(Comparator.comparing(RiskOverride::riskClass).reversed())
                .toList();
        if (worstFirst.isEmpty()) {
            return Optional.empty();
        }
        boolean raises = worstFirst.get(0).riskClass().compareTo(computed) > 0;
        return raises || onEveryDay ? Optional.of(worstFirst) : Optional.empty();
    }

    private static SegmentRisk overridden(SegmentRisk risk, List<RiskOverride> overrides, ClassBorders borders) {
        RiskClass riskClass = overrides.get(0).riskClass();
        return new SegmentRisk(
                risk.segmentId(),
                borders.rateWithin(riskClass, risk.riskClass(), risk.ratePerCellDay()),
                borders.roadRateWithin(riskClass, risk.riskClass(), risk.roadRatePerCellDay()),
                riskClass,
                risk.evidence(),
                Optional.of(new SegmentRisk.Overridden(
                        overrides, risk.ratePerCellDay(), risk.roadRatePerCellDay(), risk.riskClass())));
    }
}
