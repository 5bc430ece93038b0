package org.sira.planner.explain;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sira.planner.explain.LoadProof.Source;
import org.sira.planner.explain.PreflightFinding.Code;
import org.sira.planner.explain.PreflightFinding.Hopeless;
import org.sira.planner.explain.PreflightFinding.NoRoad;
import org.sira.planner.explain.PreflightFinding.NoStock;
import org.sira.planner.explain.PreflightFinding.NoVehicle;
import org.sira.planner.explain.PreflightFinding.OutOfRange;
import org.sira.planner.explain.PreflightFinding.OutOfTime;
import org.sira.planner.explain.PreflightFinding.Part;
import org.sira.planner.explain.PreflightFinding.RiskCap;
import org.sira.planner.explain.PreflightFinding.RouteCap;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** Gathers the roads, places, numbers and times that show why a load is hopeless. */
final class ProofEvidence {

    private final PlanFacts facts;
    private final Carriers carriers;
    private final LoadProof proof;

    ProofEvidence(PlanFacts facts, Carriers carriers, LoadProof proof) {
        this.facts = facts;
        this.carriers = carriers;
        this.proof = proof;
    }

    /** What is to be said of loads of one need that are hopeless for the same reason. */
    Hopeless finding(Code code, List<Load> loads) {
        Part part = Part.of(loads);
        Load load =
                loads.stream().max(Comparator.comparingDouble(Load::quantity)).orElseThrow();
        Need need = load.need();
        LoadProof.Verdict verdict = proof.of(load);
        List<Vehicle> able = verdict.vehicles();
        return switch (code) {
            case NO_VEHICLE -> new NoVehicle(part, load.quantity(), most(able, carriers.commodity(need)));
            case NO_ROAD -> noRoad(part, able);
            case RISK_CAP -> new RiskCap(part, roadAboveCap(able, need));
            case ROUTE_CAP ->
                new RouteCap(
                        part,
                        leastExposure(able, need),
                        facts.operation().rules().mostRouteExposure().orElseThrow());
            case NO_STOCK -> new NoStock(part, elsewhere(need));
            case OUT_OF_RANGE -> outOfRange(part, load, verdict.sources());
            case OUT_OF_TIME -> outOfTime(part, load, verdict.sources());
            default -> throw new IllegalArgumentException(code + " is no reason for a load to stay behind.");
        };
    }

    private static double most(List<Vehicle> vehicles, Commodity commodity) {
        return vehicles.stream()
                .mapToDouble(vehicle -> Carriers.roomFor(vehicle, commodity))
                .max()
                .orElse(0);
    }

    private NoRoad noRoad(Part part, List<Vehicle> able) {
        String placeId = part.need().placeId();
        Optional<Vehicle> barred = able.stream()
                .filter(vehicle -> proof.ways(vehicle).leadsThereAndBackIfAllWereOpen(vehicle.baseId(), placeId))
                .findFirst();
        if (barred.isPresent()) {
            Vehicle vehicle = barred.get();
            return new NoRoad(
                    part,
                    NoRoad.Why.CLOSED,
                    firstRoad(
                            VehicleProfile.of(vehicle),
                            vehicle.baseId(),
                            placeId,
                            proof.access().alwaysClosed()::contains));
        }
        for (Vehicle vehicle : able) {
            VehicleProfile profile = VehicleProfile.of(vehicle);
            Optional<String> road = firstRoad(
                    profile.onAnyRoad(),
                    vehicle.baseId(),
                    placeId,
                    id -> !profile.mayUse(facts.network().segment(id)));
            if (road.isPresent()) {
                return new NoRoad(part, NoRoad.Why.NOT_FOR_VEHICLE, road);
            }
        }
        return new NoRoad(part, NoRoad.Why.NONE, Optional.empty());
    }

    private Optional<String> firstRoad(
            VehicleProfile profile, String fromPlaceId, String toPlaceId, Predicate<String> wanted) {
        return facts.routes().atAnyRisk(profile, Set.of()).fastest(fromPlaceId, toPlaceId).stream()
                .flatMap(option -> option.uses().stream())
                .map(SegmentUse::segment)
                .map(RoadSegment::id)
                .filter(wanted)
                .findFirst();
    }

    private Optional<String> roadAboveCap(List<Vehicle> able, Need need) {
        return able.stream()
                .map(vehicle ->
                        proof.access().roadAboveCap(VehicleProfile.of(vehicle), vehicle.baseId(), need.placeId()))
                .filter(road -> !road.isEmpty())
                .findFirst();
    }

    private double leastExposure(List<Vehicle> able, Need need) {
        return able.stream()
                .mapToDouble(vehicle -> proof.ways(vehicle).exposure(vehicle.baseId(), need.placeId()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Where the commodity is, though it cannot be fetched from there. */
    private List<String> elsewhere(Need need) {
        Set<String> ids = new TreeSet<>(carriers.stockedPlaceIds(need));
        ids.remove(need.placeId());
        return List.copyOf(ids);
    }

    private Hopeless outOfRange(Part part, Load load, List<Source> sources) {
        Source nearest = sources.stream()
                .min(Comparator.comparingDouble(
                        source -> proof.kmWithoutFill(source, load) / LoadProof.rangeKm(source.vehicle())))
                .orElseThrow();
        return new OutOfRange(
                part, nearest.vehicle().id(), proof.kmWithoutFill(nearest, load), LoadProof.rangeKm(nearest.vehicle()));
    }

    private Hopeless outOfTime(Part part, Load load, List<Source> sources) {
        Optional<Source> back = sources.stream()
                .filter(source -> proof.deliveredMin(source, load) <= proof.lastMin(load.need()))
                .min(Comparator.comparingInt(
                        source -> proof.backMin(source, load) - proof.availableUntilMin(source.vehicle())));
        if (back.isPresent()) {
            return new OutOfTime(
                    part,
                    true,
                    timeAt(proof.backMin(back.get(), load)),
                    facts.horizon().timeAt(proof.availableUntilMin(back.get().vehicle())));
        }
        int earliest = sources.stream()
                .mapToInt(source -> proof.deliveredMin(source, load))
                .min()
                .orElse(LeastTrip.NEVER);
        return new OutOfTime(part, false, timeAt(earliest), load.need().notAfter());
    }

    private Optional<LocalDateTime> timeAt(int minute) {
        return minute >= LeastTrip.NEVER
                ? Optional.empty()
                : Optional.of(facts.horizon().timeAt(minute));
    }
}
