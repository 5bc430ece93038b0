package org.sira.api.situation;

import java.util.List;
import org.sira.api.planning.RoadOverride;
import org.sira.api.planning.RoadOverrides;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the page of a situation the classes of risk that persons set. */
@ControllerAdvice(assignableTypes = SituationController.class)
class OverridesAdvice {

    private final RoadOverrides overrides;

    OverridesAdvice(RoadOverrides overrides) {
        this.overrides = overrides;
    }

    @ModelAttribute("overrides")
    List<RoadOverride> overrides(@PathVariable long op) {
        return overrides.list(op);
    }
}
