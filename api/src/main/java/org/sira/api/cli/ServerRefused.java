package org.sira.api.cli;

/** The server cannot start here, for a reason that the person at the keyboard can do something about. */
public final class ServerRefused extends RuntimeException {

    /** What is in the way. */
    public enum Kind {
        /** Something else answers there; the subject is the port. */
        PORT_IN_USE,
        /** Another Sira has the database open; the subject is the folder. */
        HOME_IN_USE,
        /** The folder cannot be made or written to. */
        HOME_CLOSED,
        /** The database does not answer, or not to this user; the subject is what was said by it or of it. */
        DATABASE_CLOSED
    }

    private final Kind kind;
    private final Object subject;

    public ServerRefused(Kind kind, Object subject, Throwable cause) {
        super(kind + " " + subject, cause);
        this.kind = kind;
        this.subject = subject;
    }

    Kind kind() {
        return kind;
    }

    Object subject() {
        return subject;
    }
}
