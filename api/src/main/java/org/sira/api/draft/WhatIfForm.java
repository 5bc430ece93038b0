package org.sira.api.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.Texts;

/**
 * What would be otherwise, as it was sent; what is empty stays as it is.
 *
 * @param draft number of the one that it goes on from, in place of the plan
 * @param days by which a search is longer
 * @param seconds to search for; none or 0 only looks
 */
record WhatIfForm(
        @Nullable String name,
        @Nullable String vehicle,
        @Nullable String road,
        @Nullable String need,
        @Nullable String draft,
        @Nullable String days,
        @Nullable String seconds) {

    static final int LONGEST_NAME = 100;
    static final int MOST_DAYS = 7;

    private static final int LONGEST_SECONDS = 3_600;

    /** What is forbidden, one after the other. */
    List<EditForm> edits() {
        List<EditForm> edits = new ArrayList<>();
        given(vehicle).map(EditForm::forbidVehicle).ifPresent(edits::add);
        given(road).map(EditForm::forbidRoad).ifPresent(edits::add);
        given(need).map(EditForm::forbidNeed).ifPresent(edits::add);
        return edits;
    }

    int moreDays() {
        return number(days, MOST_DAYS);
    }

    Optional<Integer> fromDraft() {
        int number = number(draft, 999_999_999);
        return number == 0 ? Optional.empty() : Optional.of(number);
    }

    Optional<Duration> search() {
        int limit = number(seconds, LONGEST_SECONDS);
        return limit == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(limit));
    }

    /**
     * The name that was typed, or one that says what is otherwise.
     *
     * @throws Refusal when it is too long, or nothing is otherwise
     */
    String nameOr(Texts texts) {
        if (edits().isEmpty() && moreDays() == 0) {
            throw new Refusal(Refusal.Kind.INPUT, "draft.refused.what-if");
        }
        return given(name).map(WhatIfForm::checkedName).orElseGet(() -> {
            List<String> parts = new ArrayList<>();
            given(vehicle).ifPresent(id -> parts.add(texts.text("draft.what-if.without", id)));
            given(road).ifPresent(id -> parts.add(texts.text("draft.what-if.road-closed", id)));
            given(need).ifPresent(id -> parts.add(texts.text("draft.what-if.without-need", id)));
            if (moreDays() > 0) {
                parts.add(texts.text("draft.what-if.more-days", moreDays()));
            }
            return shortened(String.join(", ", parts));
        });
    }

    /** What fits into a name. */
    static String shortened(String words) {
        return words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME - 1) + "…" : words;
    }

    /** @throws Refusal when it is blank or too long */
    static String checkedName(@Nullable String typed) {
        return given(typed)
                .filter(name -> name.length() <= LONGEST_NAME)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, "draft.refused.name", LONGEST_NAME));
    }

    private static Optional<String> given(@Nullable String field) {
        return Optional.ofNullable(field).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int number(@Nullable String field, int most) {
        return given(field)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .map(number -> Math.min(number, most))
                .orElse(0);
    }
}
