package org.sira.api.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weight;
import org.sira.planner.model.Weights;

/**
 * The set-up of a plan as it was typed; empty fields mean what the data says.
 *
 * @param weights by the name of the constant; those that are empty are as in the preset
 */
record PlanSetupForm(
        @Nullable String firstDay,
        @Nullable String days,
        @Nullable String preset,
        @Nullable String seconds,
        @Nullable Map<String, String> weights) {

    private static final long STANDARD_SECONDS = 120;

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
        for (Weight weight : Weight.values()) {
            if (!typed(weight).isEmpty() && parsed(weight).isEmpty()) {
                problems.add(problem(weight));
            }
        }
        return problems;
    }

    static String problem(Weight weight) {
        return "weight-" + weight;
    }

    /** What was typed for a weight, empty where its preset counts. */
    String typed(Weight weight) {
        String text = weights == null ? null : weights.get(weight.name());
        return text == null ? "" : text.strip();
    }

    /** Written as browsers send numbers, whatever the language. */
    private OptionalDouble parsed(Weight weight) {
        String text = typed(weight);
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return weight.allows(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Those that differ from the preset. */
    Map<Weight, Double> changedWeights() {
        Weights usual = Weights.of(chosenPreset());
        Map<Weight, Double> changed = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            parsed(weight).ifPresent(value -> {
                if (value != weight.of(usual)) {
                    changed.put(weight, value);
                }
            });
        }
        return changed;
    }

    Weights chosenWeights() {
        return Weights.of(chosenPreset()).with(changedWeights());
    }

    /** Whether anything was typed for a weight. */
    public boolean hasWeights() {
        return Arrays.stream(Weight.values()).anyMatch(weight -> !typed(weight).isEmpty());
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
                changedWeights(),
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
