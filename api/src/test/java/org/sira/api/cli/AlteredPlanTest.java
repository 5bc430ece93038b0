package org.sira.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sira.api.dataset.DatasetReader;
import org.sira.api.export.DerivedEvents;
import org.sira.api.export.PlanDocument;
import org.sira.api.export.PlanFiles;
import org.sira.api.export.PlanJson;
import org.sira.api.export.UnreadablePlan;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.PlanService;
import org.sira.api.planning.Preparation;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever somebody does to a plan's file, it is refused in words or checked; nothing falls over. */
class AlteredPlanTest {

    private static final int TRIES = 400;

    private final JsonMapper json = new JsonMapper();
    private final PlanJson planJson = new PlanJson();
    private final PlanService service =
            new PlanService(new PlanSolver(new UnservedReasons())::solve, Clock.systemUTC());

    @Test
    void noAlterationOfAFileMakesTheCheckFallOver() throws Exception {
        Preparation.Ready prepared = (Preparation.Ready) new PlanPreparation()
                .prepare(
                        new DatasetReader().read(List.of(Path.of("../sample-data/operation-sikasso.xlsx"))),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Weights.of(Preset.BALANCED));
        var outcome = service.plan(prepared, SolveLimits.ofSteps(1, 3), SolveListener.none());
        byte[] written = planJson.write(new PlanFiles(Messages.in(Language.EN)).document(outcome));
        Random random = new Random(11);
        int refused = 0;
        int broken = 0;
        for (int i = 0; i < TRIES; i++) {
            JsonNode altered = json.readTree(written);
            String change = alter(altered.get("plan"), random);
            try {
                PlanDocument document =
                        planJson.read(json.writeValueAsString(altered).getBytes(UTF_8));
                assertThatCode(() ->
                                DerivedEvents.check(document, prepared.facts().operation()))
                        .as(change)
                        .doesNotThrowAnyException();
                var found = new ArrayList<>();
                assertThatCode(() -> found.addAll(service.check(document.plan(), prepared.facts())))
                        .as(change)
                        .doesNotThrowAnyException();
                broken += found.isEmpty() ? 0 : 1;
            } catch (UnreadablePlan unreadable) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
        assertThat(broken).isGreaterThan(TRIES / 3);
    }

    /** Changes one random value somewhere below. */
    private String alter(JsonNode root, Random random) {
        JsonNode parent = root;
        StringBuilder path = new StringBuilder();
        while (true) {
            List<String> keys = new ArrayList<>();
            if (parent.isObject()) {
                parent.properties().forEach(property -> keys.add(property.getKey()));
            } else {
                for (int i = 0; i < parent.size(); i++) {
                    keys.add(String.valueOf(i));
                }
            }
            String key = keys.get(random.nextInt(keys.size()));
            path.append('/').append(key);
            JsonNode child = parent.isObject() ? parent.get(key) : parent.get(Integer.parseInt(key));
            if (child.isContainer() && !child.isEmpty() && random.nextInt(12) > 0) {
                parent = child;
                continue;
            }
            JsonNode other = other(child, random);
            if (parent instanceof ObjectNode object) {
                object.set(key, other);
            } else if (random.nextBoolean()) {
                ((ArrayNode) parent).remove(Integer.parseInt(key));
            } else {
                ((ArrayNode) parent).insert(random.nextInt(parent.size()), child);
            }
            return path + " → " + other;
        }
    }

    private JsonNode other(JsonNode node, Random random) {
        if (node.isNumber()) {
            return json.getNodeFactory().numberNode(random.nextInt(4) == 0 ? -1e300 : node.asDouble() * 2 + 1);
        }
        if (node.isBoolean()) {
            return json.getNodeFactory().booleanNode(!node.asBoolean());
        }
        String text = node.isString() ? node.asString() : "";
        if (text.matches("\\d{4}-.*") && random.nextInt(4) > 0) {
            return json.getNodeFactory()
                    .stringNode(text.replaceFirst("^\\d{4}", random.nextBoolean() ? "0001" : "9999"));
        }
        return json.getNodeFactory().stringNode(text + "?");
    }
}
