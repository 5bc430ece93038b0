package org.sira.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.platform.Language;
import org.sira.api.platform.Texts;
import org.sira.planner.solver.HardRule;

/** Whatever rule a draft breaks, people read it in words of their own language. */
class FaultWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyHardRuleHasASentence(HardRule rule) {
        String key = "draft.rule." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');

        for (Language language : Language.values()) {
            assertThat(new Texts("org.sira.api.draft.texts", language).text(key, "T1", 2L))
                    .startsWith("T1");
        }
    }
}
