package org.sira.ingest.workbook;

import org.sira.ingest.problem.RejectedFile;

/** A file that is refused as a whole. */
public final class RejectedFileException extends Exception {

    private final transient RejectedFile problem;

    public RejectedFileException(RejectedFile problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public RejectedFile problem() {
        return problem;
    }
}
