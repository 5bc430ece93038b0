package org.sira.planner.solver.internal.routing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sira.planner.model.Need;
import org.sira.planner.model.Vehicle;
import org.sira.planner.solver.routing.Delivery;
import org.sira.planner.solver.routing.RoutingFacts;

/**
 * The facts on arrays. Locations are numbered: first the visits, one for each delivery and in its order, then the depots.
 * Nothing of it changes while it is searched.
 */
final class RoutingProblem {

    /** A visit that must be made costs this many times the dearest trip when it is not. */
    private static final double MUST = 100;

    /** Farther than any way. */
    static final int FAR_M = Integer.MAX_VALUE / 4;

    private static final int NO_LIMIT = Integer.MAX_VALUE / 4;

    final int visits;
    final int locations;
    /** From × {@link #locations} + to. */
    final int[] lengthM;

    final int[] driveS;
    /** To × {@link #locations} + from: all ways to one place lie side by side. */
    final int[] lengthToM;

    final int[] driveToS;
    final double[] kg;
    final int[] readyS;
    final int[] dueS;
    final int[] unloadingS;
    final int[] releaseS;
    /** What a visit costs that is not made. */
    final double[] worth;

    final boolean[] optional;
    final VehicleGroup[] groups;
    /** Whether any time can bind. */
    final boolean timed;

    final boolean released;
    final boolean reloads;
    final int mostTripS;
    final boolean limited;
    /** Of all vehicles. */
    final double leastPerM;
    /** By how much a way is longer than the way back, at most. */
    private final int asymmetryM;

    RoutingProblem(RoutingFacts facts) {
        Map<String, Integer> rows = facts.matrix().indexes();
        visits = facts.deliveries().size();
        List<Integer> rowOf = new ArrayList<>();
        for (Delivery delivery : facts.deliveries()) {
            rowOf.add(row(rows, delivery.load().need().placeId()));
        }
        groups = groups(facts, rows, rowOf);
        locations = rowOf.size();
        lengthM = matrix(facts.matrix().lengthM(), rowOf, rows.size());
        boolean same = facts.matrix().lengthM() == facts.matrix().driveS();
        driveS = same ? lengthM : matrix(facts.matrix().driveS(), rowOf, rows.size());
        lengthToM = transposed(lengthM, locations);
        driveToS = same ? lengthToM : transposed(driveS, locations);
        kg = new double[visits];
        readyS = new int[visits];
        dueS = new int[visits];
        unloadingS = new int[visits];
        releaseS = new int[visits];
        worth = new double[visits];
        optional = new boolean[visits];
        boolean anyReleased = false;
        double must = MUST * dearestTrip();
        for (int v = 0; v < visits; v++) {
            Delivery delivery = facts.deliveries().get(v);
            Need need = delivery.load().need();
            kg[v] = delivery.load().quantity();
            readyS[v] = StrictMath.max(0, seconds(facts.start(), need.notBefore()));
            dueS[v] = seconds(facts.start(), need.notAfter());
            unloadingS[v] = delivery.unloadingS();
            releaseS[v] = delivery.readyS();
            anyReleased |= delivery.readyS() > 0;
            optional[v] = delivery.worth() < Double.POSITIVE_INFINITY;
            worth[v] = optional[v] ? delivery.worth() : must;
        }
        released = anyReleased;
        reloads = facts.reloads();
        limited = facts.mostTripS().isPresent();
        mostTripS = facts.mostTripS().orElse(NO_LIMIT);
        leastPerM =
                Arrays.stream(groups).mapToDouble(VehicleGroup::costPerM).min().orElse(0);
        asymmetryM = asymmetry();
        timed = limited || released || reloads || canBeLate();
    }

    private static int row(Map<String, Integer> rows, String placeId) {
        Integer row = rows.get(placeId);
        if (row == null) {
            throw new IllegalArgumentException("Place " + placeId + " is not in the travel matrix.");
        }
        return row;
    }

    private static VehicleGroup[] groups(RoutingFacts facts, Map<String, Integer> rows, List<Integer> rowOf) {
        List<VehicleGroup> alike = new ArrayList<>();
        List<List<String>> ids = new ArrayList<>();
        for (Vehicle vehicle : facts.vehicles()) {
            int base = row(rows, vehicle.baseId());
            int depot = rowOf.subList(facts.deliveries().size(), rowOf.size()).indexOf(base);
            if (depot < 0) {
                depot = rowOf.size() - facts.deliveries().size();
                rowOf.add(base);
            }
            VehicleGroup own = new VehicleGroup(
                    facts.deliveries().size() + depot,
                    vehicle.payloadKg(),
                    vehicle.fixedCost(),
                    vehicle.costPerKm() / 1000,
                    StrictMath.max(0, seconds(facts.start(), vehicle.availableFrom())),
                    seconds(facts.start(), vehicle.availableUntil()),
                    List.of());
            int group = 0;
            while (group < alike.size() && !alike.get(group).isAlike(own)) {
                group++;
            }
            if (group == alike.size()) {
                alike.add(own);
                ids.add(new ArrayList<>());
            }
            ids.get(group).add(vehicle.id());
        }
        List<VehicleGroup> groups = new ArrayList<>();
        for (int g = 0; g < alike.size(); g++) {
            VehicleGroup group = alike.get(g);
            groups.add(new VehicleGroup(
                    group.base(),
                    group.payloadKg(),
                    group.fixedCost(),
                    group.costPerM(),
                    group.fromS(),
                    group.untilS(),
                    ids.get(g)));
        }
        return groups.toArray(VehicleGroup[]::new);
    }

    private static int seconds(LocalDateTime start, LocalDateTime moment) {
        return (int) StrictMath.max(
                -NO_LIMIT,
                StrictMath.min(NO_LIMIT, Duration.between(start, moment).toSeconds()));
    }

    private static int[] matrix(int[] given, List<Integer> rowOf, int rows) {
        int count = rowOf.size();
        int[] own = new int[count * count];
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                own[from * count + to] = given[rowOf.get(from) * rows + rowOf.get(to)];
            }
        }
        return own;
    }

    /** The same array when all ways are as long as back. */
    private static int[] transposed(int[] values, int count) {
        int[] turned = new int[values.length];
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                turned[to * count + from] = values[from * count + to];
            }
        }
        return Arrays.equals(turned, values) ? values : turned;
    }

    private int asymmetry() {
        int most = 0;
        for (int i = 0; i < lengthM.length; i++) {
            most = StrictMath.max(most, lengthM[i] - lengthToM[i]);
        }
        return most;
    }

    private double dearestTrip() {
        double dearest = 1;
        for (VehicleGroup group : groups) {
            for (int v = 0; v < visits; v++) {
                dearest = StrictMath.max(
                        dearest,
                        group.fixedCost() + group.costPerM() * (length(group.base(), v) + length(v, group.base())));
            }
        }
        return dearest;
    }

    /** Whether a vehicle that makes all visits in the slowest way comes anywhere too late; too early it never is then. */
    private boolean canBeLate() {
        long longest = 0;
        for (int time : driveS) {
            longest = StrictMath.max(longest, time);
        }
        long all = longest * (visits + 1L);
        long latest = 0;
        for (int v = 0; v < visits; v++) {
            all += unloadingS[v];
            latest = StrictMath.max(latest, readyS[v]);
        }
        for (VehicleGroup group : groups) {
            latest = StrictMath.max(latest, group.fromS());
        }
        for (int v = 0; v < visits; v++) {
            if (latest + all > dueS[v]) {
                return true;
            }
        }
        for (VehicleGroup group : groups) {
            if (latest + all > group.untilS()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A place that is so much farther away than the way that begins or ends there is long makes a detour over it longer
     * than a given one: no way is longer than one over a third place.
     */
    int farthestM(int detourM) {
        return (detourM + asymmetryM) / 2;
    }

    int length(int from, int to) {
        return lengthM[from * locations + to];
    }

    int drive(int from, int to) {
        return driveS[from * locations + to];
    }
}
