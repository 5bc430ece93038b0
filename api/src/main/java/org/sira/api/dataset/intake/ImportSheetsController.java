package org.sira.api.dataset.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.Language;
import org.sira.api.platform.Refusal;
import org.sira.ingest.choice.SheetChoice;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.schema.SheetKind;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which sheets of an import are read, and as what. */
@Controller
@RequestMapping("/operations/{op}/data/imports/{job}/sheets")
class ImportSheetsController {

    private static final int LAST_ROW_SEARCHED = 1000;

    private final IntakeDesk desk;

    ImportSheetsController(IntakeDesk desk) {
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
        model.addAttribute("page", SheetsPage.of(open, Language.of(locale)));
        return "dataset/sheets";
    }

    /** @param kind name of a kind, {@code AUTO} or {@code IGNORE} */
    @PostMapping
    String choose(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam int revision,
            @RequestParam String file,
            @RequestParam String sheet,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String headerRow,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        OpenImport open = desk.open(op, job);
        try {
            SheetChoice choice = choice(open, file, sheet, kind, row(headerRow));
            desk.decide(
                    new Sent(job, revision, user, locale),
                    Change.ofSheets(List.of(choice), earlier(open, choice)),
                    redirect);
        } catch (Refusal refusal) {
            IntakeDesk.refuse(refusal, redirect);
        }
        return IntakePage.SHEETS.redirect(op, job);
    }

    private static SheetChoice choice(OpenImport open, String file, String sheet, String kind, int headerRow) {
        if (kind.equals(SheetsPage.IGNORE)) {
            return new SheetChoice.Ignore(file, sheet);
        }
        Optional<SheetKind> asked = Arrays.stream(SheetKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        boolean sameRow = headerRow == 0 || headerRow == open.headerRow(file, sheet);
        if (asked.isEmpty() && sameRow) {
            return new SheetChoice.Read(file, sheet, Optional.empty(), 0);
        }
        // A row of headings goes with a kind: with the one that was recognised, where none was chosen.
        return new SheetChoice.Read(
                file, sheet, asked.or(() -> recognised(open, file, sheet)), sameRow ? 0 : headerRow);
    }

    private static Optional<SheetKind> recognised(OpenImport open, String file, String sheet) {
        return open.report().sheets().stream()
                .filter(each -> each.file().equals(file) && each.sheet().equals(sheet))
                .map(SheetReport::kind)
                .findFirst();
    }

    /** One choice for a sheet is enough. */
    private static List<SheetChoice> earlier(OpenImport open, SheetChoice choice) {
        return open.choices().sheets().stream()
                .filter(each ->
                        each.file().equals(choice.file()) && each.sheet().equals(choice.sheet()))
                .toList();
    }

    private static int row(String typed) {
        if (typed.isBlank()) {
            return 0;
        }
        try {
            int row = Integer.parseInt(typed.strip());
            if (row >= 1 && row <= LAST_ROW_SEARCHED) {
                return row;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below.
        }
        throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.header-row", typed);
    }
}
