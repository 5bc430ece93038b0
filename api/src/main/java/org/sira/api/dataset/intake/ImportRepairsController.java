package org.sira.api.dataset.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.Language;
import org.sira.api.platform.Refusal;
import org.sira.ingest.choice.DateChoice;
import org.sira.ingest.choice.NumberChoice;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.value.DecimalMark;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Repairs of many cells at one click; undone at one click, too. */
@Controller
@RequestMapping("/operations/{op}/data/imports/{job}/repairs")
class ImportRepairsController {

    private final IntakeDesk desk;
    private final ProblemList problems;

    ImportRepairsController(IntakeDesk desk, ProblemList problems) {
        this.desk = desk;
        this.problems = problems;
    }

    /**
     * @param cell one of those that are to be mended, and {@code found} what they all hold; neither for suggestions
     * @param parent where rows with the name of a place say that it lies
     * @param value what they are to hold, or the ID of the place that they mean
     * @param of the group whose suggestions are accepted; {@code group} is the one that is shown
     */
    @PostMapping
    String repair(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam int revision,
            @RequestParam BulkRepair.Kind kind,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(name = "in", defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String cell,
            @RequestParam(defaultValue = "") String found,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String group,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        OpenImport open = desk.open(op, job);
        try {
            CellRef where = new CellRef(file, sheet, cell);
            Change change = switch (kind) {
                case VALUE -> edits(open, where, found, requireValue(value));
                case BLANK -> edits(open, where, found, "");
                case PLACE -> Change.ofPlaces(List.of(PlaceChoice.there(found, parent, requireValue(value))));
                case SUGGESTED -> suggested(open, of, Language.of(locale));
                case DAY_FIRST -> dates(where, DateChoice.Order.DAY_FIRST);
                case MONTH_FIRST -> dates(where, DateChoice.Order.MONTH_FIRST);
                case DECIMAL_COMMA -> numbers(where, DecimalMark.COMMA);
                case DECIMAL_POINT -> numbers(where, DecimalMark.POINT);
            };
            desk.decide(new Sent(job, revision, user, locale), change, redirect);
        } catch (Refusal refusal) {
            IntakeDesk.refuse(refusal, redirect);
        }
        return new ProblemFilter("", "", group, 1).redirect(op, job, redirect);
    }

    private Change suggested(OpenImport open, String group, Language language) {
        return Change.ofEdits(problems.of(open, language).stream()
                .filter(entry -> entry.group().equals(group))
                .flatMap(entry -> entry.safe().stream())
                .toList());
    }

    private Change edits(OpenImport open, CellRef cell, String found, String text) {
        return Change.ofEdits(BulkEdits.of(open, problems.cells(open), Cells.require(cell), found, text));
    }

    private static Change dates(CellRef cell, DateChoice.Order order) {
        CellRef where = Cells.require(cell);
        return Change.ofDates(new DateChoice(where.file(), where.sheet(), where.column(), order));
    }

    private static Change numbers(CellRef cell, DecimalMark decimal) {
        CellRef where = Cells.require(cell);
        return Change.ofNumbers(new NumberChoice(where.file(), where.sheet(), where.column(), decimal));
    }

    private static String requireValue(String value) {
        if (value.isBlank()) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.no-value");
        }
        return value.strip();
    }
}
