package org.sira.api.dataset.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.Language;
import org.sira.api.platform.Refusal;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.schema.Field;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the columns of the sheets of an import mean. */
@Controller
@RequestMapping("/operations/{op}/data/imports/{job}/columns")
class ImportColumnsController {

    /** Before the number of a column, the name of the field of the form that tells its meaning. */
    private static final String PREFIX = "column";

    private final IntakeDesk desk;

    ImportColumnsController(IntakeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String sheet,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        OpenImport open = desk.show(op, job, user, locale, model);
        ColumnsPage.chosen(open, file, sheet)
                .ifPresent(chosen -> model.addAttribute("page", ColumnsPage.of(open, chosen, Language.of(locale))));
        return "dataset/columns";
    }

    @PostMapping
    String choose(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam int revision,
            @RequestParam String file,
            @RequestParam String sheet,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        OpenImport open = desk.open(op, job);
        Map<String, String> entered = new TreeMap<>(form);
        entered.keySet().removeIf(name -> !name.startsWith(PREFIX));
        try {
            List<ColumnChoice> choices = changed(requireSheet(open, file, sheet), entered);
            desk.decide(new Sent(job, revision, user, locale), Change.ofColumns(choices), redirect);
        } catch (Refusal refusal) {
            IntakeDesk.refuse(refusal, redirect);
        }
        redirect.addAttribute("file", file);
        redirect.addAttribute("sheet", sheet);
        return IntakePage.COLUMNS.redirect(op, job);
    }

    private static SheetReport requireSheet(OpenImport open, String file, String sheet) {
        return ColumnsPage.sheets(open).stream()
                .filter(each -> each.file().equals(file) && each.sheet().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "dataset.refused.no-sheet", sheet));
    }

    /** Columns that are to mean something else than they do now. */
    private static List<ColumnChoice> changed(SheetReport sheet, Map<String, String> entered) {
        requireOnce(entered);
        return sheet.columns().stream()
                .filter(column -> entered.containsKey(PREFIX + column.number()))
                .map(column -> new ColumnChoice(
                        sheet.layout().orElseThrow(),
                        column.number(),
                        ColumnsPage.field(sheet, entered.getOrDefault(PREFIX + column.number(), ""))))
                .filter(choice -> !choice.field().equals(now(sheet, choice)))
                .toList();
    }

    private static Optional<Field> now(SheetReport sheet, ColumnChoice choice) {
        return sheet.columns().stream()
                .filter(column -> column.number() == choice.column())
                .findFirst()
                .flatMap(SheetReport.Column::field);
    }

    /** Two columns cannot both be read as the same. */
    private static void requireOnce(Map<String, String> entered) {
        List<String> fields =
                entered.values().stream().filter(field -> !field.isEmpty()).toList();
        if (fields.stream().distinct().count() < fields.size()) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.column-twice");
        }
    }
}
