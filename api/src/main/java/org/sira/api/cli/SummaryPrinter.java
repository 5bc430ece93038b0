package org.sira.api.cli;

import java.io.PrintWriter;
import org.sira.api.export.PlanSummary;

/** Prints the figures of a plan in two columns. */
final class SummaryPrinter {

    private final PrintWriter out;

    SummaryPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(PlanSummary summary) {
        int width = summary.lines().stream()
                .mapToInt(line -> line.label().length())
                .max()
                .orElse(0);
        for (PlanSummary.Line line : summary.lines()) {
            out.println(line.label() + " ".repeat(width - line.label().length() + 2) + line.value());
        }
    }
}
