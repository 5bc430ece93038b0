package org.sira.api.cli;

/** What every subcommand says when it ends. */
public final class ExitCode {

    public static final int DONE = 0;
    /** {@code check} alone: the plan breaks a rule. */
    public static final int RULE_BROKEN = 1;
    /** {@code route} alone: no way leads there. */
    public static final int NO_WAY = 1;
    /** {@code changes} alone: the newer data touch the plan. */
    public static final int TOUCHED = 1;
    /** Options or files that cannot be meant. */
    public static final int WRONG_USAGE = 2;
    /** The data, or the plan given, must be mended first. */
    public static final int BAD_DATA = 3;
    /** A fault of Sira or of the machine. */
    public static final int INTERNAL = 4;

    private ExitCode() {}
}
