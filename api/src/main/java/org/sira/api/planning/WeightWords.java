package org.sira.api.planning;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weight;
import org.sira.planner.model.Weights;

/** How weights are called and written. */
public final class WeightWords {

    private static final int MOST_DECIMALS = 6;

    private final Messages messages;

    public WeightWords(Messages messages) {
        this.messages = messages;
    }

    /** What a weight is called in plan.json and on the command line, such as {@code lateCost}. */
    public static String key(Weight weight) {
        String[] words = weight.name().toLowerCase(Locale.ROOT).split("_", 0);
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** The weight of a name, whatever its capitals. */
    public static Optional<Weight> find(String key) {
        return Stream.of(Weight.values())
                .filter(weight -> key(weight).equalsIgnoreCase(key))
                .findFirst();
    }

    public String name(Weight weight) {
        return messages.name(weight);
    }

    /** With as many decimals as it has. */
    public String number(double value) {
        int decimals =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().scale();
        return messages.formats().number(value, Math.max(0, Math.min(MOST_DECIMALS, decimals)));
    }

    /** The preset, and what was changed of it. */
    public String sentence(Weights weights) {
        Preset preset = weights.nearestPreset();
        Weights usual = Weights.of(preset);
        Set<Weight> changed = weights.differentFrom(usual);
        if (changed.isEmpty()) {
            return messages.name(preset);
        }
        String changes = changed.stream()
                .map(weight -> messages.text(
                        "weights.change", name(weight), number(weight.of(weights)), number(weight.of(usual))))
                .collect(Collectors.joining(", "));
        return messages.text("weights.changed", messages.name(preset), changes);
    }
}
