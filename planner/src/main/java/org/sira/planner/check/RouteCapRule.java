package org.sira.planner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.sira.planner.model.MovementRules;
import org.sira.planner.plan.TripEvent;

/**
 * On no way from one stop to the next does a vehicle expect more incidents than the cap on routes, by the risk of the
 * roads alone. A vehicle that only keeps others company stops where it turns: at the halt, or the end of a drive, that
 * makes the riskier of its two ways the least risky.
 */
final class RouteCapRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        OptionalDouble most = reading.rules().mostRouteExposure();
        if (most.isEmpty()) {
            return;
        }
        for (TripReading trip : reading.trips()) {
            for (Way way : ways(trip, reading)) {
                if (!Tolerance.atMost(way.exposure, most.getAsDouble())) {
                    findings.add(
                            CheckedRule.ROUTE_CAP,
                            way.first,
                            "%s incidents expected until the next stop".formatted(Words.number(way.exposure)),
                            "at most " + Words.number(most.getAsDouble()));
                }
            }
        }
    }

    private record Way(Step first, double exposure) {}

    private static List<Way> ways(TripReading trip, PlanReading reading) {
        List<Way> drives = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        boolean stops = false;
        for (Step step : trip.steps()) {
            if (step.event() instanceof TripEvent.Drive) {
                drives.add(new Way(step, exposure(trip, step, reading)));
            } else if (!(step.event() instanceof TripEvent.Halt || step.event() instanceof TripEvent.Refuel)) {
                close(drives, ways);
                stops = true;
            }
        }
        if (stops) {
            close(drives, ways);
        } else {
            splitAtTurn(drives, ways);
        }
        return ways;
    }

    private static void close(List<Way> drives, List<Way> ways) {
        if (!drives.isEmpty()) {
            ways.add(new Way(drives.get(0).first, sum(drives)));
            drives.clear();
        }
    }

    private static void splitAtTurn(List<Way> drives, List<Way> ways) {
        int best = drives.size();
        double least = Double.POSITIVE_INFINITY;
        for (int turn = 1; turn <= drives.size(); turn++) {
            double riskier = StrictMath.max(sum(drives.subList(0, turn)), sum(drives.subList(turn, drives.size())));
            if (riskier < least) {
                least = riskier;
                best = turn;
            }
        }
        close(new ArrayList<>(drives.subList(0, best)), ways);
        close(new ArrayList<>(drives.subList(best, drives.size())), ways);
    }

    private static double sum(List<Way> drives) {
        return drives.stream().mapToDouble(Way::exposure).sum();
    }

    private static double exposure(TripReading trip, Step step, PlanReading reading) {
        MovementRules rules = reading.rules();
        return trip.roads(step).stream()
                .mapToDouble(driven -> reading.facts()
                        .risk()
                        .expectedIncidents(
                                driven.road().id(),
                                driven.road().driveHours(driven.vehicle().speedFactor())
                                        * (1 + rules.contingencyShare())))
                .sum();
    }
}
