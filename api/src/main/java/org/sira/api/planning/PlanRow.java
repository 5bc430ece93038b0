package org.sira.api.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a list shows of a stored plan.
 *
 * @param id of the row; {@code number} counts from 1 within the operation
 * @param documentId what the plan is called on every sheet that leaves Sira
 * @param version id of the dataset version that it was made from, and its number
 * @param fromDraft where people changed another plan into this one; otherwise a search found it
 * @param rulesBroken that the independent checker found; a plan that may be approved has none
 */
public record PlanRow(
        long id,
        long operation,
        int number,
        String documentId,
        long version,
        int versionNumber,
        String preset,
        LocalDate asOf,
        LocalDate firstDay,
        int days,
        int rulesBroken,
        double servedShare,
        int servedLoads,
        int totalLoads,
        double distanceKm,
        double exposure,
        double cost,
        int trips,
        int vehicles,
        int convoys,
        Optional<LocalDateTime> lastReturn,
        String madeBy,
        Instant madeAt,
        Optional<FromDraft> fromDraft,
        Optional<Approval> approval) {

    /** The number of a draft within the operation, and all who changed it. */
    public record FromDraft(int number, Editors editors) {}

    /** Whether somebody has had a hand in it, and so cannot be the second person who stands for it. */
    public boolean isBy(String login) {
        return madeBy.equalsIgnoreCase(login)
                || fromDraft.filter(draft -> draft.editors().include(login)).isPresent();
    }
}
