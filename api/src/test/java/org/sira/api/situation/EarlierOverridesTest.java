package org.sira.api.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sira.api.dataset.DatasetReader;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.Preparation;
import org.sira.planner.model.Preset;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanFacts;

/** The situation of an earlier day has the classes that persons had set for that day, and no others. */
class EarlierOverridesTest {

    private static final String KOLONDIEBA_KADIANA = "R037";

    @Test
    void aClassSetByAPersonCountsOnItsDaysAlone() throws IOException {
        PlanFacts sample = ((Preparation.Ready) new PlanPreparation()
                        .prepare(
                                new DatasetReader().read(List.of(Path.of("../sample-data/operation-sikasso.xlsx"))),
                                Optional.empty(),
                                OptionalInt.empty(),
                                Weights.of(Preset.BALANCED)))
                .facts();
        LocalDate asOf = sample.operation().asOf();
        RiskOverride week = new RiskOverride(
                KOLONDIEBA_KADIANA, RiskClass.LOW, "example", "A. Keita", asOf.minusDays(12), asOf.minusDays(6));
        SituationHistory history = new SituationHistory(
                PlanFacts.of(sample.operation().withRiskOverrides(List.of(week)), sample.horizon(), sample.weights()),
                List.of());

        assertThat(classOn(history, asOf.minusDays(9))).isEqualTo(RiskClass.LOW);
        assertThat(classOn(history, asOf.minusDays(5))).isGreaterThan(RiskClass.MODERATE);
        assertThat(classOn(history, asOf)).isEqualTo(RiskClass.EXTREME);
    }

    private static RiskClass classOn(SituationHistory history, LocalDate day) {
        return history.on(day).risk().get(KOLONDIEBA_KADIANA).riskClass();
    }
}
