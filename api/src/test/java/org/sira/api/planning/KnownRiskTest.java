package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sira.api.dataset.DatasetReader;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.RiskModel;
import org.sira.planner.risk.RiskSettings;

/** The risk of the sample, carried on from one import to the next, is what it would be without memory. */
class KnownRiskTest {

    private final KnownRisk known = new KnownRisk();

    @Test
    void riskCarriedOnIsTheRiskComputedAnew() throws IOException {
        Operation sample = sample();
        LocalDate lastDays = sample.asOf().minusDays(3);
        List<Incident> before = sample.incidents().stream()
                .filter(incident -> incident.date().isBefore(lastDays))
                .toList();
        assertThat(before.size()).isLessThan(sample.incidents().size());

        RiskMap first = known.of(of(sample, sample.asOf(), before));
        RiskMap moreIncidents = known.of(sample);
        RiskMap fewerIncidents = known.of(of(sample, sample.asOf(), before));
        RiskMap otherDay = known.of(of(sample, lastDays, sample.incidents()));

        assertThat(moreIncidents).isEqualTo(anew(sample)).isNotEqualTo(first);
        assertThat(fewerIncidents).isEqualTo(first);
        assertThat(otherDay).isEqualTo(anew(of(sample, lastDays, sample.incidents())));
    }

    private static Operation sample() throws IOException {
        return ((Preparation.Ready) new PlanPreparation()
                        .prepare(
                                new DatasetReader().read(List.of(Path.of("../sample-data/operation-sikasso.xlsx"))),
                                Optional.empty(),
                                OptionalInt.empty(),
                                Weights.of(Preset.BALANCED)))
                .facts()
                .operation();
    }

    private static Operation of(Operation sample, LocalDate asOf, List<Incident> incidents) {
        return new Operation(
                sample.name(),
                asOf,
                sample.places(),
                sample.roads(),
                sample.commodities(),
                sample.vehicles(),
                sample.stocks(),
                sample.statedNeeds(),
                sample.displacements(),
                sample.needRates(),
                sample.coverDays(),
                incidents,
                sample.riskOverrides(),
                sample.restrictions(),
                sample.rules());
    }

    private static RiskMap anew(Operation operation) {
        return RiskModel.assess(
                operation.incidents(),
                operation.places(),
                operation.roads(),
                operation.asOf(),
                RiskSettings.standard());
    }
}
