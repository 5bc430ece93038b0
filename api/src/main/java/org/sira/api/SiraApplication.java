package org.sira.api;

import java.util.stream.Stream;
import org.sira.api.cli.ServeCommand;
import org.sira.api.cli.SiraCommandLine;
import org.sira.api.platform.SystemClock;

/** The entry point of the executable jar: without a command it serves the pages. */
public final class SiraApplication {

    private SiraApplication() {}

    public static void main(String[] args) {
        System.exit(
                SiraCommandLine.ofProcess(SystemClock.utc(), SiraServer::run).run(withCommand(args)));
    }

    /** Nothing at all, or nothing but settings such as {@code --sira.demo}, is the wish to serve. */
    static String[] withCommand(String... args) {
        return Stream.of(args).allMatch(ServeCommand::isSetting)
                ? Stream.concat(Stream.of(ServeCommand.NAME), Stream.of(args)).toArray(String[]::new)
                : args;
    }
}
