package org.sira.api.cli;

/** Whether somebody wants the program to end: Ctrl-C, or a system that shuts down. */
public interface StopSignal {

    /** From now on a signal is a wish to end soon with a result, not the end. */
    void arm();

    boolean requested();

    /** The work is done. Does not return after a signal: the program ends with this code. */
    void disarm(int exitCode);
}
