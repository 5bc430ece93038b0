package org.sira.planner.solver.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Stock;

/**
 * What each place has of each commodity, and when more arrives.
 *
 * <p>Between two arrivals a level only falls. So it is enough to know how much is drawn in each such period: a plan
 * draws no more than there is exactly if, for each period, what is drawn until its end is at most what came until its
 * start.
 *
 * <p>Where loads refill a depot, periods are hours besides: a delivery counts from the next full hour on, as a draw of less
 * than nothing.
 */
final class StockTable {

    static final int NONE = -1;

    private final int commodities;
    private final int[] pointOf;
    /** By stock point: place × commodities + commodity. */
    private final int[] keyOf;
    /** By stock point: starts of its periods, the first one before all time. */
    final int[][] periodStart;
    /** By stock point and period: all that is there or has come by then. */
    final double[][] supply;
    /** By place: the commodity its vehicles fill up with, or none. */
    private final int[] vehicleFuel;

    StockTable(Operation operation, Horizon horizon, PlaceIndex places, LoadTable loads, Refills refills) {
        commodities = operation.commodities().size();
        pointOf = new int[places.count() * commodities];
        vehicleFuel = new int[places.count()];
        Arrays.fill(pointOf, NONE);
        Arrays.fill(vehicleFuel, NONE);
        TreeMap<Integer, TreeMap<Integer, Double>> byPoint = new TreeMap<>();
        for (Stock stock : operation.stocks()) {
            int commodity = commodityIndex(operation, stock.commodityId());
            int at = horizon.minuteOf(stock.availableAt());
            int key = places.indexOf(stock.placeId()) * commodities + commodity;
            byPoint.computeIfAbsent(key, k -> new TreeMap<>())
                    .merge(at <= 0 ? Integer.MIN_VALUE : at, stock.quantity(), Double::sum);
        }
        Set<Integer> filledUp = new LinkedHashSet<>(byPoint.keySet());
        addHours(byPoint, horizon, loads, refills);
        periodStart = new int[byPoint.size()][];
        keyOf = new int[byPoint.size()];
        supply = new double[byPoint.size()][];
        int point = 0;
        for (var entry : byPoint.entrySet()) {
            int key = entry.getKey();
            TreeMap<Integer, Double> arrivals = entry.getValue();
            arrivals.putIfAbsent(Integer.MIN_VALUE, 0.0);
            pointOf[key] = point;
            keyOf[point] = key;
            periodStart[point] =
                    arrivals.keySet().stream().mapToInt(Integer::intValue).toArray();
            supply[point] =
                    arrivals.values().stream().mapToDouble(Double::doubleValue).toArray();
            for (int i = 1; i < supply[point].length; i++) {
                supply[point][i] += supply[point][i - 1];
            }
            int place = key / commodities;
            int commodity = key % commodities;
            if (vehicleFuel[place] == NONE
                    && filledUp.contains(key)
                    && operation.commodities().get(commodity).vehicleFuel()) {
                vehicleFuel[place] = commodity;
            }
            point++;
        }
    }

    private void addHours(
            TreeMap<Integer, TreeMap<Integer, Double>> byPoint, Horizon horizon, LoadTable loads, Refills refills) {
        for (int load = 0; refills.any && load < loads.count; load++) {
            if (refills.is[load]) {
                TreeMap<Integer, Double> periods = byPoint.computeIfAbsent(
                        loads.place[load] * commodities + loads.commodity[load], key -> new TreeMap<>());
                for (int minute = 60; minute <= horizon.lengthMin(); minute += 60) {
                    periods.putIfAbsent(minute, 0.0);
                }
            }
        }
    }

    private static int commodityIndex(Operation operation, String id) {
        for (int i = 0; i < operation.commodities().size(); i++) {
            if (operation.commodities().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no commodity " + id + ".");
    }

    /** The period in which what is unloaded until a minute can be loaded: from the next full hour on. */
    int periodOfDelivery(int point, int unloadedMin) {
        return period(point, (unloadedMin + 59) / 60 * 60);
    }

    int points() {
        return supply.length;
    }

    int pointOf(int place, int commodity) {
        return pointOf[place * commodities + commodity];
    }

    int placeOf(int point) {
        return keyOf[point] / commodities;
    }

    int commodityOf(int point) {
        return keyOf[point] % commodities;
    }

    int vehicleFuel(int place) {
        return vehicleFuel[place];
    }

    int period(int point, int minute) {
        int[] starts = periodStart[point];
        int period = starts.length - 1;
        while (starts[period] > minute) {
            period--;
        }
        return period;
    }
}
