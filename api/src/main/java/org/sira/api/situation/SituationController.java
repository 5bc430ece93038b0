package org.sira.api.situation;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.Preparation;
import org.sira.api.planning.PreparedVersions;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of a situation, and the data of its map. */
@Controller
class SituationController {

    private final Operations operations;
    private final Datasets datasets;
    private final PreparedVersions prepared;

    SituationController(Operations operations, Datasets datasets, PreparedVersions prepared) {
        this.operations = operations;
        this.datasets = datasets;
        this.prepared = prepared;
    }

    @GetMapping("/operations/{op}/situation")
    String show(@PathVariable long op, @RequestParam @Nullable Long version, Locale locale, Model model) {
        Operation operation = operations.find(op).orElseThrow(SituationController::notFound);
        model.addAttribute("operation", operation);
        Optional<DatasetVersion> shown = version(op, version);
        if (shown.isEmpty()) {
            return nothing("no-data", model);
        }
        Optional<PlanFacts> facts = facts(shown.get());
        if (facts.isEmpty()) {
            return nothing("blocked", model);
        }
        Messages messages = Messages.in(Language.of(locale));
        model.addAttribute("version", shown.get());
        model.addAttribute(
                "committedOn", shown.get().committedAt().atZone(ZoneOffset.UTC).toLocalDate());
        model.addAttribute("view", SituationView.of(facts.get()));
        model.addAttribute("names", messages);
        model.addAttribute("formats", messages.formats());
        return "situation/situation";
    }

    @GetMapping("/operations/{op}/situation/map.json")
    @ResponseBody
    SituationMap map(@PathVariable long op, @RequestParam @Nullable Long version) {
        return version(op, version)
                .flatMap(this::facts)
                .map(SituationMap::of)
                .orElseThrow(SituationController::notFound);
    }

    /** With the days that the settings of the version name; empty when something in it blocks. */
    private Optional<PlanFacts> facts(DatasetVersion version) {
        Preparation preparation =
                prepared.prepare(version, Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED));
        return preparation instanceof Preparation.Ready ready ? Optional.of(ready.facts()) : Optional.empty();
    }

    /** The one asked for, if it is of this operation, or else the newest. */
    private Optional<DatasetVersion> version(long op, @Nullable Long version) {
        if (version == null) {
            return datasets.newest(op);
        }
        return Optional.of(datasets.find(version)
                .filter(found -> found.operation() == op)
                .orElseThrow(SituationController::notFound));
    }

    private static String nothing(String why, Model model) {
        model.addAttribute("why", why);
        return "situation/nothing";
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "situation.refused.not-found");
    }
}
