package org.sira.api;

import java.time.Clock;
import org.sira.api.cli.SiraCommandLine;

/** The entry point of the executable jar. */
public final class SiraApplication {

    private SiraApplication() {}

    public static void main(String[] args) {
        System.exit(SiraCommandLine.ofProcess(Clock.systemUTC()).run(args));
    }
}
