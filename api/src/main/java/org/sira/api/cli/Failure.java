package org.sira.api.cli;

/** Ends a command with words for the person at the keyboard. */
final class Failure extends RuntimeException {

    private final int exitCode;

    /** @param message in the language of the person */
    Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
