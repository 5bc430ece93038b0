package org.sira.api.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.Plans;
import org.sira.api.planning.Preparation;
import org.sira.api.planning.PreparedVersions;
import org.sira.api.planning.RoadOverride;
import org.sira.api.planning.RoadOverrides;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Preset;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.SegmentRisk;

/** The page of a road: setting its class and taking it back, over HTTP as people do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadPageTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private TestServer server;
    private RoadOverrides overrides;
    private DatasetVersion version;
    private long op;
    private HttpVisitor awa;
    private HttpVisitor bakary;
    private HttpVisitor viewer;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home);
        overrides = server.get(RoadOverrides.class);
        op = server.get(Operations.class).createSample("awa").id();
        version = server.get(Datasets.class).newest(op).orElseThrow();
        awa = TestPeople.visitor(server, "awa", Role.PLANNER, "en");
        bakary = TestPeople.visitor(server, "bakary", Role.APPROVER, "fr");
        viewer = TestPeople.visitor(server, "viewer", Role.VIEWER, "en");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private PlanFacts facts() {
        return ((Preparation.Ready) server.get(PreparedVersions.class)
                        .prepare(version, Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED)))
                .facts();
    }

    /** A road of a class that nobody has set yet. */
    private String road(RiskClass computed, int index) {
        return facts().risk().bySegmentId().values().stream()
                .filter(risk -> risk.computed().riskClass() == computed)
                .skip(index)
                .map(SegmentRisk::segmentId)
                .findFirst()
                .orElseThrow();
    }

    private String page(String road) {
        return "/operations/%d/situation/road?id=%s".formatted(op, road);
    }

    private String seen(HttpVisitor visitor, String road) throws Exception {
        Matcher seen = SEEN.matcher(visitor.get(page(road)).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private HttpResponse<String> set(
            HttpVisitor visitor, String road, String riskClass, String reason, String expires, String seen)
            throws Exception {
        return visitor.post(
                page(road),
                "/operations/%d/situation/road".formatted(op),
                Map.of("id", road, "riskClass", riskClass, "reason", reason, "expiresOn", expires, "seen", seen));
    }

    private LocalDate lastDay() {
        return facts().horizon().day(facts().horizon().days() - 1);
    }

    @Test
    void whatWeighsOnARoadCanBeAskedForAlone() throws Exception {
        String situation = "/operations/%d/situation".formatted(op);

        HttpResponse<String> evidence = viewer.get(situation + "/road/evidence?id=R037&version=" + version.id());

        assertThat(evidence.statusCode()).isEqualTo(200);
        assertThat(evidence.body())
                .startsWith("<div data-detail=\"road:R037\">")
                .contains("% of the rate", "/situation/road?id=R037");
        assertThat(viewer.get(situation).body()).contains(evidence.body().strip());
        assertThat(viewer.get(situation + "/road/evidence?id=R999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anExtremeRoadIsOpenedUntilItIsWithdrawn() throws Exception {
        String road = road(RiskClass.EXTREME, 0);

        HttpResponse<String> answer = set(
                awa, road, "HIGH", "Patrols every day since Monday", lastDay().toString(), seen(awa, road));

        assertThat(awa.location(answer)).isEqualTo(page(road));
        HttpResponse<String> after = awa.follow(answer);
        assertThat(HttpVisitor.note(after)).contains("is High now");
        assertThat(HttpVisitor.words(after.body()))
                .containsPattern("Computed .*Extreme rate .*Set by a person .*High")
                .contains("set by awa", "Patrols every day since Monday");
        SegmentRisk risk = facts().risk().get(road);
        assertThat(risk.riskClass()).isEqualTo(RiskClass.HIGH);
        assertThat(risk.computed().riskClass()).isEqualTo(RiskClass.EXTREME);
        assertThat(facts().corridors())
                .anyMatch(corridor -> corridor.segmentIds().contains(road));
        assertThat(HttpVisitor.words(
                        viewer.get("/operations/%d/situation".formatted(op)).body()))
                .contains("Classes set by persons", "Patrols every day since Monday");
        assertThat(viewer.get(page(road)).body())
                .doesNotContain("name=\"reason\"")
                .contains("role of a planner");

        RoadOverride standing = ofRoad(road);
        HttpResponse<String> withdrawn = bakary.post(
                page(road),
                "/operations/%d/situation/road/withdrawal".formatted(op),
                Map.of("override", String.valueOf(standing.id()), "id", road));

        assertThat(HttpVisitor.words(bakary.follow(withdrawn).body())).contains("retirée", "par bakary");
        assertThat(facts().risk().get(road).riskClass()).isEqualTo(RiskClass.EXTREME);
        assertThat(ofRoad(road).withdrawal().orElseThrow().by()).isEqualTo("bakary");
        assertThatThrownBy(() -> overrides.withdraw(op, standing.id(), "awa"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("override.refused.withdrawn");
        assertThat(overrides.withdraw(op, standing.id(), "bakary")).isNotNull();
    }

    private RoadOverride ofRoad(String road) {
        return overrides.list(op).stream()
                .filter(override -> override.segmentId().equals(road))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasTypedStaysWhereSomethingIsMissing() throws Exception {
        String road = road(RiskClass.MODERATE, 0);

        HttpResponse<String> answer = set(bakary, road, "EXTREME", "Pont miné, dit le chauffeur", "", "0");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Pont miné, dit le chauffeur")
                .containsPattern("value=\"EXTREME\"[^>]*checked")
                .contains("Indiquez un jour du");
        assertThat(set(awa, road, "PURPLE", " ", "2031-01-01", "0").body())
                .contains("Choose a class.", "Say why", "Give a day from");
        assertThat(overrides.list(op))
                .noneMatch(override -> override.segmentId().equals(road));
    }

    @Test
    void whoeverComesSecondReadsWhoWasFirst() throws Exception {
        String road = road(RiskClass.MODERATE, 1);
        String seen = seen(awa, road);
        set(awa, road, "HIGH", "Two ambushes told by carriers", lastDay().toString(), seen);

        HttpResponse<String> second =
                set(bakary, road, "LOW", "Rien vu", lastDay().toString(), seen);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(HttpVisitor.note(second)).contains("awa", "Two ambushes told by carriers");
        assertThat(second.body()).contains("Rien vu");
        assertThat(facts().risk().get(road).riskClass()).isEqualTo(RiskClass.HIGH);
        // sent twice, it is set once
        int count = overrides.list(op).size();
        assertThat(set(
                                awa,
                                road,
                                "HIGH",
                                "Two ambushes told by carriers",
                                lastDay().toString(),
                                seen)
                        .statusCode())
                .isEqualTo(302);
        assertThat(overrides.list(op)).hasSize(count);

        HttpResponse<String> again =
                set(bakary, road, "LOW", "Rien vu", lastDay().toString(), seen(bakary, road));

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(facts().risk().get(road).riskClass()).isEqualTo(RiskClass.LOW);
        assertThat(overrides.list(op).stream()
                        .filter(override -> override.segmentId().equals(road))
                        .map(override -> override.stateOn(lastDay())))
                .containsExactly(RoadOverride.State.IN_FORCE, RoadOverride.State.REPLACED);
    }

    @Test
    void aPlanKeepsTheOverridesThatStoodWhenItWasAskedFor() throws Exception {
        String road = road(RiskClass.LOW, 0);
        set(awa, road, "EXTREME", "Closed by the prefect", lastDay().toString(), seen(awa, road));
        SolveJobs solves = server.get(SolveJobs.class);
        UUID job = solves.start(op, PlanRequest.of(version.id(), Preset.FASTEST, Duration.ofSeconds(1)), "awa");
        TestServer.await("solved", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);
        int number = solves.status(job).orElseThrow().planNumber().orElseThrow();

        overrides.withdraw(op, ofRoad(road).id(), "awa");

        Plans plans = server.get(Plans.class);
        assertThat(plans.find(op, number).orElseThrow().plan().riskOverrides())
                .extracting(RiskOverride::reason)
                .contains("Closed by the prefect");
        assertThat(plans.find(op, number).orElseThrow().outcome().violations()).isEmpty();
        assertThat(new String(plans.document(op, number).orElseThrow(), StandardCharsets.UTF_8))
                .contains("Closed by the prefect");
        String shown = HttpVisitor.words(
                bakary.get("/operations/%d/plans/%d".formatted(op, number)).body());
        assertThat(shown).contains("Ce plan repose sur", "Closed by the prefect");
    }

    @Test
    void nothingOfWhatWasSetIsEverChanged() {
        DSLContext database = server.get(DSLContext.class);
        RoadOverride.State state = RoadOverride.State.WITHDRAWN;
        overrides.set(op, road(RiskClass.LOW, 1), RiskClass.HIGH, "Seen", version(), version(), 0, "awa");
        int before = database.fetchCount(org.sira.db.Tables.RISK_OVERRIDE);
        RoadOverride set = overrides.list(op).get(0);

        overrides.withdraw(op, set.id(), "awa");

        assertThat(database.fetchCount(org.sira.db.Tables.RISK_OVERRIDE)).isEqualTo(before + 1);
        assertThat(overrides.list(op).get(0).stateOn(version())).isEqualTo(state);
    }

    private LocalDate version() {
        return facts().operation().asOf();
    }

    @Test
    void aRoadThatIsNotThereIsNotFound() throws Exception {
        assertThat(viewer.get(page("nowhere")).statusCode()).isEqualTo(404);
    }
}
