package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.Weights;
import org.sira.planner.movement.Gate;
import org.sira.planner.movement.MovementModel;
import org.sira.planner.movement.StartWindows;
import org.sira.planner.movement.TimedRoute;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.risk.Corridor;

/** The facts of a plan on arrays: what the search works on. Not changed by it, but for routes that fill in when asked for. */
public final class CompiledProblem {

    private static final byte REACHES = 1;
    private static final byte REACHES_NOT = 2;

    private static final int SHORTEST_DARK_MIN = 7 * 60;

    final PlanFacts facts;

    /** Whether plans are judged that a person made: what breaks a rule is driven all the same, if it can be. */
    final boolean draft;

    final Weights weights;
    final MovementModel movement;
    final PlaceIndex places;
    final Fleet fleet;
    private final CrewsAtStart crews;
    final LoadTable loads;
    final Refills refills;
    final StockTable stock;
    final FixedTrips fixed;
    final BanTable bans;
    /** Before this minute nothing leaves of which nobody has been told yet. */
    final int noticeMin;

    /** Of one load that travels otherwise than approved, scaled. */
    final long priceOfChange;

    final SlotRepeats slotRepeats;
    final Equity equity;
    final RouteTable routes;
    final Lanes lanes;
    /** By vehicle: where it may load. */
    final int[][] loadPlaces;
    /** By load: vehicles that can carry it and for which a road leads there. */
    final int[][] ableVehicles;

    private final int[] leastDriveMin;
    /** By vehicle and place, 0 until it is asked for; threads that ask at once find the same. */
    private final byte[] reach;

    private final int[] turnPlaces;
    private final int shortestNightMin;

    public CompiledProblem(PlanFacts facts) {
        this(facts, false);
    }

    CompiledProblem(PlanFacts facts, boolean draft) {
        this(facts, draft, null);
    }

    /** The same under other facts. Of a large operation most of the work is in the timed routes: they are shared if they can be. */
    CompiledProblem under(PlanFacts others) {
        return new CompiledProblem(others, draft, this);
    }

    private CompiledProblem(PlanFacts facts, boolean draft, @Nullable CompiledProblem before) {
        this.facts = facts;
        this.draft = draft;
        weights = facts.weights();
        priceOfChange = StrictMath.round(PlanScore.SCALE * weights.changeCost());
        boolean sameMovement = before != null && facts.movesAs(before.facts);
        movement = before != null && sameMovement
                ? before.movement
                : new MovementModel(
                        facts.operation(), facts.horizon(), facts.network(), facts.risk(), facts.corridors());
        places = new PlaceIndex(stopPlaces(facts), movement);
        boolean decided = !facts.decisions().equals(Decisions.none());
        noticeMin = StrictMath.max(0, facts.horizon().minuteOf(facts.earliestNewStart()));
        fleet = new Fleet(facts.operation().vehicles(), facts.horizon(), places, draft ? 0 : noticeMin, decided);
        crews = new CrewsAtStart(facts, fleet);
        loads = new LoadTable(facts, places, decided);
        fixed = new FixedTrips(facts, places, loads, movement.gates());
        bans = new BanTable(facts, loads);
        refills = new Refills(facts, places, loads);
        stock = new StockTable(facts.operation(), facts.horizon(), places, loads, refills);
        routes = before != null
                        && sameMovement
                        && places.ids().equals(before.places.ids())
                        && fleet.profiles.equals(before.fleet.profiles)
                ? before.routes
                : new RouteTable(facts, movement, places, fleet.profiles);
        lanes = new Lanes(movement.gates(), facts.horizon().days());
        slotRepeats = new SlotRepeats(facts, movement.gates());
        equity = new Equity(facts, loads);
        turnPlaces = turnPlaces();
        shortestNightMin = shortestNightMin(movement.rules());
        leastDriveMin = new int[fleet.profiles.size() * places.count() * places.count()];
        reach = new byte[fleet.count * places.count()];
        loadPlaces = loadPlaces();
        ableVehicles = new int[loads.count][];
        for (int l = 0; l < loads.count; l++) {
            ableVehicles[l] = ableVehicles(l);
        }
    }

    /** At night nobody drives, and nothing is handled outside handling hours; nights are longer than seven hours. */
    private static int shortestNightMin(MovementRules rules) {
        int handled =
                (rules.handlingUntil().toSecondOfDay() - rules.handlingFrom().toSecondOfDay()) / 60;
        int notDriven = SHORTEST_DARK_MIN + rules.afterSunriseMin() + rules.beforeSunsetMin();
        return StrictMath.max(0, StrictMath.min(24 * 60 - handled, notDriven));
    }

    /** Where a corridor ends behind a gate, if a vehicle may wait there; {@link TripPlan#NOWHERE} otherwise. */
    int turnPlace(int gate) {
        return turnPlaces[gate];
    }

    private int[] turnPlaces() {
        int[] byGate = new int[movement.gates().size()];
        for (Gate gate : movement.gates()) {
            String end = gate.forward()
                    ? gate.corridor().lastGateId()
                    : gate.corridor().firstGateId();
            byGate[gate.index()] = movement.isSafe(end) ? places.indexOf(end) : TripPlan.NOWHERE;
        }
        return byGate;
    }

    private static Set<String> stopPlaces(PlanFacts facts) {
        Set<String> ids = new LinkedHashSet<>();
        for (Vehicle vehicle : facts.operation().vehicles()) {
            ids.add(vehicle.baseId());
            ids.addAll(vehicle.alsoLoadsAtIds());
        }
        for (Stock entry : facts.operation().stocks()) {
            ids.add(entry.placeId());
        }
        for (Load load : facts.loads()) {
            ids.add(load.need().placeId());
        }
        for (Corridor corridor : facts.corridors()) {
            ids.add(corridor.firstGateId());
            ids.add(corridor.lastGateId());
        }
        return ids;
    }

    /** A vehicle loads at its base, at border entries with stock, and at other depots where it is allowed to. */
    private int[][] loadPlaces() {
        Set<Integer> entries = new LinkedHashSet<>();
        for (Place place : facts.operation().places()) {
            if (place.kind() == PlaceKind.BORDER_ENTRY && hasStock(place.id())) {
                entries.add(places.indexOf(place.id()));
            }
        }
        int[][] byVehicle = new int[fleet.count][];
        for (int v = 0; v < fleet.count; v++) {
            Set<Integer> mine = new LinkedHashSet<>();
            if (hasStock(places.id(fleet.base[v]))) {
                mine.add(fleet.base[v]);
            }
            for (String depotId : fleet.vehicle(v).alsoLoadsAtIds()) {
                int depot = places.indexOf(depotId);
                if (hasStock(depotId) && routes.leads(fleet.profile[v], fleet.base[v], depot)) {
                    mine.add(depot);
                }
            }
            for (int entry : entries) {
                if (routes.leads(fleet.profile[v], fleet.base[v], entry)) {
                    mine.add(entry);
                }
            }
            byVehicle[v] = mine.stream().mapToInt(Integer::intValue).toArray();
        }
        return byVehicle;
    }

    private boolean hasStock(String placeId) {
        return facts.operation().stocks().stream()
                        .anyMatch(entry -> entry.placeId().equals(placeId))
                || IntStream.range(0, loads.count)
                        .anyMatch(load ->
                                refills.is[load] && places.id(loads.place[load]).equals(placeId));
    }

    private int[] ableVehicles(int load) {
        List<Integer> able = new ArrayList<>();
        for (int v = 0; v < fleet.count; v++) {
            if (carries(v, load) && !bans.forbids(v, load) && canReach(v, loads.place[load])) {
                able.add(v);
            }
        }
        return able.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a load fits an empty vehicle. */
    boolean carries(int v, int load) {
        Vehicle vehicle = fleet.vehicle(v);
        if (loads.kg[load] > vehicle.payloadKg()) {
            return false;
        }
        if (!loads.liquid[load]) {
            return loads.m3[load] <= vehicle.volumeM3();
        }
        return vehicle.capacityLitres() >= loads.quantity[load];
    }

    boolean canReach(int v, int place) {
        int key = v * places.count() + place;
        if (reach[key] == 0) {
            boolean reaches = routes.leads(fleet.profile[v], fleet.base[v], place)
                    && routes.leads(fleet.profile[v], place, fleet.base[v]);
            reach[key] = reaches ? REACHES : REACHES_NOT;
        }
        return reach[key] == REACHES;
    }

    /** The fastest route on the first day on which there is one. */
    @Nullable TimedRoute fastest(int profile, int from, int to) {
        for (int day = 0; day < facts.horizon().days(); day++) {
            TimedRoute route = routes.route(profile, RoutePolicy.FASTEST.ordinal(), from, to, day);
            if (route != null) {
                return route;
            }
        }
        return null;
    }

    /** The slots in which a trip crosses gates, 0 for gates that it does not cross; null when it crosses none. */
    int @Nullable [] slotsOf(TripOutcome trip) {
        if (trip.passages().length == 0) {
            return null;
        }
        int[] slots = new int[movement.gates().size()];
        for (int key : trip.passages()) {
            int gate = lanes.gateOf(key);
            if (slots[gate] == 0) {
                slots[gate] = lanes.slotOf(key);
            }
        }
        return slots;
    }

    /** Minutes at the wheel of a trip that brings one load, on the fastest roads. */
    int leastTripDriveMin(int v, int loadPlace, int load) {
        int p = fleet.profile[v];
        int place = loads.place[load];
        int toLoading = fleet.base[v] == loadPlace ? 0 : leastDriveMin(p, fleet.base[v], loadPlace);
        return toLoading + leastDriveMin(p, loadPlace, place) + leastDriveMin(p, place, fleet.base[v]);
    }

    /** Minutes of loading and unloading of a trip that brings one load. */
    int tripHandlingMin(int load) {
        return movement.rules().loadingMin() + movement.rules().unloadingMin(loads.kg[load]);
    }

    /**
     * A bound from below on the time that some driving and handling take: a crew that drives longer than a day's hours
     * stands still for at least one night between.
     */
    int leastElapsedMin(int driveMin, int handlingMin) {
        int days = (driveMin + movement.rules().maxDrivingMinPerDay() - 1)
                / movement.rules().maxDrivingMinPerDay();
        return driveMin + handlingMin + StrictMath.max(0, days - 1) * shortestNightMin;
    }

    private int leastDriveMin(int profile, int from, int to) {
        int key = (profile * places.count() + from) * places.count() + to;
        if (leastDriveMin[key] == 0) {
            int least = StartWindows.NEVER / 8;
            for (int day = 0; day < facts.horizon().days(); day++) {
                TimedRoute route = routes.route(profile, RoutePolicy.FASTEST.ordinal(), from, to, day);
                if (route != null) {
                    least = StrictMath.min(least, route.driveMin());
                }
            }
            leastDriveMin[key] = least + 1;
        }
        return leastDriveMin[key] - 1;
    }

    /** The earliest minute at which a trip may begin. */
    int earliestStart(int v, TripPlan trip, Carry before) {
        int available = trip.isFixed() ? fleet.availableFrom[v] : fleet.earliestNew[v];
        return StrictMath.max(before.endMin(), StrictMath.max(trip.notBefore(), available));
    }

    /** Whether a trip that is pinned, or leaves sooner than people can be told anew, is driven when they were told. */
    boolean keepsTimes(TripPlan trip, int startMin, int endMin) {
        if (!trip.isFixed()) {
            return true;
        }
        FixedTrips.Entry entry = fixed.get(trip.fixed());
        return startMin == entry.startMin() && endMin == entry.endMin() || !entry.pinned() && startMin >= noticeMin;
    }

    /** Whether a trip that comes out at these times may stand in a plan of this problem. */
    boolean admits(TripPlan trip, int startMin, int endMin) {
        return draft || keepsTimes(trip, startMin, endMin);
    }

    boolean isApproved(int load) {
        return fixed.approvedVehicle[load] != FixedTrips.NOT_APPROVED;
    }

    /** Whether a load of the approved plan is on the same vehicle, and leaves at the same time; true for all others. */
    boolean travelsAsApproved(int v, int startMin, int load) {
        int approved = fixed.approvedVehicle[load];
        return approved == FixedTrips.NOT_APPROVED || approved == v && fixed.approvedStart[load] == startMin;
    }

    Carry atStart(int v) {
        return crews.atStart(v);
    }
}
