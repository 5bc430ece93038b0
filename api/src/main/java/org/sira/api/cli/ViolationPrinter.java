package org.sira.api.cli;

import java.io.PrintWriter;
import java.util.List;
import org.sira.api.platform.Messages;
import org.sira.planner.check.Accepted;
import org.sira.planner.check.Violation;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.Plan;

/** Prints broken rules: the name of the rule, where, what was found and what was expected, and who accepted it. */
final class ViolationPrinter {

    private final Messages messages;

    ViolationPrinter(Messages messages) {
        this.messages = messages;
    }

    /** @param plan that breaks them */
    void print(List<Violation> violations, Plan plan, PrintWriter to) {
        for (Violation violation : violations) {
            to.println(messages.text(
                    "cli.violation",
                    violation.rule().name(),
                    messages.name(violation.rule()),
                    violation.where(),
                    violation.found(),
                    violation.expected()));
            Accepted.in(plan, violation)
                    .map(AcceptedBreach::acceptance)
                    .ifPresent(acceptance -> to.println(messages.text(
                            "cli.check.accepted",
                            messages.text(
                                    "accepted.by",
                                    acceptance.by(),
                                    messages.formats().moment(acceptance.at())),
                            acceptance.reason())));
        }
    }
}
