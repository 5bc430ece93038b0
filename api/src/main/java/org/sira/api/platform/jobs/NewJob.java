package org.sira.api.platform.jobs;

/**
 * A wish for a job.
 *
 * @param kind of a {@link JobHandler}
 * @param openKey what it does; while a job of this kind, operation and key is open, no second one is started
 * @param request what its handler must know, in the handler's own format
 */
public record NewJob(long operation, String kind, String openKey, String request, String startedBy) {}
