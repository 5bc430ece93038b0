package org.sira.api.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sira} by itself: it has subcommands and does nothing alone. */
@Command(name = "sira", versionProvider = SiraVersion.class)
final class SiraCommand {

    @Mixin
    private final CommonOptions common = new CommonOptions();
}
