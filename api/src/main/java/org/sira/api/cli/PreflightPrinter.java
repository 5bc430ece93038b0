package org.sira.api.cli;

import java.io.PrintWriter;
import org.sira.api.planning.PreflightView;
import org.sira.api.planning.PreflightView.Group;

/** Says what is known before a search: in a few lines before one begins, or all of it. */
final class PreflightPrinter {

    private final CommandContext context;

    PreflightPrinter(CommandContext context) {
        this.context = context;
    }

    /** How many findings there are of each kind. */
    void brief(PreflightView preflight) {
        PrintWriter err = context.terminal().err();
        err.println(head(preflight));
        preflight.groups().forEach(group -> err.println("  " + group.count()));
        if (!preflight.groups().isEmpty()) {
            err.println(context.text("cli.preflight.more"));
        }
    }

    /** Every finding, and what can be done. */
    void whole(PreflightView preflight) {
        PrintWriter out = context.terminal().out();
        out.println(head(preflight));
        out.println(context.text(preflight.groups().isEmpty() ? "cli.preflight.none" : "cli.preflight.about"));
        for (Group group : preflight.groups()) {
            out.println();
            out.println(group.count());
            out.println("  " + group.help());
            group.sentences().forEach(sentence -> out.println("  - " + sentence));
            group.rows()
                    .forEach(row -> out.println("  - "
                            + context.text(
                                    "cli.preflight.need",
                                    row.needId(),
                                    row.place(),
                                    row.commodity(),
                                    row.quantity(),
                                    row.priority(),
                                    row.sentence())));
        }
    }

    private String head(PreflightView preflight) {
        return context.text(
                "cli.preflight.head",
                preflight.needs(),
                preflight.loads(),
                context.messages().formats().number(preflight.dryTonnes(), 1),
                context.messages().formats().number(preflight.litres(), 0),
                preflight.vehicles());
    }
}
