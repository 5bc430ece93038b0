package org.sira.planner.solver.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.plan.PlanFacts;

/**
 * Which loads refill a depot: those of a need whose place is a depot. What is unloaded there can be loaded again from the
 * next full hour on.
 *
 * <p>No depot may in the end be filled from itself. So refills of a commodity go from lower ranks to higher ones: rank 0
 * have places with stock that nobody refills, or where there are none, the depot with the most stock; all others rank by
 * how far, as the crow flies, they are from the nearest of these.
 */
final class Refills {

    /** By load: whether it refills a depot. */
    final boolean[] is;
    /** Whether any load does. */
    final boolean any;

    private final int commodities;
    private final double[] rank;

    Refills(PlanFacts facts, PlaceIndex places, LoadTable loads) {
        commodities = loads.commodities.size();
        is = new boolean[loads.count];
        boolean[] refilled = new boolean[places.count() * commodities];
        boolean found = false;
        for (int load = 0; load < loads.count; load++) {
            String placeId = places.id(loads.place[load]);
            is[load] = facts.network().place(placeId).kind() == PlaceKind.DEPOT;
            if (is[load]) {
                refilled[loads.place[load] * commodities + loads.commodity[load]] = true;
                found = true;
            }
        }
        any = found;
        rank = new double[any ? refilled.length : 0];
        for (int commodity = 0; any && commodity < commodities; commodity++) {
            rank(facts, places, loads.commodities.get(commodity), commodity, refilled);
        }
    }

    private void rank(PlanFacts facts, PlaceIndex places, Commodity of, int commodity, boolean[] refilled) {
        double[] stock = new double[places.count()];
        for (Stock entry : facts.operation().stocks()) {
            if (entry.commodityId().equals(of.id())) {
                stock[places.indexOf(entry.placeId())] += entry.quantity();
            }
        }
        Set<Integer> sources = new LinkedHashSet<>();
        int largest = 0;
        for (int place = 0; place < stock.length; place++) {
            largest = stock[place] > stock[largest] ? place : largest;
            if (stock[place] > 0 && !refilled[place * commodities + commodity]) {
                sources.add(place);
            }
        }
        if (sources.isEmpty()) {
            sources.add(largest);
        }
        GeoPoint[] positions = places.ids().stream()
                .map(id -> facts.network().place(id).position())
                .toArray(GeoPoint[]::new);
        for (int place = 0; place < stock.length; place++) {
            GeoPoint here = positions[place];
            double nearestKm = sources.stream()
                    .mapToDouble(source -> here.distanceKm(positions[source]))
                    .min()
                    .orElse(0);
            rank[place * commodities + commodity] = sources.contains(place) ? 0 : 1 + nearestKm;
        }
    }

    /** Whether a load may be taken from a place: always, but for a refill that might go in a circle. */
    boolean allows(int loadPlace, int load, LoadTable loads) {
        if (!any || !is[load]) {
            return true;
        }
        int commodity = loads.commodity[load];
        return rank[loadPlace * commodities + commodity] < rank[loads.place[load] * commodities + commodity];
    }

    /** Puts those of some loads first that refill a depot: what they bring others may take. */
    void putFirst(int[] loads, int count) {
        int[] ordered = new int[count];
        int refills = 0;
        for (int i = 0; i < count; i++) {
            if (is[loads[i]]) {
                ordered[refills++] = loads[i];
            }
        }
        int next = refills;
        for (int i = 0; i < count; i++) {
            if (!is[loads[i]]) {
                ordered[next++] = loads[i];
            }
        }
        System.arraycopy(ordered, 0, loads, 0, count);
    }
}
