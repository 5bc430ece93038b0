package org.sira.api.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sira.api.planning.WeightWords;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weight;
import org.sira.planner.model.Weights;
import picocli.CommandLine.Option;

/** What matters most, and how much each thing counts where that differs. */
final class WeightOptions {

    private static final String WEIGHT = "--weight";

    @Option(names = "--preset", paramLabel = "NAME", order = 5)
    private Preset preset = Preset.BALANCED;

    @Option(names = WEIGHT, paramLabel = "NAME=VALUE", arity = "1..*", order = 10)
    private List<String> changes = List.of();

    /** Fails with a sentence where a name or a value cannot be meant. */
    Weights read(CommandContext context) {
        Map<Weight, Double> changed = new EnumMap<>(Weight.class);
        for (String change : changes) {
            int sign = change.indexOf('=');
            String name = sign < 0 ? change : change.substring(0, sign);
            Weight weight = WeightWords.find(name.strip())
                    .orElseThrow(() -> wrong(context.text("cli.weight.name", WEIGHT, change, names())));
            changed.put(
                    weight,
                    value(weight, sign < 0 ? "" : change.substring(sign + 1).strip(), context));
        }
        return Weights.of(preset).with(changed);
    }

    private static double value(Weight weight, String text, CommandContext context) {
        double value = text.matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(text) : Double.NaN;
        if (!weight.allows(value)) {
            WeightWords words = new WeightWords(context.messages());
            throw wrong(context.text(
                    "cli.weight.value",
                    WEIGHT,
                    WeightWords.key(weight),
                    text,
                    words.number(weight.least()),
                    words.number(weight.most())));
        }
        return value;
    }

    private static String names() {
        return Arrays.stream(Weight.values()).map(WeightWords::key).collect(Collectors.joining(", "));
    }

    private static Failure wrong(String words) {
        return new Failure(ExitCode.WRONG_USAGE, words);
    }
}
