package org.sira.planner.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.PlanScore;

/** Figures and score say what the trips come to. */
final class FigureRule implements PlanRule {

    /** How far a scaled score may differ for each load or convoy, which a search may round one by one. */
    private static final long ROUNDING = 2;

    /** A search rounds each part of a trip's price. */
    private static final long PARTS_OF_A_TRIP = 5;

    private static final Map<String, Function<Figures, Number>> FIGURES = figures();

    @Override
    public void check(PlanReading reading, Findings findings) {
        Figures found = reading.plan().figures();
        Figures expected = FigureRecount.figures(reading);
        FIGURES.forEach((name, figure) -> {
            double is = figure.apply(found).doubleValue();
            double shouldBe = figure.apply(expected).doubleValue();
            if (!Tolerance.same(is, shouldBe)) {
                add(findings, "Figure " + name, Words.number(is), "%s by the trips".formatted(Words.number(shouldBe)));
            }
        });
        if (!found.lastReturn().equals(expected.lastReturn())) {
            add(
                    findings,
                    "Figure lastReturn",
                    found.lastReturn().map(Words::time).orElse("none"),
                    expected.lastReturn().map(Words::time).orElse("none") + " by the trips");
        }
        score(reading.plan().score(), FigureRecount.score(expected, reading.facts()), expected, findings);
        hardLevel(reading.plan().score().hard(), findings);
    }

    private static void score(PlanScore found, PlanScore expected, Figures figures, Findings findings) {
        long soft = ROUNDING + PARTS_OF_A_TRIP * figures.trips() + (long) Decisions.DAYS_REMEMBERED * figures.convoys();
        level("medium", found.medium(), expected.medium(), ROUNDING * figures.totalLoads(), findings);
        level("soft", found.soft(), expected.soft(), soft, findings);
    }

    /** It says whether rules are broken, but not how much: searches count that in ways of their own. */
    private static void hardLevel(long found, Findings findings) {
        boolean broken = findings.list().stream().anyMatch(violation -> violation.rule() != CheckedRule.FIGURES);
        if (broken ? found >= 0 : found != 0) {
            add(
                    findings,
                    "Score, level hard",
                    Long.toString(found),
                    broken ? "below 0, as hard rules are broken" : "0, as no hard rule is broken");
        }
    }

    private static void level(String level, long found, long expected, long rounding, Findings findings) {
        if (found < expected - rounding || found > expected + rounding) {
            add(
                    findings,
                    "Score, level " + level,
                    Long.toString(found),
                    "%d by the trips, at most %d off".formatted(expected, rounding));
        }
    }

    private static void add(Findings findings, String where, String found, String expected) {
        findings.add(CheckedRule.FIGURES, where, found, expected);
    }

    private static Map<String, Function<Figures, Number>> figures() {
        Map<String, Function<Figures, Number>> byName = new LinkedHashMap<>();
        byName.put("servedWorth", Figures::servedWorth);
        byName.put("totalWorth", Figures::totalWorth);
        byName.put("servedLoads", Figures::servedLoads);
        byName.put("totalLoads", Figures::totalLoads);
        byName.put("dryKg", Figures::dryKg);
        byName.put("litres", Figures::litres);
        byName.put("distanceKm", Figures::distanceKm);
        byName.put("exposure", Figures::exposure);
        byName.put("crewExposure", Figures::crewExposure);
        byName.put("fuelExposure", Figures::fuelExposure);
        byName.put("cost", Figures::cost);
        byName.put("latePersonDays", Figures::latePersonDays);
        byName.put("repeatedSlots", Figures::repeatedSlots);
        byName.put("inequality", Figures::inequality);
        byName.put("changedLoads", Figures::changedLoads);
        byName.put("trips", Figures::trips);
        byName.put("vehiclesUsed", Figures::vehiclesUsed);
        byName.put("convoys", Figures::convoys);
        return byName;
    }
}
