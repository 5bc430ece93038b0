package org.sira.api.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sira.api.planning.AcceptedWords;
import org.sira.api.planning.PlanIndex;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.planning.RemedyWords;
import org.sira.api.planning.WeightWords;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;

/** The figures of a plan, in words, for a screen or a sheet. */
public record PlanSummary(List<Line> lines) {

    /** A figure and what it is called. */
    public record Line(String label, String value) {}

    public PlanSummary {
        lines = List.copyOf(lines);
    }

    public static PlanSummary of(PlanOutcome outcome, Messages messages) {
        List<Line> lines = new ArrayList<>();
        Formats formats = messages.formats();
        Plan plan = outcome.plan();
        Figures figures = plan.figures();
        lines.add(new Line(
                messages.text("summary.operation"), outcome.facts().operation().name()));
        lines.add(new Line(
                messages.text("summary.days"),
                messages.text(
                        "summary.days.value",
                        formats.date(plan.horizon().firstDay()),
                        plan.horizon().days(),
                        formats.date(plan.asOf()))));
        lines.add(new Line(messages.text("summary.weights"), new WeightWords(messages).sentence(plan.weights())));
        lines.add(new Line(messages.text("summary.served"), formats.percent(figures.servedShare())));
        lines.add(new Line(
                messages.text("summary.loads"),
                messages.text("summary.loads.value", figures.servedLoads(), figures.totalLoads())));
        lines.add(new Line(
                messages.text("summary.quantities"),
                messages.text(
                        "summary.quantities.value",
                        formats.number(figures.dryKg() / 1000, 1),
                        formats.number(figures.litres(), 0))));
        lines.add(new Line(messages.text("summary.distance"), formats.number(figures.distanceKm(), 0) + " km"));
        lines.add(new Line(
                messages.text("summary.exposure"),
                messages.text(
                        "summary.exposure.value",
                        formats.number(figures.exposure(), 3),
                        formats.number(figures.crewExposure(), 3),
                        formats.number(figures.fuelExposure(), 3))));
        lines.add(new Line(
                messages.text("summary.cost"), messages.text("summary.cost.value", formats.number(figures.cost(), 0))));
        lines.add(new Line(
                messages.text("summary.late"),
                messages.text("summary.late.value", formats.number(figures.latePersonDays(), 0))));
        lines.add(new Line(
                messages.text("summary.trips"),
                messages.text("summary.trips.value", figures.trips(), figures.vehiclesUsed(), figures.convoys())));
        lines.add(new Line(
                messages.text("summary.last-return"),
                figures.lastReturn().map(formats::dateTime).orElse("-")));
        lines.addAll(comparisons(plan, messages));
        lines.addAll(assumptions(outcome, messages));
        lines.addAll(rulesBroken(outcome, messages));
        lines.add(new Line(messages.text("summary.unserved"), unserved(plan, messages)));
        int outside = outcome.facts().needsOutsideHorizon().size();
        if (outside > 0) {
            lines.add(new Line(messages.text("summary.outside"), messages.text("summary.outside.value", outside)));
        }
        return new PlanSummary(lines);
    }

    private static List<Line> rulesBroken(PlanOutcome outcome, Messages messages) {
        int broken = outcome.violations().size();
        int accepted = broken - outcome.unaccepted().size();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                messages.text("summary.rules-broken"),
                accepted == 0
                        ? String.valueOf(broken)
                        : messages.text("summary.rules-broken.accepted", broken, accepted)));
        new AcceptedWords(new PlanIndex(outcome.facts(), outcome.plan()), outcome.plan(), messages)
                .all()
                .forEach(breach -> lines.add(new Line(
                        messages.text("summary.accepted"),
                        messages.text("accepted.line", breach.what(), breach.by(), breach.reason()))));
        return lines;
    }

    /** Between cercles, with days before, and with the plan that was approved, where there is one. */
    private static List<Line> assumptions(PlanOutcome outcome, Messages messages) {
        return new RemedyWords(new PlanIndex(outcome.facts(), outcome.plan()), messages)
                .assumptions(outcome.plan().decisions()).stream()
                        .map(assumed -> new Line(messages.text("summary.assumed"), assumed))
                        .toList();
    }

    private static List<Line> comparisons(Plan plan, Messages messages) {
        List<Line> lines = new ArrayList<>();
        Figures figures = plan.figures();
        Formats formats = messages.formats();
        lines.add(new Line(
                messages.text("summary.inequality"),
                messages.text("summary.inequality.value", formats.number(figures.unservedSpreadPoints(), 0))));
        if (figures.convoys() > 0) {
            lines.add(new Line(
                    messages.text("summary.repeated"),
                    messages.text("summary.repeated.value", formats.number(figures.repeatedSlots(), 1))));
        }
        if (!plan.decisions().approvedTrips().isEmpty()) {
            lines.add(new Line(
                    messages.text("summary.changed"), messages.text("summary.changed.value", figures.changedLoads())));
        }
        int underWay = plan.decisions().underWay().size();
        if (underWay > 0) {
            lines.add(new Line(messages.text("summary.under-way"), messages.text("summary.under-way.value", underWay)));
        }
        return lines;
    }

    /** Loads that stay behind by reason, the most fundamental reason first. */
    private static String unserved(Plan plan, Messages messages) {
        Map<UnservedReason, Integer> loadsByReason = new EnumMap<>(UnservedReason.class);
        for (Unserved unserved : plan.unserved()) {
            loadsByReason.merge(unserved.reason(), unserved.loadIds().size(), Integer::sum);
        }
        if (loadsByReason.isEmpty()) {
            return messages.text("summary.unserved.none");
        }
        List<String> parts = new ArrayList<>();
        loadsByReason.forEach(
                (reason, loads) -> parts.add(messages.text("summary.unserved.value", loads, messages.name(reason))));
        return String.join(" · ", parts);
    }
}
