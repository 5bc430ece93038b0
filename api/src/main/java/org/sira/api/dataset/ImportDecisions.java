package org.sira.api.dataset;

import java.time.Instant;
import java.util.Optional;
import org.sira.api.dataset.choice.ChoiceHistory;
import org.sira.ingest.choice.ImportChoices;

/**
 * What people have decided about an import, as it stands.
 *
 * @param revision rises with each change, from 0
 * @param changed who changed it last, and when; absent before the first change
 */
public record ImportDecisions(ChoiceHistory history, int revision, Optional<Change> changed) {

    /** The last change. */
    public record Change(String by, Instant at) {}

    static ImportDecisions none() {
        return new ImportDecisions(ChoiceHistory.none(), 0, Optional.empty());
    }

    public ImportChoices choices() {
        return history.choices();
    }
}
