package org.sira.api.dataset.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.PlaceNames;
import org.sira.api.dataset.report.Suggestions;
import org.sira.api.platform.Language;
import org.sira.api.platform.Refusal;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.value.Spelling;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which places the names in the files of an import mean. */
@Controller
@RequestMapping("/operations/{op}/data/imports/{job}/places")
class ImportPlacesController {

    /** What a form of the page asks for. */
    enum Action {
        /** The name means the place that is given. */
        CHOOSE,
        /** What was decided about the name holds no longer. */
        WITHDRAW,
        /** All names that can mean but one place mean it. */
        ALL
    }

    private final IntakeDesk desk;

    ImportPlacesController(IntakeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(
            @PathVariable long op,
            @PathVariable UUID job,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        OpenImport open = desk.show(op, job, user, locale, model);
        model.addAttribute("page", PlacesPage.of(open, Language.of(locale)));
        return "dataset/places";
    }

    /**
     * @param parent where rows with the name say that it lies; as it was decided, for what is withdrawn
     * @param place ID of a candidate; empty: the one that was typed
     * @param other a place by its name or ID
     */
    @PostMapping
    String decide(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam int revision,
            @RequestParam Action action,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String other,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        OpenImport open = desk.open(op, job);
        try {
            Change change = switch (action) {
                case CHOOSE ->
                    Change.ofPlaces(List.of(PlaceChoice.there(
                            requireName(name), parent, place.isEmpty() ? named(open, other) : place)));
                case WITHDRAW -> Change.withoutPlaces(about(open, name, parent));
                case ALL -> Change.ofPlaces(strong(open, locale));
            };
            desk.decide(new Sent(job, revision, user, locale), change, redirect);
        } catch (Refusal refusal) {
            IntakeDesk.refuse(refusal, redirect);
        }
        return IntakePage.PLACES.redirect(op, job);
    }

    private static List<PlaceChoice> strong(OpenImport open, Locale locale) {
        return PlacesPage.of(open, Language.of(locale)).strong().stream()
                .map(question -> PlaceChoice.there(
                        question.name(), question.parent(), question.suggested().orElseThrow()))
                .toList();
    }

    private static List<PlaceChoice> about(OpenImport open, String name, String parent) {
        return open.choices().places().stream()
                .filter(choice -> Spelling.key(choice.name()).equals(Spelling.key(name))
                        && choice.parent().equals(parent))
                .toList();
    }

    private static String requireName(String name) {
        if (name.isBlank()) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.no-value");
        }
        return name;
    }

    /** The place that somebody typed: as lists show it, by its name or by its ID. */
    private static String named(OpenImport open, String typed) {
        PlaceNames names = new PlaceNames();
        for (PlaceRow place : open.places()) {
            if (Suggestions.label(place).equals(typed.strip())) {
                return place.id();
            }
            names.add(place.id(), place.name(), place.cercle());
        }
        PlaceNames.Meant meant = names.find(typed.strip());
        if (meant instanceof PlaceNames.Meant.One one) {
            return one.id();
        }
        if (meant instanceof PlaceNames.Meant.Several several) {
            throw new Refusal(
                    Refusal.Kind.INPUT, "dataset.refused.several-places", typed, String.join("; ", several.all()));
        }
        throw new Refusal(
                Refusal.Kind.INPUT,
                "dataset.refused.no-place",
                typed,
                String.join("; ", ((PlaceNames.Meant.None) meant).alike()),
                ((PlaceNames.Meant.None) meant).alike().size());
    }
}
