package org.sira.api.cli;

import java.io.PrintWriter;
import java.util.List;
import org.sira.api.platform.Messages;
import org.sira.planner.check.Violation;

/** Prints broken rules: the name of the rule, where, what was found and what was expected. */
final class ViolationPrinter {

    private final Messages messages;

    ViolationPrinter(Messages messages) {
        this.messages = messages;
    }

    void print(List<Violation> violations, PrintWriter to) {
        for (Violation violation : violations) {
            to.println(messages.text(
                    "cli.violation",
                    violation.rule().name(),
                    messages.name(violation.rule()),
                    violation.where(),
                    violation.found(),
                    violation.expected()));
        }
    }
}
