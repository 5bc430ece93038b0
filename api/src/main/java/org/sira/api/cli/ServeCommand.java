package org.sira.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.SiraHome;
import org.sira.api.platform.UnreadableTable;
import org.sira.api.platform.WrongSetting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code sira serve}: the pages, until the process is told to end. */
@Command(name = ServeCommand.NAME, versionProvider = SiraVersion.class, sortOptions = false)
public final class ServeCommand implements Callable<Integer> {

    public static final String NAME = "serve";

    private static final String HOME_SETTING = "--" + SiraHome.PROPERTY + "=";
    private static final String PORT_SETTING = "--server.port=";
    private static final int STANDARD_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", order = 1)
    private @Nullable Integer port;

    @Option(names = "--home", paramLabel = "DIR", order = 2)
    private @Nullable Path home;

    @Parameters(paramLabel = "--setting=VALUE", arity = "0..*", hidden = true)
    private final List<String> settings = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandContext context;
    private final ServerLauncher launcher;

    ServeCommand(CommandContext context, ServerLauncher launcher) {
        this.context = context;
        this.launcher = launcher;
    }

    /** The command, with settings of the server among its parameters. */
    static CommandLine commandLine(CommandContext context, ServerLauncher launcher) {
        return new CommandLine(new ServeCommand(context, launcher)).setUnmatchedOptionsArePositionalParams(true);
    }

    /** Whether an argument is a setting of the server, such as {@code --sira.demo}: those have a dot in their name. */
    public static boolean isSetting(String argument) {
        return argument.matches("--[a-z][a-z0-9-]*\\.[^=]+(=.*)?");
    }

    @Override
    public Integer call() throws InterruptedException {
        List<String> unknown =
                settings.stream().filter(setting -> !isSetting(setting)).toList();
        if (spec != null && !unknown.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), unknown);
        }
        try {
            launcher.serve(homeFolder(), withPort(), this::say);
        } catch (ServerRefused refused) {
            throw new Failure(
                    ExitCode.WRONG_USAGE,
                    context.text("cli.serve." + refused.kind().name(), String.valueOf(refused.subject())));
        } catch (WrongSetting wrong) {
            throw new Failure(ExitCode.WRONG_USAGE, wrong.words(context.messages()));
        } catch (UnreadableTable unreadable) {
            throw new Failure(ExitCode.BAD_DATA, unreadable.words(context.messages()));
        }
        return ExitCode.DONE;
    }

    private void say(int listening) {
        context.terminal().out().println(context.text("cli.serve.listening", "http://localhost:" + listening));
        context.terminal().flush();
    }

    /** The settings that were given, with the port and without the folder. */
    private List<String> withPort() {
        List<String> all = new ArrayList<>(settings);
        all.removeIf(setting -> setting.startsWith(HOME_SETTING));
        if (port != null) {
            if (port < 0 || port > HIGHEST_PORT) {
                throw new Failure(
                        ExitCode.WRONG_USAGE, context.text("cli.usage.range", "--port", port, 0, HIGHEST_PORT));
            }
            all.removeIf(setting -> setting.startsWith(PORT_SETTING));
            all.add(PORT_SETTING + port);
        } else if (all.stream().noneMatch(setting -> setting.startsWith(PORT_SETTING))) {
            all.add(PORT_SETTING + STANDARD_PORT);
        }
        return all;
    }

    private Path homeFolder() {
        Path chosen = Optional.ofNullable(home)
                .or(this::homeSetting)
                .or(() -> Optional.ofNullable(System.getenv("SIRA_HOME"))
                        .filter(name -> !name.isBlank())
                        .map(Path::of))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".sira"));
        return chosen.toAbsolutePath().normalize();
    }

    private Optional<Path> homeSetting() {
        return settings.stream()
                .filter(setting -> setting.startsWith(HOME_SETTING))
                .map(setting -> Path.of(setting.substring(HOME_SETTING.length())))
                .findFirst();
    }
}
