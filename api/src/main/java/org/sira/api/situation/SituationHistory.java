package org.sira.api.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.SheetSource;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Operation;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.CorridorFinder;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.RiskModel;
import org.sira.planner.risk.RiskOverrides;
import org.sira.planner.risk.RiskSettings;

/** What one dataset version knows of the days that it tells of. Several threads may ask. */
final class SituationHistory {

    private final PlanFacts facts;
    private final List<SheetSource> sheets;
    private final List<Incident> newestFirst;
    private final LocalDate firstDay;

    private @Nullable RiskModel model;

    /** @param sheets that the facts came from */
    SituationHistory(PlanFacts facts, List<SheetSource> sheets) {
        this.facts = facts;
        this.sheets = List.copyOf(sheets);
        Operation operation = facts.operation();
        newestFirst = operation.incidents().stream()
                .filter(incident -> incident.date().isBefore(lastDay()))
                .sorted(Comparator.comparing(Incident::date).reversed().thenComparing(Incident::id))
                .toList();
        firstDay = Stream.concat(
                        newestFirst.stream().map(incident -> incident.date().plusDays(1)),
                        operation.displacements().stream().map(Displacement::countedOn))
                .filter(day -> day.isBefore(lastDay()))
                .min(Comparator.naturalOrder())
                .orElse(lastDay());
    }

    PlanFacts facts() {
        return facts;
    }

    List<SheetSource> sheets() {
        return sheets;
    }

    /** The first day on which anything was known: an incident of a day counts from the next one on. */
    LocalDate firstDay() {
        return firstDay;
    }

    /** The day of reference: of what happened then and later, the version knows nothing for certain. */
    LocalDate lastDay() {
        return facts.operation().asOf();
    }

    /** Only for days from the first to the last one. */
    SituationDay on(LocalDate day) {
        if (day.equals(lastDay())) {
            return new SituationDay(this, day, facts.risk(), facts.corridors(), newestFirst);
        }
        Operation operation = facts.operation();
        RiskMap risk = RiskOverrides.apply(
                model().on(day),
                operation.riskOverrides(),
                new Horizon(day, 1),
                RiskSettings.standard().borders());
        return new SituationDay(
                this,
                day,
                risk,
                CorridorFinder.find(operation.places(), operation.roads(), risk, operation.rules()),
                newestFirst.stream()
                        .dropWhile(incident -> !incident.date().isBefore(day))
                        .toList());
    }

    private synchronized RiskModel model() {
        @Nullable RiskModel made = model;
        if (made == null) {
            Operation operation = facts.operation();
            made = new RiskModel(operation.incidents(), operation.places(), operation.roads(), RiskSettings.standard());
            model = made;
        }
        return made;
    }
}
