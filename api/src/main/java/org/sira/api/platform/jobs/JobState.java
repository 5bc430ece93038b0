package org.sira.api.platform.jobs;

/** Where a job stands. */
public enum JobState {
    /** No server has taken it up yet. */
    WAITING,
    RUNNING,
    /** It did what it was for. */
    DONE,
    /** It ended without; see {@link JobFailure}. */
    FAILED,
    /** A person did not want its result. */
    DISCARDED;

    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}
