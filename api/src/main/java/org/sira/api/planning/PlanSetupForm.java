package org.sira.api.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.TypedForm;
import org.sira.planner.model.Preset;

/** The set-up of a plan as it was typed; empty fields mean what the data says. */
record PlanSetupForm(
        @Nullable String firstDay,
        @Nullable String days,
        @Nullable String preset,
        @Nullable String seconds) {

    private static final long STANDARD_SECONDS = 120;

    /** What was typed in a session that had ended, where there is such; otherwise this. */
    PlanSetupForm or(TypedForm typed, String address) {
        return typed.sentTo(address)
                ? new PlanSetupForm(
                        typed.value(address, "firstDay").orElse(null),
                        typed.value(address, "days").orElse(null),
                        typed.value(address, "preset").orElse(null),
                        typed.value(address, "seconds").orElse(null))
                : this;
    }

    /** Which fields need another look. */
    Set<String> problems() {
        Set<String> problems = new TreeSet<>();
        if (!blank(firstDay) && parsedFirstDay().isEmpty()) {
            problems.add("firstDay");
        }
        if (!blank(days) && parsedDays().isEmpty()) {
            problems.add("days");
        }
        if (!blank(seconds) && parsedSeconds().isEmpty()) {
            problems.add("seconds");
        }
        return problems;
    }

    public Optional<LocalDate> parsedFirstDay() {
        try {
            return firstDay == null || firstDay.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(firstDay.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public OptionalInt parsedDays() {
        OptionalInt number = number(days);
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= PlanRequest.MOST_DAYS
                ? number
                : OptionalInt.empty();
    }

    public Preset chosenPreset() {
        for (Preset known : Preset.values()) {
            if (known.name().equals(preset)) {
                return known;
            }
        }
        return Preset.BALANCED;
    }

    public long chosenSeconds() {
        OptionalInt number = parsedSeconds();
        return number.isPresent() ? number.getAsInt() : STANDARD_SECONDS;
    }

    PlanRequest request(long version) {
        return new PlanRequest(
                version,
                parsedFirstDay(),
                parsedDays(),
                chosenPreset(),
                Duration.ofSeconds(chosenSeconds()),
                1,
                1,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private OptionalInt parsedSeconds() {
        OptionalInt number = number(seconds);
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= PlanRequest.LONGEST.toSeconds()
                ? number
                : OptionalInt.empty();
    }

    private static OptionalInt number(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,6}")
                ? OptionalInt.of(Integer.parseInt(text.strip()))
                : OptionalInt.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
