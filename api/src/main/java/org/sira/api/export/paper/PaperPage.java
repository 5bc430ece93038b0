package org.sira.api.export.paper;

import java.util.List;
import org.sira.api.planning.AcceptedWords;

/**
 * A paper, ready to be written into its template.
 *
 * @param id within a file of several
 * @param template below {@code templates/paper}, with the fragment that takes the content
 * @param title of a file that holds it alone
 * @param accepted rules that people let be broken in what it tells of
 */
record PaperPage(
        Paper paper, String id, String template, String title, Object content, List<AcceptedWords.Line> accepted) {

    PaperPage {
        accepted = List.copyOf(accepted);
    }

    /** One of what breaks no rule, or on which it need not stand. */
    PaperPage(Paper paper, String id, String template, String title, Object content) {
        this(paper, id, template, title, content, List.of());
    }

    PaperPage withAccepted(List<AcceptedWords.Line> lines) {
        return new PaperPage(paper, id, template, title, content, lines);
    }
}
