package org.sira.api.export;

import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Sha256;

/** A plan that leaves Sira: all that its files are made from. */
public final class PlanExport {

    private final PlanOutcome outcome;
    private final Origin origin;
    private final byte[] json;

    /** @param json {@code plan.json} as it was written, whose hash the origin holds */
    public PlanExport(PlanOutcome outcome, Origin origin, byte[] json) {
        String sha256 = Sha256.of(json);
        if (!origin.sha256().equals(sha256)) {
            throw new IllegalArgumentException(
                    "The origin of a plan names the hash %s, but plan.json has %s.".formatted(origin.sha256(), sha256));
        }
        this.outcome = outcome;
        this.origin = origin;
        this.json = json.clone();
    }

    public PlanOutcome outcome() {
        return outcome;
    }

    public Origin origin() {
        return origin;
    }

    public byte[] json() {
        return json.clone();
    }
}
