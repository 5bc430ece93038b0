package org.sira.api.situation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.planning.Preparation;
import org.sira.api.planning.PreparedVersions;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts the route tool on the page of the situation: the attribute {@code routes}, absent where there are no facts. */
@ControllerAdvice(assignableTypes = SituationController.class)
class RouteToolAdvice {

    private final Datasets datasets;
    private final PreparedVersions prepared;

    RouteToolAdvice(Datasets datasets, PreparedVersions prepared) {
        this.datasets = datasets;
        this.prepared = prepared;
    }

    @ModelAttribute
    void routes(
            @PathVariable long op,
            @RequestParam @Nullable Long version,
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") String destination,
            @RequestParam(defaultValue = "") String vehicle,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String depart,
            @RequestParam(defaultValue = "") String arriveBy,
            Locale locale,
            Model model) {
        RouteRequest request = new RouteRequest(origin, destination, vehicle, date, depart, arriveBy);
        version(op, version)
                .map(found ->
                        prepared.prepare(found, Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED)))
                .filter(Preparation.Ready.class::isInstance)
                .map(Preparation.Ready.class::cast)
                .ifPresent(ready -> model.addAttribute(
                        "routes", RouteForm.of(request, ready.facts(), Messages.in(Language.of(locale)))));
    }

    /** What the page itself refuses is left to it. */
    private Optional<DatasetVersion> version(long op, @Nullable Long version) {
        return version == null ? datasets.newest(op) : datasets.find(version).filter(found -> found.operation() == op);
    }
}
