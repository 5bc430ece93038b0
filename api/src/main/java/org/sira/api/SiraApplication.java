package org.sira.api;

import org.sira.api.cli.SiraCommandLine;
import org.sira.api.platform.SystemClock;

/** The entry point of the executable jar. */
public final class SiraApplication {

    private SiraApplication() {}

    public static void main(String[] args) {
        System.exit(SiraCommandLine.ofProcess(SystemClock.utc()).run(args));
    }
}
