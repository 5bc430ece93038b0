package org.sira.api.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;
import org.sira.api.export.PlanSchema;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.solver.PlanSolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The main job on the sample operation: workbook in, plan out, checked from its file. */
class SamplePlanTest {

    private static final String DATA = "../sample-data/operation-sikasso.xlsx";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static final TestCli CLI = new TestCli(new PlanSolver(new UnservedReasons())::solve);
    private static Result planned;
    private static String planJson;

    @BeforeAll
    static void plan() throws IOException {
        planned = plan("first");
        planJson = Files.readString(folder.resolve("first/plan.json"));
    }

    @Test
    void theSampleIsPlannedWithoutAWarning() {
        assertThat(planned.exitCode()).as(planned.err()).isEqualTo(ExitCode.DONE);
        List<String> said = planned.err().lines().toList();
        int preflight = said.indexOf("--preflight tells each of them.");
        assertThat(said.get(0)).startsWith("To plan: 62 needs in 125 loads");
        assertThat(said.subList(1, preflight)).allMatch(line -> line.startsWith("  "), "is a line of the pre-flight");
        assertThat(said.subList(preflight + 1, said.size()))
                .allMatch(line -> line.contains("served"), "is a line of progress");
        assertThat(planned.out()).containsPattern("Hard rules broken +0").contains("Loads unserved");
    }

    @Test
    void theFileIsWhatItsSchemaSays() throws IOException {
        assertThat(PlanSchema.errors(planJson)).isEmpty();
    }

    @Test
    void checkAgreesWithThePlan() throws IOException {
        Result result = check(planJson);

        assertThat(result.exitCode()).as(result.out() + result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("no hard rule is broken");
    }

    @Test
    void theSameSeedAndStepsGiveTheSameFileButForItsTime() throws IOException {
        CLI.at(Instant.parse("2026-05-04T12:00:00Z"));
        plan("second");

        assertThat(folder.resolve("second/plan.json"))
                .hasContent(planJson.replace("2026-05-04T10:00:00Z", "2026-05-04T12:00:00Z"));
    }

    @Test
    void convoysCrossCorridorsOutAndBack() {
        List<JsonNode> convoys = children(plan(JSON.readTree(planJson)).get("convoys"));

        assertThat(convoys)
                .isNotEmpty()
                .allSatisfy(convoy -> assertThat(convoy.get("members").size()).isGreaterThanOrEqualTo(3));
        assertThat(convoys)
                .extracting(convoy -> convoy.at("/slot/forward").asBoolean())
                .contains(true, false);
    }

    /**
     * From Bougouni the quickest way to Kadiana, 4 h 23 without contingency, is by Kolondiéba, over a road of class
     * EXTREME; the way by Niéna takes 4 h 49.
     */
    @Test
    void anExtremeRoadIsAvoidedByASlowerWay() {
        List<JsonNode> fromBougouni = children(plan(JSON.readTree(planJson)).get("trips")).stream()
                .filter(trip -> trip.at("/events/0/placeId").asString().equals("BGN"))
                .filter(trip -> children(trip.get("events")).stream()
                        .anyMatch(event -> event.get("type").asString().equals("unloading")
                                && event.get("placeId").asString().equals("KDN")))
                .toList();

        assertThat(fromBougouni)
                .isNotEmpty()
                .allSatisfy(trip -> assertThat(roads(trip)).contains("R032", "R033", "R041"));
        assertThat(children(plan(JSON.readTree(planJson)).get("trips")))
                .allSatisfy(trip -> assertThat(roads(trip)).doesNotContain("R037", "R038"));
    }

    private static List<String> roads(JsonNode trip) {
        return children(trip.get("events")).stream()
                .filter(event -> event.get("type").asString().equals("drive"))
                .flatMap(drive -> children(drive.get("passages")).stream())
                .map(passage -> passage.get("segmentId").asString())
                .toList();
    }

    /** Whether tankers load there, too, or only vehicles fill their tanks, is the plan's to choose. */
    @Test
    void theDepotOfBougouniIsRefilledAndDrawnFromAfterwards() {
        List<JsonNode> changes = children(JSON.readTree(planJson).get("stockEvents")).stream()
                .filter(change -> change.get("placeId").asString().equals("BGN")
                        && change.get("commodityId").asString().equals("GAS"))
                .toList();
        List<String> causes =
                changes.stream().map(change -> change.get("cause").asString()).toList();

        assertThat(causes).contains("ARRIVAL");
        assertThat(causes.subList(causes.indexOf("ARRIVAL"), causes.size())).containsAnyOf("LOADING", "REFUEL");
    }

    @Test
    void needsStayBehindForSeveralReasons() {
        assertThat(reasons(plan(JSON.readTree(planJson)))).contains("NO_ROAD", "RISK_CAP", "OUT_OF_TIME", "NO_STOCK");
    }

    @Test
    void moreIsAskedForThanTheFleetCanDoSoThatPrioritiesDecide() {
        JsonNode plan = plan(JSON.readTree(planJson));
        JsonNode figures = plan.get("figures");
        double servedLoads = figures.get("servedLoads").asDouble();
        int loads = figures.get("totalLoads").asInt();
        double servedShare = figures.get("servedWorth").asDouble()
                / figures.get("totalWorth").asDouble();

        assertThat(needs(plan)).hasSizeBetween(58, 63);
        assertThat(loads).isBetween(115, 126);
        assertThat(servedShare).isBetween(servedLoads / loads, 0.95);
        assertThat(reasons(plan)).containsAnyOf("NO_CAPACITY", "NO_COMPANY");
    }

    private static Set<String> needs(JsonNode plan) {
        Stream<String> carried = children(plan.get("trips")).stream()
                .flatMap(trip -> children(trip.get("events")).stream())
                .filter(event -> event.get("type").asString().equals("unloading"))
                .flatMap(unloading -> children(unloading.get("cargo")).stream())
                .map(cargo -> cargo.get("needId").asString());
        Stream<String> leftBehind = children(plan.get("unserved")).stream()
                .map(unserved -> unserved.get("needId").asString());
        return Stream.concat(carried, leftBehind).collect(toSet());
    }

    private static List<String> reasons(JsonNode plan) {
        return children(plan.get("unserved")).stream()
                .map(unserved -> unserved.get("reason").asString())
                .toList();
    }

    @Test
    void anAlteredGateSlotIsFound() throws IOException {
        Result result = check(altered(plan -> {
            ObjectNode passage = (ObjectNode) passages(plan).stream()
                    .filter(each -> each.get("gateSlot").isObject())
                    .findFirst()
                    .orElseThrow();
            String slotAt = passage.at("/gateSlot/slotAt").asString();
            ((ObjectNode) passage.get("gateSlot")).put("slotAt", slotAt.replaceFirst("T..:00", "T14:00"));
        }));

        assertThat(result.exitCode()).isEqualTo(ExitCode.RULE_BROKEN);
        assertThat(result.out()).contains("GATE_SLOT (gate slots)", "found", "expected");
    }

    @Test
    void anAlteredTimeIsFound() throws IOException {
        Result result = check(altered(plan -> {
            ObjectNode passage = (ObjectNode) passages(plan).get(0);
            passage.put("enterAt", passage.get("enterAt").asString().replaceFirst("T..", "T03"));
        }));

        assertThat(result.exitCode()).isEqualTo(ExitCode.RULE_BROKEN);
        assertThat(result.out()).contains("CONTINUITY (trips without gaps", "DAYLIGHT (daylight)");
    }

    @Test
    void aLoadThatIsSaidToBeServedTwiceIsFound() throws IOException {
        Result result = check(altered(plan -> ((ObjectNode) plan.get("figures"))
                .put("servedLoads", plan.at("/figures/servedLoads").asInt() + 1)));

        assertThat(result.exitCode()).isEqualTo(ExitCode.RULE_BROKEN);
        assertThat(result.out()).contains("FIGURES", "Figure servedLoads");
    }

    private static Result plan(String to) {
        return CLI.run("plan", "--data", DATA, "--out", folder.resolve(to).toString(), "--steps", "200", "--seed", "1");
    }

    private static Result check(String json) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "plan", ".json"), json);
        return CLI.run("check", "--data", DATA, "--plan", file.toString());
    }

    private static String altered(Consumer<JsonNode> change) {
        JsonNode document = JSON.readTree(planJson);
        change.accept(plan(document));
        String altered = JSON.writeValueAsString(document);
        assertThat(JSON.readTree(altered)).isNotEqualTo(JSON.readTree(planJson));
        return altered;
    }

    private static JsonNode plan(JsonNode document) {
        return document.get("plan");
    }

    private static List<JsonNode> passages(JsonNode plan) {
        return children(plan.get("trips")).stream()
                .flatMap(trip -> children(trip.get("events")).stream())
                .filter(event -> event.get("type").asString().equals("drive"))
                .flatMap(drive -> children(drive.get("passages")).stream())
                .toList();
    }

    private static List<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
