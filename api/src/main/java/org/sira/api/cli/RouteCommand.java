package org.sira.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.Preparation;
import org.sira.api.situation.RouteRequest;
import org.sira.api.situation.RouteTool;
import org.sira.api.situation.RouteView;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sira route}: the ways between two places. */
@Command(name = "route", versionProvider = SiraVersion.class, sortOptions = false)
final class RouteCommand implements Callable<Integer> {

    private static final double MOST_SNAP_KM = 1_000;

    /** One of the two, or none. */
    static final class Time {
        @Option(names = "--depart", paramLabel = "DATETIME", order = 6)
        @Nullable LocalDateTime depart;

        @Option(names = "--arrive-by", paramLabel = "DATETIME", order = 7)
        @Nullable LocalDateTime arriveBy;
    }

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--from", paramLabel = "A", required = true, order = 2)
    private String from = "";

    @Option(names = "--to", paramLabel = "B", required = true, order = 3)
    private String to = "";

    @Option(names = "--vehicle", paramLabel = "ID|KIND", order = 4)
    private String vehicle = "";

    @Option(names = "--on", paramLabel = "DATE", order = 5)
    private @Nullable LocalDate on;

    @ArgGroup(exclusive = true)
    private Time time = new Time();

    @Option(names = "--snap-km", paramLabel = "KM", order = 8)
    private double snapKm = RouteRequest.SNAP_KM;

    @Option(names = "--max-exposure", paramLabel = "E", order = 9)
    private @Nullable Double mostExposure;

    private final CommandContext context;

    RouteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        requireWithin("--snap-km", snapKm, MOST_SNAP_KM);
        if (mostExposure != null) {
            requireWithin("--max-exposure", mostExposure, Double.MAX_VALUE);
        }
        List<Path> files = data.readable(context.messages());
        PlanPreparation preparation = data.preparation(context);
        // Where the settings name no first day, the day that is asked for is as good.
        Preparation.Ready prepared = new DataReading(context, data.choices(context))
                .prepare(
                        files,
                        imported -> preparation.prepare(
                                imported, Optional.ofNullable(on), OptionalInt.empty(), Weights.of(Preset.BALANCED)));
        RouteView view = new RouteTool(prepared.facts(), context.messages())
                .answer(new RouteRequest(
                        from,
                        to,
                        vehicle,
                        text(on),
                        text(time.depart),
                        text(time.arriveBy),
                        snapKm,
                        Optional.ofNullable(mostExposure)));
        if (view instanceof RouteView.Refused refused) {
            throw new Failure(
                    ExitCode.WRONG_USAGE,
                    String.join(
                            System.lineSeparator(),
                            refused.problems().stream()
                                    .map(RouteView.Problem::sentence)
                                    .toList()));
        }
        return print((RouteView.Answer) view);
    }

    private void requireWithin(String option, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new Failure(ExitCode.WRONG_USAGE, context.text("cli.usage.range", option, value, 0, most));
        }
    }

    private static String text(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }

    private int print(RouteView.Answer answer) {
        PrintWriter out = context.terminal().out();
        out.println(answer.title());
        answer.notes().forEach(out::println);
        for (RouteView.Option option : answer.options()) {
            out.println();
            out.println(option.number() + "  " + option.name());
            line("cli.route.time", option.time());
            timing(option.timing());
            line("cli.route.length", option.km() + " km");
            line("cli.route.exposure", option.exposure());
            line("cli.route.surfaces", option.surfaces());
            line("cli.route.classes", option.classes());
            line("cli.route.corridors", option.corridors());
            line("cli.route.by", option.by());
            line("cli.route.crossings", String.join("; ", option.crossings()));
            line("cli.route.beside", option.number() == 1 ? "" : option.explanation());
        }
        out.println();
        if (!answer.options().isEmpty() && !answer.hindered().isEmpty()) {
            out.println(context.text("cli.route.hindered"));
        }
        answer.hindered().forEach(out::println);
        if (answer.options().isEmpty()) {
            out.println(answer.opens());
            return ExitCode.NO_WAY;
        }
        out.println(context.text("cli.route.meaning"));
        return ExitCode.DONE;
    }

    private void timing(RouteView.@Nullable Timing timing) {
        if (timing instanceof RouteView.Timing.Driven driven) {
            line("cli.route.leaves", driven.leaves());
            line("cli.route.arrives", driven.arrives());
            line("cli.route.halts", String.join("; ", driven.halts()));
        } else if (timing instanceof RouteView.Timing.Impossible impossible) {
            line("cli.route.not-driven", impossible.sentence());
        }
    }

    /** What there is nothing of is left out. */
    private void line(String key, String value) {
        if (!value.isEmpty()) {
            context.terminal().out().println("   " + context.text(key, value));
        }
    }
}
