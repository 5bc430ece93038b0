package org.sira.api.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Place;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.SegmentRisk;

/**
 * Why a road has its class, and who set it.
 *
 * @param from the first day for which risk is asked; {@code to} the last
 * @param computed class, null where the data is too old to say; {@code rate} and {@code roadRate} events per 100 km and 30
 *     days
 * @param overridden by a person: the class that counts, with its rates
 * @param passage expected incidents of a laden truck that drives the road once by day
 * @param ofFiles overrides of this road in the workbooks
 */
public record RoadView(
        String id,
        String from,
        String to,
        double lengthKm,
        Optional<Crossing> crossing,
        Optional<String> corridor,
        LocalDate asOf,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean stale,
        RiskClass computed,
        double rate,
        double roadRate,
        Optional<ByPerson> overridden,
        double hours,
        double passage,
        double passageAtNight,
        RiskClass worstOpenClass,
        List<Evidence> evidence,
        List<RiskOverride> ofFiles) {

    /** What counts instead of what was computed. */
    public record ByPerson(RiskClass riskClass, double rate, double roadRate, RiskOverride decisive) {}

    /** @param share of the computed rate, 0 to 1 */
    public record Evidence(
            String type, @Nullable LocalDate date, int ageDays, double distanceKm, double rate, double share) {}

    public RoadView {
        evidence = List.copyOf(evidence);
        ofFiles = List.copyOf(ofFiles);
    }

    /**
     * @param overridesOfFiles of all roads
     * @return empty when there is no such road
     */
    static Optional<RoadView> of(PlanFacts facts, List<RiskOverride> overridesOfFiles, String roadId) {
        return facts.operation().roads().stream()
                .filter(road -> road.id().equals(roadId))
                .findFirst()
                .map(road -> of(facts, overridesOfFiles, road));
    }

    private static RoadView of(PlanFacts facts, List<RiskOverride> overridesOfFiles, RoadSegment road) {
        RiskMap map = facts.risk();
        SegmentRisk risk = map.get(road.id());
        SegmentRisk computed = risk.computed();
        Horizon horizon = facts.horizon();
        double hours = facts.operation().rules().driveMin(road, 1) / 60.0;
        return new RoadView(
                road.id(),
                placeName(facts, road.fromPlaceId()),
                placeName(facts, road.toPlaceId()),
                road.lengthKm(),
                road.crossing(),
                facts.corridors().stream()
                        .filter(corridor -> corridor.segmentIds().contains(road.id()))
                        .map(Corridor::name)
                        .findFirst(),
                map.asOf(),
                horizon.firstDay(),
                horizon.day(horizon.days() - 1),
                map.stale(),
                computed.riskClass(),
                computed.eventsPer100KmPer30Days(),
                computed.roadEventsPer100KmPer30Days(),
                risk.overridden()
                        .map(by -> new ByPerson(
                                risk.riskClass(),
                                risk.eventsPer100KmPer30Days(),
                                risk.roadEventsPer100KmPer30Days(),
                                by.decisive())),
                hours,
                map.expectedIncidents(road.id(), hours),
                map.expectedIncidentsAtNight(road.id(), hours),
                facts.operation().rules().worstOpenClass(),
                evidence(facts, computed),
                overridesOfFiles.stream()
                        .filter(override -> override.segmentId().equals(road.id()))
                        .toList());
    }

    private static List<Evidence> evidence(PlanFacts facts, SegmentRisk risk) {
        List<Evidence> rows = new ArrayList<>();
        for (SegmentRisk.Evidence part : risk.evidence()) {
            Optional<Incident> incident = facts.operation().incidents().stream()
                    .filter(known -> known.id().equals(part.incidentId()))
                    .findFirst();
            rows.add(new Evidence(
                    incident.map(Incident::type).orElse(part.incidentId()),
                    incident.map(Incident::date).orElse(null),
                    part.ageDays(),
                    part.distanceKm(),
                    part.ratePerCellDay() * risk.eventsPer100KmPer30Days() / risk.ratePerCellDay(),
                    part.ratePerCellDay() / risk.ratePerCellDay()));
        }
        return rows;
    }

    private static String placeName(PlanFacts facts, String placeId) {
        return facts.operation().places().stream()
                .filter(place -> place.id().equals(placeId))
                .map(Place::name)
                .findFirst()
                .orElse(placeId);
    }
}
