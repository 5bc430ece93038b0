package org.sira.api.cli;

import java.time.Clock;
import java.util.Locale;
import org.sira.api.planning.PlanSearch;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.solver.PlanSolver;
import picocli.CommandLine;

/** The command line as a whole: from arguments to an exit code. */
public final class SiraCommandLine {

    static final String HELP_BUNDLE = "org.sira.api.cli.help";

    private static final int WIDTH = 100;

    private final Terminal terminal;
    private final StopSignal stopSignal;
    private final PlanSearch search;
    private final ServerLauncher launcher;
    private final Clock clock;
    private final Locale systemLocale;

    SiraCommandLine(
            Terminal terminal,
            StopSignal stopSignal,
            PlanSearch search,
            ServerLauncher launcher,
            Clock clock,
            Locale systemLocale) {
        this.terminal = terminal;
        this.stopSignal = stopSignal;
        this.search = search;
        this.launcher = launcher;
        this.clock = clock;
        this.systemLocale = systemLocale;
    }

    /** The command line of this process. */
    public static SiraCommandLine ofProcess(Clock clock, ServerLauncher launcher) {
        return new SiraCommandLine(
                Terminal.ofProcess(),
                new ProcessStopSignal(),
                new PlanSolver(new UnservedReasons())::solve,
                launcher,
                clock,
                Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** Runs one command and says all that is to be said. Whatever goes wrong becomes words and an exit code. */
    public int run(String... args) {
        Messages messages = Messages.in(CommonOptions.languageIn(args).orElse(Language.of(systemLocale)));
        Failures failures = new Failures(terminal, messages, clock, CommonOptions.debugIn(args));
        int exitCode = ExitCode.INTERNAL;
        try {
            CommandContext context = CommandContext.of(terminal, stopSignal, messages, search, clock);
            exitCode = commandLine(context, failures).execute(args);
        } catch (Throwable outOfMemoryAndTheLike) {
            exitCode = failures.report(outOfMemoryAndTheLike);
        } finally {
            terminal.flush();
            stopSignal.disarm(exitCode);
        }
        return exitCode;
    }

    private CommandLine commandLine(CommandContext context, Failures failures) {
        CommandLine commandLine = new CommandLine(new SiraCommand())
                .addSubcommand(new ImportCommand(context))
                .addSubcommand(new TemplateCommand(context))
                .addSubcommand(new PlanCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new ChangesCommand(context))
                .addSubcommand(new BacktestCommand(context))
                .addSubcommand(new RouteCommand(context))
                .addSubcommand(ServeCommand.commandLine(context, launcher));
        commandLine.addMixin("common", new CommonOptions());
        commandLine.getSubcommands().values().forEach(each -> each.addMixin("common", new CommonOptions()));
        commandLine.setResourceBundle(
                Texts.bundle(HELP_BUNDLE, context.messages().language()));
        commandLine.setOut(terminal.out()).setErr(terminal.err());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(WIDTH);
        commandLine.setParameterExceptionHandler(new UsageErrors(context.messages()));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure));
        return commandLine;
    }
}
