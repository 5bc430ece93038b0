package org.sira.api.planning;

import java.util.List;
import org.sira.api.platform.Messages;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Need;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;

/**
 * What is known before a search: how much there is to do, and what no plan can serve.
 *
 * @param people whom the needs help; somebody who needs two things counts twice
 * @param hopeless what provably stays behind, whatever the plan
 */
record Preflight(
        int needs,
        int loads,
        double dryTonnes,
        double litres,
        long people,
        int vehicles,
        int corridors,
        List<Hopeless> hopeless) {

    /** A need, or a part of one, that no plan can serve. */
    record Hopeless(String place, String commodity, String quantity, String priority, String reason, String sentence) {}

    Preflight {
        hopeless = List.copyOf(hopeless);
    }

    static Preflight of(PlanFacts facts, Messages messages) {
        PlanIndex index = new PlanIndex(facts);
        UnservedSentences sentences = new UnservedSentences(index, messages);
        List<Hopeless> hopeless = hopeless(facts).stream()
                .map(unserved -> {
                    Need need = index.need(unserved.needId());
                    Commodity commodity = index.commodity(need.commodityId());
                    return new Hopeless(
                            index.placeName(need.placeId()),
                            commodity.name(),
                            messages.formats().number(unserved.quantity(), 0) + " " + index.unit(commodity.id()),
                            messages.name(need.priority()),
                            messages.name(unserved.reason()),
                            sentences.of(unserved));
                })
                .toList();
        return new Preflight(
                facts.needs().size(),
                facts.loads().size(),
                total(facts, index, CommodityForm.DRY) / 1_000,
                total(facts, index, CommodityForm.LIQUID),
                facts.needs().stream().mapToLong(Need::people).sum(),
                facts.operation().vehicles().size(),
                facts.corridors().size(),
                hopeless);
    }

    /** As if everything that depends on a plan could be had: what then still stays behind does so in every plan. */
    private static List<Unserved> hopeless(PlanFacts facts) {
        return new UnservedReasons()
                .reasons(facts, (load, relaxed) -> true, facts.loads()).stream()
                        .filter(unserved -> unserved.reason() != UnservedReason.NO_CAPACITY)
                        .toList();
    }

    private static double total(PlanFacts facts, PlanIndex index, CommodityForm form) {
        return facts.needs().stream()
                .filter(need -> index.commodity(need.commodityId()).form() == form)
                .mapToDouble(Need::quantity)
                .sum();
    }
}
