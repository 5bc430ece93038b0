package org.sira.ingest.geojson;

import java.util.List;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Rejection;

/** Carries a refusal up to where the file is known. */
final class Refused extends RuntimeException {

    private final Rejection rejection;
    private final transient List<Object> details;

    Refused(Rejection rejection) {
        super(rejection.name(), null, false, false);
        this.rejection = rejection;
        details = List.of();
    }

    Refused(Limit limit, long most) {
        super(limit.name(), null, false, false);
        rejection = Rejection.OVER_LIMIT;
        details = List.of(limit.words(), most);
    }

    Rejection rejection() {
        return rejection;
    }

    List<Object> details() {
        return details;
    }
}
