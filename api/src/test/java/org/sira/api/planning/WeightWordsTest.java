package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weight;
import org.sira.planner.model.Weights;

class WeightWordsTest {

    private final WeightWords english = new WeightWords(Messages.in(Language.EN));
    private final WeightWords french = new WeightWords(Messages.in(Language.FR));

    @ParameterizedTest
    @EnumSource
    void aWeightIsCalledAsInPlanJson(Weight weight) throws Exception {
        String key = WeightWords.key(weight);

        assertThat(Weights.class.getMethod(key).invoke(Weights.of(Preset.BALANCED)))
                .isEqualTo(weight.of(Weights.of(Preset.BALANCED)));
        assertThat(WeightWords.find(key.toUpperCase(Locale.ROOT))).contains(weight);
    }

    @ParameterizedTest
    @EnumSource
    void aPresetIsNamedAlone(Preset preset) {
        assertThat(english.sentence(Weights.of(preset)))
                .isEqualTo(Messages.in(Language.EN).name(preset));
    }

    @Test
    void whatDiffersFromThePresetIsNamed() {
        Weights weights = Weights.of(Preset.SAFEST).with(Map.of(Weight.LATE_COST, 0.0025, Weight.CHANGE_COST, 300.0));

        assertThat(english.sentence(weights))
                .isEqualTo("Safest, changed: Waiting 0.0025 instead of 0.004, "
                        + "Changes of the approved plan 300 instead of 200");
        assertThat(french.sentence(weights))
                .isEqualTo("Le plus sûr, modifié\u00a0: Attente 0,0025 au lieu de 0,004, "
                        + "Changements du plan approuvé 300 au lieu de 200");
    }

    @Test
    void aWeightOutsideItsRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(Preset.BALANCED).with(Map.of(Weight.CRITICAL, 0.0)))
                .withMessage("Weight CRITICAL is 0.0 but must lie from 0.001 to 1000.0.");
    }
}
