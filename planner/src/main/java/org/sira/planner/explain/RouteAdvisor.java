package org.sira.planner.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sira.planner.explain.RouteAnswer.Why;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.movement.MovementModel;
import org.sira.planner.movement.Stage;
import org.sira.planner.movement.TimedRoute;
import org.sira.planner.network.RoadGeometry;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;

/** Says which ways lead from one place to another on a day and what speaks for each, or why none does. */
public final class RouteAdvisor {

    private final PlanFacts facts;
    private final RoadGeometry geometry;

    public RouteAdvisor(PlanFacts facts) {
        this.facts = facts;
        geometry = new RoadGeometry(facts.network());
    }

    /** Throws an {@link IllegalArgumentException} when a place is not of the network. */
    public RouteAnswer advise(RouteQuestion question) {
        return new OneDay(question).answer();
    }

    /** The roads of one day as one kind of vehicle finds them. */
    private final class OneDay {

        private final RouteQuestion question;
        private final VehicleProfile profile;
        private final MovementModel movement;
        private final Set<String> closed;

        OneDay(RouteQuestion question) {
            this.question = question;
            profile = question.profile();
            movement = new MovementModel(
                    facts.operation(),
                    new Horizon(question.date(), 1),
                    facts.network(),
                    facts.risk(),
                    facts.corridors());
            closed = movement.closedByDay().get(0);
        }

        RouteAnswer answer() {
            List<RouteOption> options = between(facts.routes().options(profile, closed, question.mostExposure()));
            return options.isEmpty() ? noWay() : ways(options);
        }

        private List<RouteOption> between(TravelOptions options) {
            return options.between(question.fromPlaceId(), question.toPlaceId());
        }

        private RouteAnswer ways(List<RouteOption> options) {
            TimedRoute fastest = movement.timed(options.get(0), profile);
            List<RouteAdvice> advice = new ArrayList<>();
            for (RouteOption option : options) {
                advice.add(advice(movement.timed(option, profile), fastest));
            }
            return new RouteAnswer.Ways(advice, hindered(facts.routes().atAnyRisk(profile, Set.of())));
        }

        private RouteAdvice advice(TimedRoute route, TimedRoute fastest) {
            List<Corridor> corridors = corridors(route);
            return new RouteAdvice(
                    route.option(),
                    route.driveMin(),
                    exposure(route),
                    kmBy(route, RoadSegment::surface, Surface.class),
                    kmBy(route, RoadSegment::roadClass, RoadClass.class),
                    corridors,
                    comparison(route, fastest, corridors));
        }

        private RouteComparison comparison(TimedRoute route, TimedRoute fastest, List<Corridor> corridors) {
            double least = exposure(fastest);
            List<Corridor> avoided = corridors(fastest).stream()
                    .filter(corridor -> !corridors.contains(corridor))
                    .toList();
            Set<String> told = new LinkedHashSet<>();
            avoided.forEach(corridor -> told.addAll(corridor.segmentIds()));
            route.option().uses().forEach(use -> told.add(use.segment().id()));
            return new RouteComparison(
                    route.driveMin() - fastest.driveMin(),
                    least == 0 ? 1 : exposure(route) / least,
                    avoided,
                    roads(fastest.option(), road -> isDangerous(road) && !told.contains(road.id())));
        }

        private RouteAnswer noWay() {
            List<RouteOption> uncapped = between(facts.routes().options(profile, closed));
            if (!uncapped.isEmpty()) {
                double least = uncapped.get(uncapped.size() - 1).exposure();
                return new RouteAnswer.NoWay(Why.ROUTE_CAP, List.of(), least);
            }
            return firstThatLeads(Why.CLOSED, facts.routes().options(profile, Set.of()))
                    .or(() -> firstThatLeads(Why.RISK_CAP, facts.routes().atAnyRisk(profile, closed)))
                    .or(() -> firstThatLeads(
                            Why.CLOSED_AND_RISK_CAP, facts.routes().atAnyRisk(profile, Set.of())))
                    .or(() -> firstThatLeads(Why.VEHICLE, facts.routes().atAnyRisk(profile.onAnyRoad(), Set.of())))
                    .orElseGet(() -> new RouteAnswer.NoWay(Why.NO_ROAD, List.of(), Double.POSITIVE_INFINITY));
        }

        private Optional<RouteAnswer> firstThatLeads(Why why, TravelOptions options) {
            List<RoadHindrance> hindrances = hindered(options);
            return hindrances.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RouteAnswer.NoWay(why, hindrances, Double.POSITIVE_INFINITY));
        }

        /** What keeps vehicles from the fastest way among options that look past something; empty when there is none. */
        private List<RoadHindrance> hindered(TravelOptions options) {
            return options.fastest(question.fromPlaceId(), question.toPlaceId()).stream()
                    .flatMap(option -> option.uses().stream())
                    .flatMap(use -> hindrances(use.segment()).stream())
                    .toList();
        }

        private List<RoadHindrance> hindrances(RoadSegment road) {
            List<RoadHindrance> found = new ArrayList<>();
            if (closed.contains(road.id())) {
                found.add(closing(road));
            }
            if (facts.routes().isAboveCap(road.id())) {
                found.add(new RoadHindrance(road, RoadHindrance.Cause.RISK, "", Optional.empty()));
            }
            if (road.maxGrossWeightT() < profile.grossWeightT()) {
                found.add(new RoadHindrance(road, RoadHindrance.Cause.WEIGHT, "", Optional.empty()));
            }
            if (road.surface().compareTo(profile.worstSurface()) > 0) {
                found.add(new RoadHindrance(road, RoadHindrance.Cause.SURFACE, "", Optional.empty()));
            }
            return found;
        }

        /** The closure that lasts longest, or else the area, or else nothing but that it is closed. */
        private RoadHindrance closing(RoadSegment road) {
            LocalDate date = question.date();
            var restrictions = facts.operation().restrictions();
            return restrictions.closures().stream()
                    .filter(closure -> closure.segmentId().equals(road.id()))
                    .filter(closure -> !date.isBefore(closure.from()) && !date.isAfter(closure.to()))
                    .max(Comparator.comparing(Closure::to))
                    .map(closure -> new RoadHindrance(
                            road, RoadHindrance.Cause.CLOSURE, closure.reason(), Optional.of(closure.to())))
                    .or(() -> restrictions.areas().stream()
                            .filter(area -> area.closed() && area.appliesOn(date) && geometry.touches(road, area))
                            .max(Comparator.comparing(OperationArea::to))
                            .map(area -> new RoadHindrance(
                                    road, RoadHindrance.Cause.AREA, area.name(), Optional.of(area.to()))))
                    .orElseGet(() -> new RoadHindrance(road, RoadHindrance.Cause.SEASON, "", Optional.empty()));
        }

        private boolean isDangerous(RoadSegment road) {
            return facts.risk()
                            .get(road.id())
                            .riskClass()
                            .compareTo(facts.operation().rules().convoyFromClass())
                    >= 0;
        }
    }

    private static double exposure(TimedRoute route) {
        double exposure = 0;
        for (Stage stage : route.stages()) {
            exposure += stage.exposureByDay()[0];
        }
        return exposure;
    }

    private static List<Corridor> corridors(TimedRoute route) {
        Set<Corridor> corridors = new LinkedHashSet<>();
        for (Stage stage : route.stages()) {
            if (stage.gate() != null) {
                corridors.add(stage.gate().corridor());
            }
        }
        return List.copyOf(corridors);
    }

    private static List<RoadSegment> roads(RouteOption option, Predicate<RoadSegment> which) {
        return option.uses().stream().map(SegmentUse::segment).filter(which).toList();
    }

    private static <E extends Enum<E>> Map<E, Double> kmBy(
            TimedRoute route, Function<RoadSegment, E> kind, Class<E> kinds) {
        Map<E, Double> km = new EnumMap<>(kinds);
        for (RoadSegment road : roads(route.option(), road -> true)) {
            km.merge(kind.apply(road), road.lengthKm(), Double::sum);
        }
        return km;
    }
}
