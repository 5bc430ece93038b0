package org.sira.api.situation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.planning.CrossingWords;
import org.sira.api.planning.Preparation;
import org.sira.api.planning.PreparedVersions;
import org.sira.api.planning.RoadOverride;
import org.sira.api.planning.RoadOverrides;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Preset;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.Weights;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A road: why it has its class, and the form with which a person sets another one. */
@Controller
@RequestMapping("/operations/{op}/situation/road")
class RoadController {

    private final Datasets datasets;
    private final PreparedVersions prepared;
    private final RoadOverrides overrides;

    RoadController(Datasets datasets, PreparedVersions prepared, RoadOverrides overrides) {
        this.datasets = datasets;
        this.prepared = prepared;
        this.overrides = overrides;
    }

    @GetMapping
    ModelAndView show(@PathVariable long op, @ModelAttribute("form") RoadOverrideForm form, Locale locale) {
        return page(op, view(op, form.roadId()), form, Set.of(), locale);
    }

    @PostMapping
    ModelAndView set(
            @PathVariable long op,
            @ModelAttribute("form") RoadOverrideForm form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        RoadView road = view(op, form.roadId());
        Set<String> problems = form.problems(road.asOf());
        if (!problems.isEmpty()) {
            return status(page(op, road, form, problems, locale), HttpStatus.BAD_REQUEST);
        }
        RiskClass riskClass = form.chosenClass().orElseThrow();
        try {
            overrides.set(
                    op,
                    road.id(),
                    riskClass,
                    form.givenReason(),
                    road.asOf(),
                    form.parsedExpiry().orElseThrow(),
                    form.seenId(),
                    user.login());
        } catch (Refusal meanwhile) {
            ModelAndView page = status(page(op, road, form, Set.of(), locale), HttpStatus.CONFLICT);
            page.addObject("notice", PageNotice.of(meanwhile));
            return page;
        }
        Messages messages = Messages.in(Language.of(locale));
        PageNotice.good("override.notice.set", road.from(), road.to(), messages.name(riskClass))
                .on(redirect);
        return to(op, road.id(), redirect);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable long op,
            @RequestParam(defaultValue = "0") long override,
            @RequestParam(required = false) @Nullable String id,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        try {
            RoadOverride withdrawn = overrides.withdraw(op, override, user.login());
            PageNotice.good("override.notice.withdrawn").on(redirect);
            return to(op, withdrawn.segmentId(), redirect);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || id == null) {
                throw refusal;
            }
            PageNotice.of(refusal).on(redirect);
            return to(op, id, redirect);
        }
    }

    private static ModelAndView to(long op, String roadId, RedirectAttributes redirect) {
        redirect.addAttribute("id", roadId);
        return new ModelAndView("redirect:/operations/%d/situation/road".formatted(op));
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    /** The road as the newest data has it. */
    private RoadView view(long op, String roadId) {
        DatasetVersion version = datasets.newest(op).orElseThrow(RoadController::notFound);
        Preparation preparation =
                prepared.prepare(version, Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED));
        if (!(preparation instanceof Preparation.Ready ready)) {
            throw notFound();
        }
        return RoadView.of(ready.facts(), ready.overridesOfFiles(), roadId).orElseThrow(RoadController::notFound);
    }

    private ModelAndView page(long op, RoadView road, RoadOverrideForm form, Set<String> problems, Locale locale) {
        List<RoadOverride> ofRoad = overrides.list(op).stream()
                .filter(override -> override.segmentId().equals(road.id()))
                .toList();
        Messages messages = Messages.in(Language.of(locale));
        ModelAndView page = new ModelAndView("situation/road");
        page.addObject("op", op);
        page.addObject("road", road);
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject("classes", RiskClass.values());
        page.addObject("overrides", ofRoad);
        page.addObject("newest", ofRoad.isEmpty() ? 0 : ofRoad.get(0).id());
        page.addObject("longestReason", RoadOverrideForm.LONGEST_REASON);
        page.addObject("lastExpiry", road.asOf().plusDays(RoadOverrideForm.LONGEST_DAYS));
        page.addObject("names", messages);
        page.addObject("formats", messages.formats());
        page.addObject("crossings", new CrossingWords(messages));
        return page;
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "override.refused.no-road");
    }
}
