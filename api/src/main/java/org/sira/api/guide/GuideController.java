package org.sira.api.guide;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.OwnPages;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The glossary, and the switch of the first steps. */
@Controller
class GuideController {

    /** A word and what it means, in the language of the page. */
    record Entry(String key, String term, String meaning) {}

    private final FirstSteps steps;
    private final MessageSource texts;

    GuideController(FirstSteps steps, MessageSource texts) {
        this.steps = steps;
        this.texts = texts;
    }

    @GetMapping("/glossary")
    String glossary(Model model, Locale locale) {
        List<Entry> entries = Arrays.stream(Term.values())
                .map(term -> new Entry(
                        term.key(), text("term." + term.key(), locale), text("meaning." + term.key(), locale)))
                .sorted(Comparator.comparing(Entry::term, Collator.getInstance(locale)))
                .toList();
        model.addAttribute("entries", entries);
        return "guide/glossary";
    }

    /** @param to the page to go back to */
    @PostMapping("/first-steps")
    String firstSteps(
            @RequestParam boolean shown,
            @RequestParam(defaultValue = "/") String to,
            @AuthenticationPrincipal SiraUser user) {
        if (shown) {
            steps.show(user.login());
        } else {
            steps.hide(user.login());
        }
        return "redirect:" + OwnPages.of(to);
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
