package org.sira.api.situation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.CrossingWords;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The page of a situation, and the data of its map. */
@Controller
class SituationController {

    private final Operations operations;
    private final Datasets datasets;
    private final Situations situations;

    SituationController(Operations operations, Datasets datasets, Situations situations) {
        this.operations = operations;
        this.datasets = datasets;
        this.situations = situations;
    }

    /** @param asked what the address says after its question mark */
    @GetMapping("/operations/{op}/situation")
    ModelAndView show(
            @PathVariable long op,
            @RequestParam @Nullable Long version,
            @RequestParam Map<String, String> asked,
            Locale locale) {
        Operation operation = operations.find(op).orElseThrow(SituationController::notFound);
        ModelAndView page = new ModelAndView("situation/nothing");
        page.addObject("operation", operation);
        Optional<DatasetVersion> shown = version(op, version);
        if (shown.isEmpty()) {
            return page.addObject("why", "no-data");
        }
        Optional<SituationHistory> history = situations.find(shown.get());
        if (history.isEmpty()) {
            return page.addObject("why", "blocked");
        }
        speak(page, locale);
        IncidentFilter filter = filter(asked);
        DayChoice choice = DayChoice.of(asked.get("asOf"), history.get());
        if (choice instanceof DayChoice.Refused refused) {
            return refuse(
                    page, refused, history.get(), new SituationAddress(op, given(version), Optional.empty(), filter));
        }
        LocalDate day = ((DayChoice.Known) choice).day();
        SituationDay situation = situations.on(shown.get(), history.get(), day);
        page.addObject("version", shown.get());
        page.addObject(
                "committedOn", shown.get().committedAt().atZone(ZoneOffset.UTC).toLocalDate());
        page.addObject("view", SituationView.of(situation, filter, pageNumber(asked.get("page"))));
        page.addObject(
                "address",
                new SituationAddress(op, given(version), Optional.of(day).filter(any -> !situation.newest()), filter));
        page.setViewName("situation/situation");
        return page;
    }

    /** What weighs on a road, for pages with too many to tell it of all. */
    @GetMapping("/operations/{op}/situation/road/evidence")
    ModelAndView evidence(
            @PathVariable long op,
            @RequestParam(defaultValue = "") String id,
            @RequestParam @Nullable Long version,
            @RequestParam @Nullable String asOf,
            Locale locale) {
        SituationDay situation = situation(op, version, asOf);
        ModelAndView fragment = new ModelAndView("situation/evidence :: detail(road=${road}, day=${day})");
        speak(fragment, locale);
        fragment.addObject("operation", operations.find(op).orElseThrow(SituationController::notFound));
        fragment.addObject("day", situation.day());
        return fragment.addObject("road", SituationView.road(situation, id).orElseThrow(SituationController::notFound));
    }

    @GetMapping("/operations/{op}/situation/map.json")
    @ResponseBody
    SituationMap map(@PathVariable long op, @RequestParam @Nullable Long version, @RequestParam @Nullable String asOf) {
        return SituationMap.of(situation(op, version, asOf));
    }

    /** @param asked the filter of the page; {@code box}, {@code zoom} and {@code days} that they are at most old */
    @GetMapping("/operations/{op}/situation/incidents.json")
    @ResponseBody
    IncidentLayer incidents(
            @PathVariable long op, @RequestParam @Nullable Long version, @RequestParam Map<String, String> asked) {
        SituationDay situation = situation(op, version, asked.get("asOf"));
        MapWindow window = MapWindow.of(asked.get("box"), asked.get("zoom"));
        return IncidentLayer.of(situation, filter(asked), window, days(asked.get("days")));
    }

    private static void speak(ModelAndView page, Locale locale) {
        Messages messages = Messages.in(Language.of(locale));
        page.addObject("names", messages);
        page.addObject("formats", messages.formats());
        page.addObject("crossings", new CrossingWords(messages));
    }

    private SituationDay situation(long op, @Nullable Long version, @Nullable String asOf) {
        DatasetVersion shown = version(op, version).orElseThrow(SituationController::notFound);
        SituationHistory history = situations.find(shown).orElseThrow(SituationController::notFound);
        if (DayChoice.of(asOf, history) instanceof DayChoice.Known known) {
            return situations.on(shown, history, known.day());
        }
        throw new Refusal(
                Refusal.Kind.INPUT,
                "situation.refused.day",
                String.valueOf(asOf),
                history.firstDay(),
                history.lastDay());
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

    private static ModelAndView refuse(
            ModelAndView page, DayChoice.Refused refused, SituationHistory history, SituationAddress address) {
        page.setViewName("situation/no-such-day");
        page.setStatus(HttpStatus.BAD_REQUEST);
        page.addObject("refused", refused);
        page.addObject("firstDay", history.firstDay());
        page.addObject("lastDay", history.lastDay());
        return page.addObject("address", address);
    }

    private static IncidentFilter filter(Map<String, String> asked) {
        return IncidentFilter.of(
                asked.get("type"), asked.get("channel"), asked.get("from"), asked.get("to"), asked.get("order"));
    }

    /** The first page where no number is asked for. */
    private static int pageNumber(@Nullable String text) {
        return number(text).orElse(1);
    }

    /** Any age where no number is asked for. */
    private static int days(@Nullable String text) {
        return number(text).orElse(Integer.MAX_VALUE);
    }

    private static Optional<Integer> number(@Nullable String text) {
        return given(text).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private static <T> Optional<T> given(@Nullable T value) {
        return Optional.ofNullable(value);
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "situation.refused.not-found");
    }
}
