package org.sira.api.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sira.api.platform.Messages;
import org.sira.planner.explain.Preflight;
import org.sira.planner.explain.PreflightFinding;
import org.sira.planner.explain.PreflightFinding.Code;
import org.sira.planner.explain.PreflightFinding.Hopeless;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Need;
import org.sira.planner.plan.PlanFacts;

/**
 * What is known before a search, as it is shown: how much there is to do, and what holds for every plan.
 *
 * @param groups of findings, one for each kind that there is
 */
public record PreflightView(
        int needs, int loads, double dryTonnes, double litres, int vehicles, int corridors, List<Group> groups) {

    /**
     * Findings of one kind.
     *
     * @param help what can be done about them
     * @param sentences of findings that concern no single need
     */
    public record Group(Code code, String title, String help, String count, List<String> sentences, List<Row> rows) {
        public Group {
            sentences = List.copyOf(sentences);
            rows = List.copyOf(rows);
        }
    }

    /** A need, or a part of one, that no plan serves. */
    public record Row(
            String needId, String place, String commodity, String quantity, String priority, String sentence) {}

    public PreflightView {
        groups = List.copyOf(groups);
    }

    public static PreflightView of(PlanFacts facts, Messages messages) {
        return of(facts, Preflight.of(facts), messages);
    }

    /** @param preflight of these facts */
    static PreflightView of(PlanFacts facts, Preflight preflight, Messages messages) {
        PlanIndex index = new PlanIndex(facts);
        PreflightWords words = new PreflightWords(index, messages);
        Map<Code, List<PreflightFinding>> byCode = new EnumMap<>(Code.class);
        preflight
                .findings()
                .forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                        .add(finding));
        List<Group> groups = new ArrayList<>();
        byCode.forEach((code, findings) -> groups.add(group(code, findings, index, words, messages)));
        return new PreflightView(
                facts.needs().size(),
                facts.loads().size(),
                total(facts, index, CommodityForm.DRY) / 1_000,
                total(facts, index, CommodityForm.LIQUID),
                facts.operation().vehicles().size(),
                facts.corridors().size(),
                groups);
    }

    private static Group group(
            Code code, List<PreflightFinding> findings, PlanIndex index, PreflightWords words, Messages messages) {
        List<String> sentences = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (PreflightFinding finding : findings) {
            if (finding instanceof Hopeless hopeless) {
                rows.add(row(hopeless, index, words, messages));
            } else {
                sentences.add(words.sentence(finding));
            }
        }
        return new Group(
                code, words.title(code), words.help(code), words.count(code, findings.size()), sentences, rows);
    }

    private static Row row(Hopeless hopeless, PlanIndex index, PreflightWords words, Messages messages) {
        Need need = hopeless.need();
        return new Row(
                need.id(),
                index.placeName(need.placeId()),
                index.commodity(need.commodityId()).name(),
                messages.formats().number(hopeless.quantity(), 0) + " " + index.unit(need.commodityId()),
                messages.name(need.priority()),
                words.sentence(hopeless));
    }

    private static double total(PlanFacts facts, PlanIndex index, CommodityForm form) {
        return facts.needs().stream()
                .filter(need -> index.commodity(need.commodityId()).form() == form)
                .mapToDouble(Need::quantity)
                .sum();
    }
}
