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
 * @param searchedFrom where a search went on from a draft
 * @param fromDraft where people changed another plan into this one; otherwise a search found it
 * @param rulesBroken that the independent checker found, and {@code rulesAccepted} those of them that people accepted: a
 *     plan that may be approved has no others
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
        int rulesAccepted,
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
        Optional<SearchedFrom> searchedFrom,
        Optional<Approval> approval) {

    /**
     * The draft that a search went on from.
     *
     * @param name where it is a what-if beside a plan
     * @param adopted whether people took this plan out of it as their own
     * @param dropped whether they let go of it
     */
    public record SearchedFrom(int draft, Editors editors, Optional<String> name, boolean adopted, boolean dropped) {}

    /** The name of the what-if that it is an answer to, while nobody has taken it as a plan of its own. */
    public Optional<String> whatIf() {
        return searchedFrom.filter(from -> !from.adopted()).flatMap(SearchedFrom::name);
    }

    /** Whether it is an answer to a what-if that people let go of. */
    public boolean isDropped() {
        return whatIf().isPresent()
                && searchedFrom.filter(SearchedFrom::dropped).isPresent();
    }

    /** The number of a draft within the operation, and all who changed it. */
    public record FromDraft(int number, Editors editors) {}

    /** Whether somebody has had a hand in it, and so cannot be the second person who stands for it. */
    public boolean isBy(String login) {
        return madeBy.equalsIgnoreCase(login)
                || fromDraft.filter(draft -> draft.editors().include(login)).isPresent()
                || searchedFrom.filter(draft -> draft.editors().include(login)).isPresent();
    }
}
