package org.sira.api.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Formats;
import org.sira.planner.model.Need;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.TripEvent;

/**
 * A need that one plan serves otherwise than another.
 *
 * @param before how much of it the first plan brings, of how much, and {@code after} the second
 */
record NeedComparison(String needId, String place, String commodity, Share before, Share after) {

    /** How far a plan serves a need. */
    enum Status {
        WHOLE,
        PART,
        NONE,
        /** The plan does not know it. */
        NOT_ASKED
    }

    /** @param brought of {@code asked}, with the unit; both blank where nothing is asked for */
    record Share(Status status, String brought, String asked) {}

    /** Half of what a sum of whole kilograms or litres may be off. */
    private static final double TOLERANCE = 0.5;

    private record Quantities(double brought, double asked) {

        Status status() {
            if (brought <= TOLERANCE) {
                return Status.NONE;
            }
            return brought + TOLERANCE < asked ? Status.PART : Status.WHOLE;
        }
    }

    /** In the order of the needs of the first plan, then of the second; those that are served alike are left out. */
    static List<NeedComparison> of(StoredPlan first, StoredPlan second, Formats formats) {
        PlanIndex firstIndex = new PlanIndex(first.facts());
        PlanIndex secondIndex = new PlanIndex(second.facts());
        Map<String, Quantities> was = quantities(first);
        Map<String, Quantities> is = quantities(second);
        Map<String, PlanIndex> indexById = new LinkedHashMap<>();
        was.keySet().forEach(id -> indexById.put(id, firstIndex));
        is.keySet().forEach(id -> indexById.putIfAbsent(id, secondIndex));
        List<NeedComparison> rows = new ArrayList<>();
        indexById.forEach((id, index) -> {
            Need need = index.need(id);
            Share before = share(was.get(id), index.unit(need.commodityId()), formats);
            Share after = share(is.get(id), index.unit(need.commodityId()), formats);
            if (!before.equals(after)) {
                rows.add(new NeedComparison(
                        id,
                        index.placeName(need.placeId()),
                        index.commodity(need.commodityId()).name(),
                        before,
                        after));
            }
        });
        return rows;
    }

    private static Share share(@Nullable Quantities quantities, String unit, Formats formats) {
        return quantities == null
                ? new Share(Status.NOT_ASKED, "", "")
                : new Share(
                        quantities.status(),
                        formats.number(quantities.brought, 0) + " " + unit,
                        formats.number(quantities.asked, 0) + " " + unit);
    }

    private static Map<String, Quantities> quantities(StoredPlan stored) {
        Map<String, Double> broughtById = brought(stored.plan());
        Map<String, Quantities> byId = new LinkedHashMap<>();
        for (Need need : stored.facts().needs()) {
            byId.put(need.id(), new Quantities(broughtById.getOrDefault(need.id(), 0.0), need.quantity()));
        }
        return byId;
    }

    private static Map<String, Double> brought(Plan plan) {
        Map<String, Double> byNeed = new LinkedHashMap<>();
        plan.trips().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Unloading.class::isInstance)
                .flatMap(event -> ((TripEvent.Unloading) event).cargo().stream())
                .forEach((Cargo cargo) -> byNeed.merge(cargo.needId(), cargo.quantity(), Double::sum));
        return byNeed;
    }
}
