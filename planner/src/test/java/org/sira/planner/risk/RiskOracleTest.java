package org.sira.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/**
 * Holds the model to its formulas, written down again from their definition: every event against every cell, normal masses
 * by numerical integration, roads walked in small steps and cut into stretches. Shares no code with the model.
 */
class RiskOracleTest {

    private static final int STEPS = 2_000;

    private final RandomLand land = new RandomLand(11, 10, 15);
    private final List<Incident> incidents = land.incidents(40);
    private final RiskMap map =
            RiskModel.assess(incidents, land.places(), land.roads(), RandomLand.AS_OF, RiskSettings.standard());
    private final double degree = StrictMath.toRadians(1) * 6371.0088 / 10;
    private final double middle = StrictMath.rint((land.places().stream()
                            .mapToDouble(place -> place.position().latitude())
                            .min()
                            .orElseThrow()
                    + land.places().stream()
                            .mapToDouble(place -> place.position().latitude())
                            .max()
                            .orElseThrow())
            / 2);
    private final double historyDays =
            incidents.stream().mapToDouble(RiskOracleTest::age).max().orElseThrow();

    private record Cell(int x, int y) {}

    @Test
    void ratesOfBothChannels() {
        double mean = populated().stream()
                .mapToDouble(cell -> own(cell, IncidentChannel.ROAD) + own(cell, IncidentChannel.OTHER))
                .average()
                .orElseThrow();
        for (RoadSegment road : land.roads()) {
            SegmentRisk risk = map.get(road.id());
            assertThat(risk.ratePerCellDay())
                    .as("λ of %s", road.id())
                    .isCloseTo(
                            meanOfStretches(
                                    road,
                                    cell -> StrictMath.max(
                                            4.3e-5,
                                            0.65 * (own(cell, IncidentChannel.ROAD) + own(cell, IncidentChannel.OTHER))
                                                    + 0.85 * near(cell, 4)
                                                    + 0.03 * mean)),
                            withinPercentage(1));
            assertThat(risk.roadRatePerCellDay())
                    .as("λ_r of %s", road.id())
                    .isCloseTo(
                            meanOfStretches(
                                    road,
                                    cell -> 0.46 * own(cell, IncidentChannel.ROAD)
                                            + 0.085 * own(cell, IncidentChannel.OTHER)
                                            + 0.13 * near(cell, 2.7)
                                            + 4.3e-5),
                            withinPercentage(1));
        }
    }

    @Test
    void evidenceIsTheFiveGreatestPartsOfAllIncidents() {
        for (RoadSegment road : land.roads()) {
            List<Double> parts = new ArrayList<>();
            for (Incident incident : incidents) {
                parts.add(meanOfStretches(
                        road, cell -> 0.65 * ownPart(cell, incident) + 0.85 * nearPart(cell, incident, 4)));
            }
            parts.sort(Comparator.reverseOrder());
            List<SegmentRisk.Evidence> evidence = map.get(road.id()).evidence();
            for (int i = 0; i < evidence.size(); i++) {
                assertThat(evidence.get(i).ratePerCellDay())
                        .as("part %d of %s", i, road.id())
                        .isCloseTo(parts.get(i), withinPercentage(1));
            }
            // five, unless the next one vanishes beside the floor
            assertThat(evidence.size() == 5 || parts.get(evidence.size()) < 4.3e-6 * 1.02)
                    .isTrue();
        }
    }

    /** The mean over stretches of some 10 km, each the mean of its cells by length. */
    private double meanOfStretches(RoadSegment road, ToDoubleFunction<Cell> rate) {
        GeoPoint from = position(road.fromPlaceId());
        GeoPoint to = position(road.toPlaceId());
        int stretches = StrictMath.max(1, (int) StrictMath.round(from.distanceKm(to) / 10));
        Map<Cell, Double> known = new HashMap<>();
        double sum = 0;
        for (int stretch = 0; stretch < stretches; stretch++) {
            double ofStretch = 0;
            int steps = STEPS / stretches;
            for (int step = 0; step < steps; step++) {
                double share = (stretch + (step + 0.5) / steps) / stretches;
                Cell cell = cell(from.towards(to, share));
                ofStretch += known.computeIfAbsent(cell, rate::applyAsDouble) / steps;
            }
            sum += ofStretch / stretches;
        }
        return sum;
    }

    private Set<Cell> populated() {
        Set<Cell> cells = new HashSet<>();
        land.places().forEach(place -> cells.add(cell(place.position())));
        for (RoadSegment road : land.roads()) {
            for (int step = 0; step <= STEPS; step++) {
                cells.add(
                        cell(position(road.fromPlaceId()).towards(position(road.toPlaceId()), (double) step / STEPS)));
            }
        }
        return cells;
    }

    private double own(Cell cell, IncidentChannel channel) {
        return incidents.stream()
                .filter(incident -> incident.channel() == channel)
                .mapToDouble(incident -> ownPart(cell, incident))
                .sum();
    }

    private double ownPart(Cell cell, Incident incident) {
        double mass = massIn(cell, incident);
        return mass == 0 ? 0 : mass * weight(incident, 365);
    }

    private double near(Cell cell, double sigma) {
        return incidents.stream()
                .mapToDouble(incident -> nearPart(cell, incident, sigma))
                .sum();
    }

    /** The event is spread over cells by its precision; what each holds spreads once more from its middle. */
    private double nearPart(Cell cell, Incident incident, double sigma) {
        double reach = StrictMath.ceil(4 * sigma);
        double x = x(incident.position());
        double y = y(incident.position());
        double spread = spread(incident);
        double alongX = 0;
        double alongY = 0;
        for (int d = (int) -reach; d <= reach; d++) {
            double kernel = normal(d - 0.5, d + 0.5, sigma);
            alongX += kernel * truncated(cell.x + d, x, spread);
            alongY += kernel * truncated(cell.y + d, y, spread);
        }
        return alongX * alongY * weight(incident, 60);
    }

    private double massIn(Cell cell, Incident incident) {
        double spread = spread(incident);
        return truncated(cell.x, x(incident.position()), spread) * truncated(cell.y, y(incident.position()), spread);
    }

    /** An event is followed to four sigmas, in whole cells. */
    private static double truncated(int cell, double at, double sigma) {
        boolean within = cell >= StrictMath.floor(at - 4 * sigma) && cell <= StrictMath.floor(at + 4 * sigma);
        return within ? normal(cell - at, cell + 1 - at, sigma) : 0;
    }

    private static double spread(Incident incident) {
        return switch (incident.precision()) {
            case EXACT -> 0.3;
            case NEAR -> 1;
            case AREA -> 3;
        };
    }

    private double weight(Incident incident, double halfLife) {
        return StrictMath.log(2)
                / halfLife
                * StrictMath.pow(2, -age(incident) / halfLife)
                / (1 - StrictMath.pow(2, -historyDays / halfLife));
    }

    private static double age(Incident incident) {
        return ChronoUnit.DAYS.between(incident.date(), RandomLand.AS_OF);
    }

    /** Simpson's rule. */
    private static double normal(double from, double to, double sigma) {
        int parts = 40;
        double width = (to - from) / parts;
        double sum = 0;
        for (int i = 0; i <= parts; i++) {
            double z = (from + i * width) / sigma;
            int factor = i == 0 || i == parts ? 1 : i % 2 == 1 ? 4 : 2;
            sum += factor * StrictMath.exp(-z * z / 2);
        }
        return sum * width / 3 / (sigma * StrictMath.sqrt(2 * StrictMath.PI));
    }

    private Cell cell(GeoPoint point) {
        return new Cell((int) StrictMath.floor(x(point)), (int) StrictMath.floor(y(point)));
    }

    private double x(GeoPoint point) {
        return point.longitude() * degree * StrictMath.cos(StrictMath.toRadians(middle));
    }

    private double y(GeoPoint point) {
        return point.latitude() * degree;
    }

    private GeoPoint position(String placeId) {
        return land.places().stream()
                .filter(place -> place.id().equals(placeId))
                .map(Place::position)
                .findFirst()
                .orElseThrow();
    }
}
