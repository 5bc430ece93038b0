package org.sira.api.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weight;
import org.sira.planner.model.Weights;

/**
 * A weight in the set-up of a plan.
 *
 * @param typed what stands in it; empty where the preset's value counts
 * @param presets what it is in each of them
 * @param range from the least to the most that it may be, if what was typed lies outside or is no number; otherwise empty
 */
record WeightField(Weight weight, String name, String typed, String presets, String range) {

    static List<WeightField> of(PlanSetupForm form, Messages messages) {
        WeightWords words = new WeightWords(messages);
        return Arrays.stream(Weight.values())
                .map(weight -> new WeightField(
                        weight,
                        words.name(weight),
                        form.typed(weight),
                        presets(weight, words, messages),
                        form.problems().contains(PlanSetupForm.problem(weight))
                                ? messages.text(
                                        "weights.range", words.number(weight.least()), words.number(weight.most()))
                                : ""))
                .toList();
    }

    private static String presets(Weight weight, WeightWords words, Messages messages) {
        double first = weight.of(Weights.of(Preset.BALANCED));
        boolean same = Arrays.stream(Preset.values()).allMatch(preset -> weight.of(Weights.of(preset)) == first);
        return same
                ? messages.text("weights.usual", words.number(first))
                : Arrays.stream(Preset.values())
                        .map(preset -> messages.text(
                                "weights.of-preset",
                                messages.name(preset),
                                words.number(weight.of(Weights.of(preset)))))
                        .collect(Collectors.joining(" · "));
    }

    public boolean wrong() {
        return !range.isEmpty();
    }
}
