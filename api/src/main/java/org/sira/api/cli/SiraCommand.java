package org.sira.api.cli;

import picocli.CommandLine.Command;

/** {@code sira} by itself: it has subcommands and does nothing alone. */
@Command(name = "sira", versionProvider = SiraVersion.class)
final class SiraCommand {}
