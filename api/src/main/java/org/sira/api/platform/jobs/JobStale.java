package org.sira.api.platform.jobs;

/** Another server has taken the job up meanwhile, or it has ended: what this one found may not be written. */
final class JobStale extends RuntimeException {

    JobStale(Job job) {
        super("Job %s is no longer held with token %d.".formatted(job.id(), job.fencingToken()));
    }
}
