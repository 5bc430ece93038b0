package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sira.api.export.PlanFiles;
import org.sira.api.export.PlanSummary;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.PreflightView;
import org.sira.api.planning.Preparation;
import org.sira.api.platform.OutputFolder;
import org.sira.planner.model.Weights;
import org.sira.planner.solver.SearchMoves;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.UnkeepablePin;
import org.sira.planner.solver.UnsoundPins;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sira plan}: workbooks in, plan out. */
@Command(name = "plan", versionProvider = SiraVersion.class, sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    private static final String OUT = "--out";
    private static final long STANDARD_SECONDS = 30;
    private static final long MOST_SECONDS = Duration.ofDays(1).toSeconds();
    private static final long MOST_STEPS = 1_000_000_000_000L;
    /** What a horizon takes. */
    private static final int MOST_DAYS = 28;
    /** What a solve takes. */
    private static final int MOST_THREADS = 64;

    /** A solve ends by the clock or by its steps. */
    static final class Limit {
        @Option(names = "--seconds", paramLabel = "N", order = 6)
        @Nullable Long seconds;

        @Option(names = "--steps", paramLabel = "N", order = 7)
        @Nullable Long steps;
    }

    @Mixin
    private final DataOptions data = new DataOptions();

    /** Needed but for the pre-flight alone. */
    @Option(names = OUT, paramLabel = "DIR", order = 2)
    private @Nullable Path out;

    @Option(names = "--from", paramLabel = "DATE", order = 3)
    private @Nullable LocalDate from;

    @Option(names = "--days", paramLabel = "N", order = 4)
    private @Nullable Integer days;

    @Mixin
    private final WeightOptions weights = new WeightOptions();

    @ArgGroup(exclusive = true)
    private Limit limit = new Limit();

    @Option(names = "--seed", paramLabel = "N", order = 8)
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", order = 9)
    private int threads = 1;

    @Option(names = "--all-changes", order = 10)
    private boolean allChanges;

    @Option(names = "--preflight", order = 11)
    private boolean preflightOnly;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DecisionOptions decisions = new DecisionOptions();

    private final CommandContext context;

    PlanCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (days != null) {
            context.requireWithin("--days", days, 1, MOST_DAYS);
        }
        SolveLimits limits = limits();
        Weights chosen = weights.read(context);
        List<Path> files = data.readable(context.messages());
        if (preflightOnly) {
            new PreflightPrinter(context).whole(preflight(decided(files, chosen)));
            return ExitCode.DONE;
        }
        Path target = requireOut();
        OutputFolder folder = context.openFolder(target);
        Preparation.Ready prepared = decided(files, chosen);
        new PreflightPrinter(context).brief(preflight(prepared));
        context.stopSignal().arm();
        PlanOutcome outcome = withChanges(solve(prepared, limits));
        List<String> written = write(outcome, folder, target);
        print(outcome, written, target);
        return outcome.violations().isEmpty() ? ExitCode.DONE : ExitCode.INTERNAL;
    }

    private Path requireOut() {
        if (out != null) {
            return out;
        }
        CommandSpec known = Objects.requireNonNull(spec);
        throw new MissingParameterException(known.commandLine(), known.findOption(OUT), "");
    }

    private Preparation.Ready decided(List<Path> files, Weights chosen) {
        Preparation.Ready undecided = prepare(files, chosen);
        return undecided.with(decisions.read(undecided.facts(), context));
    }

    private PreflightView preflight(Preparation.Ready prepared) {
        return PreflightView.of(prepared.facts(), context.messages());
    }

    private SolveLimits limits() {
        context.requireWithin("--threads", threads, 1, MOST_THREADS);
        if (limit.steps != null) {
            context.requireWithin("--steps", limit.steps, 1, MOST_STEPS);
            return new SolveLimits(
                    Optional.empty(), Optional.empty(), OptionalLong.of(limit.steps), seed, threads, SearchMoves.ALL);
        }
        long seconds = limit.seconds == null ? STANDARD_SECONDS : limit.seconds;
        context.requireWithin("--seconds", seconds, 1, MOST_SECONDS);
        return SolveLimits.ofWallTime(Duration.ofSeconds(seconds), seed, threads);
    }

    private Preparation.Ready prepare(List<Path> files, Weights chosen) {
        OptionalInt wantedDays = days == null ? OptionalInt.empty() : OptionalInt.of(days);
        PlanPreparation preparation = data.preparation(context);
        return new DataReading(context, data.choices(context))
                .prepare(
                        files,
                        imported -> preparation.prepare(imported, Optional.ofNullable(from), wantedDays, chosen));
    }

    private PlanOutcome solve(Preparation.Ready prepared, SolveLimits limits) {
        try (ProgressPrinter progress = new ProgressPrinter(context)) {
            return context.planService().plan(prepared, limits, progress);
        } catch (UnkeepablePin | UnsoundPins pins) {
            throw new Failure(ExitCode.WRONG_USAGE, context.text("cli.decisions", String.valueOf(pins.getMessage())));
        }
    }

    private PlanOutcome withChanges(PlanOutcome outcome) {
        if (!allChanges || !outcome.violations().isEmpty()) {
            return outcome;
        }
        try (CountPrinter progress = new CountPrinter(context, "cli.changes-progress")) {
            return context.planService().withAllChanges(outcome, progress);
        }
    }

    private List<String> write(PlanOutcome outcome, OutputFolder folder, Path target) {
        try {
            return new PlanFiles(context.messages()).write(outcome, folder);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.INTERNAL, context.text("cli.out.failed", target, String.valueOf(e.getMessage())));
        }
    }

    private void print(PlanOutcome outcome, List<String> written, Path target) {
        var terminal = context.terminal();
        if (context.stopSignal().requested()) {
            terminal.err().println(context.text("cli.stopped"));
        }
        new SummaryPrinter(terminal.out()).print(PlanSummary.of(outcome, context.messages()));
        for (String name : written) {
            terminal.out().println(context.text("cli.written", target.resolve(name)));
        }
        if (!outcome.violations().isEmpty()) {
            new ViolationPrinter(context.messages()).print(outcome.violations(), outcome.plan(), terminal.err());
            terminal.err().println(context.text("cli.plan-broken"));
        }
    }
}
