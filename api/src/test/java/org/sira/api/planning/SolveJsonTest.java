package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weight;
import org.sira.planner.model.Weights;

class SolveJsonTest {

    private final SolveJson json = new SolveJson();

    @Test
    void aRequestOfBeforeWeightsCouldBeChangedIsStillRead() {
        PlanRequest read = json.request("""
                {"version":7,"firstDay":"2026-05-04","days":3,"preset":"SAFEST","timeLimit":"PT2M","seed":1,"threads":1}
                """);

        assertThat(read)
                .isEqualTo(new PlanRequest(
                        7,
                        Optional.of(LocalDate.of(2026, 5, 4)),
                        OptionalInt.of(3),
                        Preset.SAFEST,
                        Duration.ofMinutes(2),
                        1,
                        1,
                        List.of(),
                        List.of(),
                        Optional.empty()));
        assertThat(read.weights()).isEqualTo(Weights.of(Preset.SAFEST));
    }

    @Test
    void equalRequestsAreWrittenAlikeInWhateverOrderTheirWeightsWereGiven() {
        PlanRequest request = changed(Map.of(Weight.CHANGE_COST, 300.0, Weight.CRITICAL, 7.0, Weight.HIGH, 3.0));
        Map<Weight, Double> ordered = new EnumMap<>(request.changedWeights());

        assertThat(json.write(request)).isEqualTo(json.write(changed(ordered)));
        assertThat(json.request(json.write(request))).isEqualTo(request);
        assertThat(request.weights())
                .returns(7.0, Weights::critical)
                .returns(300.0, Weights::changeCost)
                .returns(1.0, Weights::normal);
    }

    private static PlanRequest changed(Map<Weight, Double> weights) {
        return new PlanRequest(
                7,
                Optional.empty(),
                OptionalInt.empty(),
                Preset.BALANCED,
                weights,
                Duration.ofMinutes(2),
                1,
                1,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
