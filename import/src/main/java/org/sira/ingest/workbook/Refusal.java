package org.sira.ingest.workbook;

import java.util.List;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Rejection;

/** Ends the reading of a file from anywhere within it; the boundary makes a problem of it. */
final class Refusal extends RuntimeException {

    private final Rejection rejection;
    private final transient List<Object> details;

    Refusal(Rejection rejection, Object... details) {
        super(rejection + " " + List.of(details));
        this.rejection = rejection;
        this.details = List.of(details);
    }

    static Refusal overLimit(Limit limit, long most) {
        return new Refusal(Rejection.OVER_LIMIT, limit.words(), most);
    }

    Rejection rejection() {
        return rejection;
    }

    List<Object> details() {
        return details;
    }
}
