package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.TestServer;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanFacts;

class PreparedVersionsTest {

    @Test
    void otherDaysAndWeightsOfAVersionShareItsRiskAndItsRoutes(@TempDir Path home) {
        try (TestServer server = TestServer.start(home)) {
            long operation =
                    server.get(Operations.class).createSample("planner").id();
            DatasetVersion version =
                    server.get(Datasets.class).newest(operation).orElseThrow();
            PreparedVersions prepared = server.get(PreparedVersions.class);

            PlanFacts situation = facts(prepared, version, OptionalInt.empty(), Preset.BALANCED);
            PlanFacts plan = facts(prepared, version, OptionalInt.of(3), Preset.SAFEST);

            assertThat(plan.horizon().days()).isEqualTo(3);
            assertThat(plan.weights()).isEqualTo(Weights.of(Preset.SAFEST));
            assertThat(plan.routes()).isSameAs(situation.routes());
            assertThat(plan.risk()).isEqualTo(situation.risk());
            assertThat(facts(prepared, version, OptionalInt.of(3), Preset.SAFEST))
                    .isSameAs(plan);
        }
    }

    private static PlanFacts facts(PreparedVersions prepared, DatasetVersion version, OptionalInt days, Preset preset) {
        return ((Preparation.Ready) prepared.prepare(version, Optional.empty(), days, Weights.of(preset))).facts();
    }
}
