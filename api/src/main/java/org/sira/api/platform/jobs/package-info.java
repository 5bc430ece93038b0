/**
 * Work that outlives the request that asked for it, and the server that began it. A feature hands in a
 * {@link org.sira.api.platform.jobs.JobHandler} for its kind of job and starts jobs by
 * {@link org.sira.api.platform.jobs.Jobs}.
 */
@NullMarked
package org.sira.api.platform.jobs;

import org.jspecify.annotations.NullMarked;
