package org.sira.api.dataset.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Which problems somebody wants to see; empty: all.
 *
 * @param severity name of a severity
 * @param sheet as {@link ProblemEntry#place} names it
 * @param group of {@link ProblemEntry#group}
 * @param page from 1
 */
record ProblemFilter(String severity, String sheet, String group, int page) {

    static final int PAGE_SIZE = 50;

    /** A page of what was asked for; the last one where there are fewer. */
    record Found(List<ProblemEntry> entries, int all, int page, int pages) {

        Found {
            entries = List.copyOf(entries);
        }
    }

    Found of(List<ProblemEntry> all) {
        List<ProblemEntry> found = all.stream().filter(this::takes).toList();
        int pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.max(1, Math.min(page, pages));
        int from = (shown - 1) * PAGE_SIZE;
        return new Found(found.subList(from, Math.min(found.size(), from + PAGE_SIZE)), found.size(), shown, pages);
    }

    /** Back to the same page of the same problems. */
    String redirect(long op, UUID job, RedirectAttributes redirect) {
        redirect.addAttribute("severity", severity);
        redirect.addAttribute("sheet", sheet);
        redirect.addAttribute("group", group);
        redirect.addAttribute("page", page);
        return IntakePage.PROBLEMS.redirect(op, job);
    }

    private boolean takes(ProblemEntry entry) {
        return (severity.isEmpty() || severity.equals(entry.severity().name()))
                && (sheet.isEmpty() || sheet.equals(entry.place()))
                && (group.isEmpty() || group.equals(entry.group()));
    }
}
