package org.sira.planner.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.NeedRate;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;

/** From displaced people and rates to needs. */
public final class NeedDerivation {

    /** In kg or litres: what a product of decimal fractions may lie above a whole number without meaning it. */
    private static final double ROUNDING_ERROR = 1e-6;

    private final Operation operation;
    private final Horizon horizon;
    /** Places with stock of their own use, as nobody loads there. */
    private final Set<String> consumers = new HashSet<>();

    private final Set<String> takenIds = new HashSet<>();
    private final List<Need> derived = new ArrayList<>();

    private NeedDerivation(Operation operation, Horizon horizon) {
        this.operation = operation;
        this.horizon = horizon;
        for (Place place : operation.places()) {
            if (place.kind() != PlaceKind.DEPOT && place.kind() != PlaceKind.BORDER_ENTRY) {
                consumers.add(place.id());
            }
        }
        operation.vehicles().stream().map(Vehicle::baseId).forEach(consumers::remove);
    }

    /**
     * For each place with displaced people and each rate: people × rate × days covered, less what the place has, in whole
     * kilograms or litres. Ordered by the places' ids, then as the rates.
     *
     * <p>Of a place's counts only one holds, see {@link LatestCounts}. Of several rates of a commodity the first holds. What a
     * place has is its stock at the start of the horizon, which is also the need's autonomy; stock where vehicles load is for
     * others and does not count.
     *
     * @param stated needs of this horizon; each replaces what would be derived for its place and commodity
     */
    public static List<Need> derive(Operation operation, Collection<Need> stated, Horizon horizon) {
        NeedDerivation derivation = new NeedDerivation(operation, horizon);
        Set<Demand> settled = new HashSet<>();
        for (Need need : stated) {
            settled.add(new Demand(need.placeId(), need.commodityId()));
            derivation.takenIds.add(need.id());
        }
        for (Displacement count : LatestCounts.of(operation.displacements())) {
            for (NeedRate rate : operation.needRates()) {
                if (count.people() > 0 && settled.add(new Demand(count.placeId(), rate.commodityId()))) {
                    derivation.derive(count, rate);
                }
            }
        }
        return List.copyOf(derivation.derived);
    }

    private record Demand(String placeId, String commodityId) {}

    private void derive(Displacement count, NeedRate rate) {
        double perDay = count.people() * rate.perPersonPerDay();
        double there = stockThere(count.placeId(), rate.commodityId());
        double quantity = StrictMath.ceil(perDay * operation.coverDays() - there - ROUNDING_ERROR);
        if (quantity <= 0) {
            return;
        }
        derived.add(new Need(
                freeId("D-%s-%s".formatted(count.placeId(), rate.commodityId())),
                count.placeId(),
                rate.commodityId(),
                quantity,
                count.people(),
                rate.priority(),
                ServiceKind.HOUSEHOLDS,
                there / perDay,
                horizon.start(),
                horizon.end(),
                NeedOrigin.DERIVED));
    }

    private double stockThere(String placeId, String commodityId) {
        return operation.stocks().stream()
                .filter(stock -> consumers.contains(placeId)
                        && stock.placeId().equals(placeId)
                        && stock.commodityId().equals(commodityId)
                        && !stock.availableAt().isAfter(horizon.start()))
                .mapToDouble(Stock::quantity)
                .sum();
    }

    /** The same id, or a longer one when a stated need or ids with hyphens have come to it before. */
    private String freeId(String id) {
        String free = id;
        for (int n = 2; !takenIds.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }
}
