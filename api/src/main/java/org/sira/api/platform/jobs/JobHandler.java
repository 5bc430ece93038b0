package org.sira.api.platform.jobs;

/** Does one kind of job. */
public interface JobHandler {

    /** The kind; at most 20 characters, never changed, since it is stored. */
    String kind();

    /**
     * Does the work and ends with {@link JobRun#finish}, {@link JobRun#refuse}, or without either when
     * {@link JobRun#nodeStops()}. Whatever it throws becomes an incident. It may be called again for a job that another
     * server left off, so nothing but {@code finish} may write results.
     */
    void run(JobRun run);

    /** Whether it keeps a core busy for long. Of such jobs few run at once; the others wait in the order they came. */
    default boolean heavy() {
        return false;
    }

    /** Whether the job stays open once it is done, until somebody decides over its result. */
    default boolean awaitsDecision() {
        return false;
    }
}
