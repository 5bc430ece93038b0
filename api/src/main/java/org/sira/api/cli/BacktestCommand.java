package org.sira.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sira.api.backtest.BacktestFiles;
import org.sira.api.backtest.BacktestReport;
import org.sira.api.backtest.BacktestWords;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.platform.OutputFolder;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.risk.RiskSettings;
import org.sira.planner.risk.backtest.Backtest;
import org.sira.planner.risk.backtest.BacktestPeriod;
import org.sira.planner.risk.backtest.BacktestResult;
import org.sira.planner.risk.backtest.PeriodChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sira backtest}: how good the risk map has been on the data of an operation. */
@Command(name = "backtest", versionProvider = SiraVersion.class, sortOptions = false)
final class BacktestCommand implements Callable<Integer> {

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--from", paramLabel = "DATE", order = 2)
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", order = 3)
    private @Nullable LocalDate to;

    @Option(names = "--horizon", paramLabel = "N", order = 4)
    private int horizon = BacktestPeriod.STANDARD_HORIZON_DAYS;

    @Option(names = "--out", paramLabel = "DIR", order = 5)
    private @Nullable Path out;

    private final CommandContext context;
    private final BacktestWords words;

    BacktestCommand(CommandContext context) {
        this.context = context;
        words = new BacktestWords(context.messages().language());
    }

    @Override
    public Integer call() {
        context.requireWithin(
                "--horizon", horizon, BacktestPeriod.SHORTEST_HORIZON_DAYS, BacktestPeriod.LONGEST_HORIZON_DAYS);
        List<Path> files = data.readable(context.messages());
        Optional<OutputFolder> folder = Optional.ofNullable(out).map(context::openFolder);
        PlanPreparation preparation = data.preparation(context);
        Operation operation = new DataReading(context, data.choices(context))
                .prepare(
                        files,
                        imported -> preparation.prepare(
                                imported, Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED)))
                .facts()
                .operation();
        PeriodChoice.Chosen chosen = period(operation);
        context.stopSignal().arm();
        Optional<BacktestResult> result = run(operation, chosen);
        if (result.isEmpty()) {
            context.terminal().err().println(context.text("cli.backtest.stopped.nothing"));
            return ExitCode.DONE;
        }
        if (context.stopSignal().requested()) {
            context.terminal().err().println(context.text("cli.backtest.stopped"));
        }
        print(new BacktestReport(result.get(), words));
        folder.ifPresent(open -> write(result.get(), open));
        return ExitCode.DONE;
    }

    /** A history that cannot do is a matter of the data; days that do not fit it are one of the options. */
    private PeriodChoice.Chosen period(Operation operation) {
        PeriodChoice choice = PeriodChoice.of(
                operation.incidents(), operation.asOf(), Optional.ofNullable(from), Optional.ofNullable(to), horizon);
        if (choice instanceof PeriodChoice.Chosen chosen) {
            return chosen;
        }
        boolean history = choice instanceof PeriodChoice.NoHistory || choice instanceof PeriodChoice.TooShort;
        throw new Failure(history ? ExitCode.BAD_DATA : ExitCode.WRONG_USAGE, words.refusal(choice));
    }

    private Optional<BacktestResult> run(Operation operation, PeriodChoice.Chosen chosen) {
        try (CountPrinter progress = new CountPrinter(context, "cli.backtest.progress")) {
            return Backtest.run(
                    operation.incidents(),
                    operation.places(),
                    operation.roads(),
                    chosen,
                    RiskSettings.standard(),
                    progress);
        }
    }

    private void print(BacktestReport report) {
        PrintWriter screen = context.terminal().out();
        screen.println(report.scope());
        screen.println();
        int label = report.figures().stream()
                .mapToInt(figure -> figure.label().length())
                .max()
                .orElse(0);
        line(screen, label, "", report.methods());
        report.figures().forEach(figure -> line(screen, label, figure.label(), figure.values()));
        screen.println();
        for (BacktestReport.Beside beside : report.comparisons()) {
            screen.println(words.text(
                    "backtest.beside.line", beside.label(), beside.hitRate(), beside.logLoss(), beside.verdict()));
        }
        screen.println();
        report.sentences().forEach(screen::println);
        screen.println(report.limits());
    }

    /** In columns, figures to the right. */
    private static void line(PrintWriter screen, int labelWidth, String label, List<String> values) {
        StringBuilder line = new StringBuilder(label).append(" ".repeat(labelWidth - label.length()));
        for (String value : values) {
            line.append(" ".repeat(Math.max(2, 21 - value.length()))).append(value);
        }
        screen.println(line);
    }

    private void write(BacktestResult result, OutputFolder folder) {
        Map<String, byte[]> contentByName = BacktestFiles.of(result, words);
        try {
            folder.write(contentByName);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.INTERNAL,
                    context.text("cli.backtest.out.failed", folder.path(), String.valueOf(e.getMessage())));
        }
        contentByName
                .keySet()
                .forEach(name -> context.terminal()
                        .out()
                        .println(context.text("cli.written", folder.path().resolve(name))));
    }
}
