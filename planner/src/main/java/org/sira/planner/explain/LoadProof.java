package org.sira.planner.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sira.planner.explain.PreflightFinding.Code;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.PlanFacts;

/**
 * Looks for a proof that a load stays behind in every plan. It narrows down which vehicles could bring it, and from where,
 * rule by rule; each rule is taken at its weakest, so that none is left out that some plan could use.
 */
final class LoadProof {

    private static final double ROUNDING = 1 + 1e-9;

    private final PlanFacts facts;
    private final Carriers carriers;
    private final Access access;
    private final Set<Ban> bans;
    /** Loads of approved trips, which may leave without new notice. */
    private final Set<String> approvedLoadIds = new HashSet<>();

    private final Map<VehicleProfile, LeastWays> waysByProfile = new HashMap<>();
    private final Map<Key, Verdict> verdicts = new HashMap<>();

    private record Key(String needId, double quantity, boolean told) {}

    LoadProof(PlanFacts facts, Carriers carriers) {
        this.facts = facts;
        this.carriers = carriers;
        access = new Access(facts);
        bans = Set.copyOf(facts.decisions().bans());
        Stream.concat(facts.decisions().approvedTrips().stream(), facts.decisions().pins().stream())
                .map(FixedTrip::loadIds)
                .forEach(approvedLoadIds::addAll);
    }

    /** One way to bring a load: a vehicle from a place at which it loads. */
    record Source(Vehicle vehicle, String loadPlaceId) {}

    /**
     * Either why a load is hopeless, or from where it could come.
     *
     * @param vehicles that keep all rules but for the one that makes it hopeless, and those after it
     * @param sources likewise; none before it is asked where vehicles load
     */
    record Verdict(Optional<Code> code, List<Vehicle> vehicles, List<Source> sources) {
        private static Verdict hopeless(Code code, List<Vehicle> vehicles, List<Source> sources) {
            return new Verdict(Optional.of(code), vehicles, sources);
        }
    }

    Access access() {
        return access;
    }

    /** Whether a person left a need out: nothing has to be proven of it. */
    boolean isLeftOut(Need need) {
        return bans.contains(new Ban.NeedLeftOut(need.id()));
    }

    /** Loads of a need that are equally large have the same verdict. */
    Verdict of(Load load) {
        Key key = new Key(load.need().id(), load.quantity(), isTold(load));
        Verdict known = verdicts.get(key);
        if (known == null) {
            known = workOut(load);
            verdicts.put(key, known);
        }
        return known;
    }

    /** Whether it may be on a trip that people have been told of already. */
    private boolean isTold(Load load) {
        return approvedLoadIds.contains(load.id());
    }

    private Verdict workOut(Load load) {
        Need need = load.need();
        String placeId = need.placeId();
        List<Vehicle> able = allowed(carriers.of(load), need);
        boolean cut = !able.isEmpty();
        able = cut ? able : allowed(carriers.ofAnyPart(load), need);
        List<Vehicle> withRoad = able.stream()
                .filter(vehicle -> ways(vehicle).leadsThereAndBackAtAnyRisk(vehicle.baseId(), placeId))
                .toList();
        List<Vehicle> belowCap = withRoad.stream()
                .filter(vehicle -> ways(vehicle).leadsThereAndBack(vehicle.baseId(), placeId))
                .toList();
        if (able.isEmpty() || !cut && !belowCap.isEmpty()) {
            return Verdict.hopeless(Code.NO_VEHICLE, allowed(facts.operation().vehicles(), need), List.of());
        }
        if (withRoad.isEmpty()) {
            return Verdict.hopeless(Code.NO_ROAD, able, List.of());
        }
        if (belowCap.isEmpty()) {
            return Verdict.hopeless(Code.RISK_CAP, withRoad, List.of());
        }
        List<Vehicle> belowRouteCap = belowCap.stream()
                .filter(vehicle -> ways(vehicle).leadsThereAndBackBelowRouteCap(vehicle.baseId(), placeId))
                .toList();
        if (belowRouteCap.isEmpty()) {
            return Verdict.hopeless(Code.ROUTE_CAP, belowCap, List.of());
        }
        return ofSources(load, belowRouteCap, sources(belowRouteCap, need));
    }

    private Verdict ofSources(Load load, List<Vehicle> vehicles, List<Source> stocked) {
        if (stocked.isEmpty()) {
            return Verdict.hopeless(Code.NO_STOCK, vehicles, stocked);
        }
        List<Source> inRange = stocked.stream()
                .filter(source -> kmWithoutFill(source, load) <= rangeKm(source.vehicle) * ROUNDING)
                .toList();
        if (inRange.isEmpty()) {
            return Verdict.hopeless(Code.OUT_OF_RANGE, vehicles, stocked);
        }
        List<Source> inTime = inRange.stream()
                .filter(source -> deliveredMin(source, load) <= lastMin(load.need())
                        && backMin(source, load) <= availableUntilMin(source.vehicle))
                .toList();
        return inTime.isEmpty()
                ? Verdict.hopeless(Code.OUT_OF_TIME, vehicles, inRange)
                : new Verdict(Optional.empty(), vehicles, inTime);
    }

    private List<Vehicle> allowed(List<Vehicle> vehicles, Need need) {
        return vehicles.stream()
                .filter(vehicle -> !bans.contains(new Ban.VehicleLeftOut(vehicle.id())))
                .filter(vehicle -> !bans.contains(new Ban.VehicleAtPlace(vehicle.id(), need.placeId())))
                .filter(vehicle -> !bans.contains(new Ban.VehicleForNeed(vehicle.id(), need.id())))
                .toList();
    }

    private List<Source> sources(List<Vehicle> vehicles, Need need) {
        Set<String> stocked = carriers.stockedPlaceIds(need);
        return vehicles.stream()
                .flatMap(vehicle -> carriers.loadPlaceIds(vehicle).stream()
                        .filter(stocked::contains)
                        .map(placeId -> new Source(vehicle, placeId)))
                .filter(source -> Double.isFinite(driveMin(source, need.placeId())))
                .toList();
    }

    /** From base to base. */
    double driveMin(Source source, String placeId) {
        LeastWays ways = ways(source.vehicle);
        String baseId = source.vehicle.baseId();
        return ways.driveMin(baseId, source.loadPlaceId)
                + ways.driveMin(source.loadPlaceId, placeId)
                + ways.driveMin(placeId, baseId);
    }

    /** It may have filled up where it loads, and not again before it is back. */
    double kmWithoutFill(Source source, Load load) {
        LeastWays ways = ways(source.vehicle);
        String placeId = load.need().placeId();
        return ways.lengthKm(source.loadPlaceId, placeId) + ways.lengthKm(placeId, source.vehicle.baseId());
    }

    static double rangeKm(Vehicle vehicle) {
        return vehicle.tankLitres() / vehicle.consumptionLPer100Km() * 100;
    }

    private LeastTrip delivered(Source source, Load load) {
        MovementRules rules = facts.operation().rules();
        Vehicle vehicle = source.vehicle;
        LeastWays ways = ways(vehicle);
        Need need = load.need();
        double kg = carriers.commodity(need).weightKg(load.quantity());
        return new LeastTrip(rules, earliestStartMin(vehicle, approvedLoadIds.contains(load.id())))
                .drive(ways.driveMin(vehicle.baseId(), source.loadPlaceId))
                .waitUntil(stockedFromMin(source.loadPlaceId, need))
                .handle(rules.loadingMin())
                .drive(ways.driveMin(source.loadPlaceId, need.placeId()))
                .waitUntil(facts.horizon().minuteOf(need.notBefore()))
                .handle(rules.unloadingMin(kg));
    }

    int deliveredMin(Source source, Load load) {
        return delivered(source, load).minute();
    }

    int backMin(Source source, Load load) {
        Vehicle vehicle = source.vehicle;
        return delivered(source, load)
                .drive(ways(vehicle).driveMin(load.need().placeId(), vehicle.baseId()))
                .minute();
    }

    /** @param told whether people have been told already of a trip that it may be on */
    int earliestStartMin(Vehicle vehicle, boolean told) {
        int available = StrictMath.max(0, facts.horizon().minuteOf(vehicle.availableFrom()));
        return told ? available : StrictMath.max(available, facts.horizon().minuteOf(facts.earliestNewStart()));
    }

    int availableUntilMin(Vehicle vehicle) {
        return StrictMath.min(facts.horizon().lengthMin(), facts.horizon().minuteOf(vehicle.availableUntil()));
    }

    int lastMin(Need need) {
        return facts.horizon().minuteOf(need.notAfter());
    }

    /** What a depot is brought may be there from the start. */
    private int stockedFromMin(String placeId, Need need) {
        boolean refilled = facts.needs().stream()
                .anyMatch(other -> other.placeId().equals(placeId)
                        && other.commodityId().equals(need.commodityId())
                        && carriers.isRefill(other));
        return refilled
                ? 0
                : facts.operation().stocks().stream()
                        .filter(stock -> stock.placeId().equals(placeId)
                                && stock.commodityId().equals(need.commodityId())
                                && stock.quantity() > 0)
                        .mapToInt(stock -> facts.horizon().minuteOf(stock.availableAt()))
                        .min()
                        .orElse(LeastTrip.NEVER);
    }

    LeastWays ways(Vehicle vehicle) {
        return waysByProfile.computeIfAbsent(
                VehicleProfile.of(vehicle), profile -> new LeastWays(facts, access.alwaysClosed(), profile));
    }
}
