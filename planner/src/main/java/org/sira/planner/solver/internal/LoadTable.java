package org.sira.planner.solver.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;

/** The loads on arrays. */
final class LoadTable {

    final List<Load> loads;
    final int count;
    /** By load: the number of its need, from 0 to {@code needs}. */
    final int[] need;

    final int needs;
    /** By load: the first load of the same need that is as large. Loads of one kind are alike in all. */
    final int[] kind;

    final int[] place;
    final int[] commodity;
    final boolean[] liquid;
    final double[] quantity;
    final double[] kg;
    final double[] m3;
    final double[] worth;
    /** Worth scaled to a whole number, as the score counts it. */
    final long[] scaledWorth;

    final int[] notBefore;
    final int[] notAfter;
    /** Minutes until the place has used up what it had: not whole, or sums over many people would be off. */
    final double[] autonomyMin;
    /** People × share: who waits for it. */
    final double[] waiting;

    final List<Commodity> commodities;

    /** @param eachIsItsOwnKind whether people have decided about single loads, so that none is like another */
    LoadTable(PlanFacts facts, PlaceIndex places, boolean eachIsItsOwnKind) {
        loads = facts.loads();
        commodities = facts.operation().commodities();
        count = loads.size();
        need = new int[count];
        kind = new int[count];
        place = new int[count];
        commodity = new int[count];
        liquid = new boolean[count];
        quantity = new double[count];
        kg = new double[count];
        m3 = new double[count];
        worth = new double[count];
        scaledWorth = new long[count];
        notBefore = new int[count];
        notAfter = new int[count];
        autonomyMin = new double[count];
        waiting = new double[count];
        Map<String, Integer> commodityNumber = new LinkedHashMap<>();
        for (Commodity known : commodities) {
            commodityNumber.put(known.id(), commodityNumber.size());
        }
        Map<String, Integer> needNumber = new LinkedHashMap<>();
        Horizon horizon = facts.horizon();
        for (int l = 0; l < count; l++) {
            Load load = loads.get(l);
            Integer number = commodityNumber.get(load.need().commodityId());
            if (number == null) {
                throw new IllegalArgumentException("Load %s: there is no commodity %s."
                        .formatted(load.id(), load.need().commodityId()));
            }
            Commodity of = commodities.get(number);
            need[l] = needNumber.computeIfAbsent(load.need().id(), id -> needNumber.size());
            place[l] = places.indexOf(load.need().placeId());
            commodity[l] = number;
            liquid[l] = of.form() == CommodityForm.LIQUID;
            quantity[l] = load.quantity();
            kg[l] = of.weightKg(load.quantity());
            m3[l] = of.volumeM3(load.quantity());
            worth[l] = facts.worth(load);
            scaledWorth[l] = StrictMath.round(worth[l] * PlanScore.SCALE);
            notBefore[l] = StrictMath.max(0, horizon.minuteOf(load.need().notBefore()));
            notAfter[l] = StrictMath.min(
                    horizon.lengthMin(), horizon.minuteOf(load.need().notAfter()));
            autonomyMin[l] = load.need().autonomyDays() * Horizon.MINUTES_PER_DAY;
            waiting[l] = load.need().people() * load.share();
            kind[l] = eachIsItsOwnKind ? l : firstAlike(l);
        }
        needs = needNumber.size();
    }

    private int firstAlike(int load) {
        for (int other = 0; other < load; other++) {
            if (need[other] == need[load] && quantity[other] == quantity[load] && waiting[other] == waiting[load]) {
                return other;
            }
        }
        return load;
    }
}
