package org.sira.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sira.api.export.DerivedEvents;
import org.sira.api.export.PlanDocument;
import org.sira.api.export.PlanJson;
import org.sira.api.planning.Preparation;
import org.sira.planner.check.Accepted;
import org.sira.planner.check.Violation;
import org.sira.planner.model.RiskOverride;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sira check}: holds a plan against the data that it was made from. */
@Command(name = "check", versionProvider = SiraVersion.class, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final PlanOptions plan = new PlanOptions();

    private final CommandContext context;

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PlanOptions.Opened opened = plan.open(context, PlanOptions.Saying.ALL);
        PlanDocument document = opened.document();
        Preparation.Ready prepared = opened.prepared();
        List<Violation> violations = new ArrayList<>(context.planService().check(document.plan(), prepared.facts()));
        violations.addAll(DerivedEvents.check(document, prepared.facts().operation()));
        boolean unchanged = new PlanJson().identified(document).planId().equals(document.planId());
        printOverrides(document.plan().riskOverrides(), prepared.overridesOfFiles());
        return print(document, unchanged, violations);
    }

    /** What persons set is no fault of the plan, but whoever reads it must know; most of all what no workbook tells. */
    private void printOverrides(List<RiskOverride> restsOn, List<RiskOverride> ofFiles) {
        var out = context.terminal().out();
        if (restsOn.isEmpty()) {
            return;
        }
        out.println(context.text("cli.check.overrides", restsOn.size()));
        for (RiskOverride override : restsOn) {
            out.println(context.text(
                    ofFiles.contains(override) ? "cli.check.override" : "cli.check.override.not-in-files",
                    override.segmentId(),
                    context.messages().name(override.riskClass()),
                    override.setOn(),
                    override.expiresOn(),
                    override.setBy(),
                    override.reason()));
        }
    }

    private int print(PlanDocument document, boolean unchanged, List<Violation> violations) {
        var out = context.terminal().out();
        if (!unchanged) {
            out.println(context.text("cli.check.changed", document.planId()));
        }
        List<Violation> unaccepted = Accepted.unaccepted(document.plan(), violations);
        new ViolationPrinter(context.messages()).print(violations, document.plan(), out);
        if (violations.isEmpty()) {
            out.println(context.text(
                    "cli.check.kept", document.planId(), document.plan().trips().size()));
            return ExitCode.DONE;
        }
        out.println(context.text("cli.check.broken", violations.size()));
        if (unaccepted.isEmpty()) {
            out.println(context.text("cli.check.accepted-all"));
        } else if (unaccepted.size() < violations.size()) {
            out.println(context.text("cli.check.not-accepted", unaccepted.size()));
        }
        return ExitCode.RULE_BROKEN;
    }
}
