package org.sira.api.dataset.choice;

import java.time.Instant;
import org.sira.ingest.choice.ImportChoices;

/**
 * What somebody decided at one click; undone as a whole.
 *
 * @param taken choices that hold from then on
 * @param withdrawn earlier ones that hold no longer
 * @param by login of the person
 */
public record ChoiceStep(ImportChoices taken, ImportChoices withdrawn, String by, Instant at) {

    ImportChoices after(ImportChoices earlier) {
        return ChoiceSum.plus(ChoiceSum.minus(earlier, withdrawn), taken);
    }
}
