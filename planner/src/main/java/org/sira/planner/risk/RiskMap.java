package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;

/**
 * The risk of every road at one day.
 *
 * @param newestIncident date of the youngest incident that counted
 */
public record RiskMap(LocalDate asOf, Optional<LocalDate> newestIncident, Map<String, SegmentRisk> bySegmentId) {

    private static final int STALE_AFTER_DAYS = 45;

    public RiskMap {
        bySegmentId = Collections.unmodifiableMap(new LinkedHashMap<>(bySegmentId));
    }

    /** The risk of a road that exists. */
    public SegmentRisk get(String segmentId) {
        SegmentRisk risk = bySegmentId.get(segmentId);
        if (risk == null) {
            throw new IllegalArgumentException("There is no risk of a road " + segmentId + ".");
        }
        return risk;
    }

    /** All overrides that the risk rests on, in the order of the roads; those of a road the decisive one first. */
    public List<RiskOverride> overrides() {
        return bySegmentId.values().stream()
                .flatMap(risk -> risk.overridden().stream())
                .flatMap(overridden -> overridden.overrides().stream())
                .toList();
    }

    /** No data is not safe: without a young incident nothing can be said of any road. */
    public boolean stale() {
        return newestIncident
                .map(date -> date.plusDays(STALE_AFTER_DAYS).isBefore(asOf))
                .orElse(true);
    }

    /**
     * The class of a road that exists; empty where the data are stale, so that nobody takes it for low. What a person says
     * does not become stale with them: it expires by itself.
     */
    public Optional<RiskClass> knownClass(String segmentId) {
        SegmentRisk risk = get(segmentId);
        return stale() && risk.overridden().isEmpty() ? Optional.empty() : Optional.of(risk.riskClass());
    }

    /** Expected incidents that a vehicle meets in some hours on a road by day, see {@link PassageRisk}; a plan never moves by night. */
    public double expectedIncidents(String segmentId, double hours) {
        return PassageRisk.standard().expectedIncidents(get(segmentId).roadRatePerCellDay(), hours, false);
    }

    /** The same by night. */
    public double expectedIncidentsAtNight(String segmentId, double hours) {
        return PassageRisk.standard().expectedIncidents(get(segmentId).roadRatePerCellDay(), hours, true);
    }
}
