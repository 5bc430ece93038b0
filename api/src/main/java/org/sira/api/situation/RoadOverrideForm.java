package org.sira.api.situation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.RiskClass;

/**
 * A class of risk as it was typed.
 *
 * @param id of the road
 * @param seen newest override of the road that was on the page
 */
record RoadOverrideForm(
        @Nullable String id,
        @Nullable String riskClass,
        @Nullable String reason,
        @Nullable String expiresOn,
        @Nullable String seen) {

    static final int LONGEST_REASON = 1000;
    /** Nobody answers for a road longer without looking again. */
    static final int LONGEST_DAYS = 92;

    String roadId() {
        return id == null ? "" : id.strip();
    }

    /** Which fields need another look. */
    Set<String> problems(LocalDate countsFrom) {
        Set<String> problems = new TreeSet<>();
        if (chosenClass().isEmpty()) {
            problems.add("riskClass");
        }
        if (givenReason().isEmpty() || givenReason().length() > LONGEST_REASON) {
            problems.add("reason");
        }
        if (parsedExpiry()
                .filter(day -> !day.isBefore(countsFrom) && !day.isAfter(countsFrom.plusDays(LONGEST_DAYS)))
                .isEmpty()) {
            problems.add("expiresOn");
        }
        return problems;
    }

    public Optional<RiskClass> chosenClass() {
        for (RiskClass known : RiskClass.values()) {
            if (known.name().equals(riskClass)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    String givenReason() {
        return reason == null ? "" : reason.strip();
    }

    Optional<LocalDate> parsedExpiry() {
        try {
            return expiresOn == null || expiresOn.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(expiresOn.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    long seenId() {
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }
}
