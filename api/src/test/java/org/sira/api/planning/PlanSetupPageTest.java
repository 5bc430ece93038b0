package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.api.access.TestPeople.visitor;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.access.Role;
import org.sira.api.dataset.Operations;
import org.sira.planner.model.Weight;

/** The set-up of a plan of the sample, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanSetupPageTest {

    private TestServer server;
    private HttpVisitor english;
    private HttpVisitor french;
    private String address;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home);
        english = visitor(server, "awa", Role.PLANNER, "en");
        french = visitor(server, "binta", Role.PLANNER, "fr");
        long operation = server.get(Operations.class).createSample("awa").id();
        address = "/operations/%d/plans/new".formatted(operation);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void whatNoPlanCanServeIsGroupedByItsReason() throws Exception {
        assertThat(HttpVisitor.words(english.get(address).body()))
                .contains("No usable road", "Risk above the cap", "such as Kolondiéba – Fakola")
                .contains("More asked than there is in stock", "Farine enrichie CSB+:");
        assertThat(HttpVisitor.words(french.get(address + "?days=2").body()))
                .contains(
                        "Pas de route praticable",
                        "Plus que les véhicules ne peuvent apporter",
                        "Besoins hors de ces jours");
    }

    @Test
    void everyWeightIsShownWithWhatItIsInEachPreset() throws Exception {
        String page = HttpVisitor.words(english.get(address).body());
        assertThat(page).contains("Danger", "Fastest 2,000 · Balanced 20,000 · Safest 200,000", "Usually 1,000");
        assertThat(HttpVisitor.words(french.get(address).body()))
                .contains("Attente", "Le plus rapide 0,08 · Équilibré 0,02 · Le plus sûr 0,004");
    }

    @Test
    void aWeightThatCannotBeMeantIsShownAgainWithItsRange() throws Exception {
        HttpResponse<String> answer = english.post(address, address, form("weights[LATE_COST]", "0,5"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("id=\"weight-LATE_COST\"[^>]*value=\"0,5\"");
        assertThat(answer.body()).containsPattern("<details id=\"weights\" open");
        assertThat(HttpVisitor.words(answer.body())).contains("Enter a number from 0 to 1,000, or leave it empty.");
        assertThat(HttpVisitor.words(english.post(address, address, form("weights[CRITICAL]", "0"))
                        .body()))
                .contains("Enter a number from 0.001 to 1,000");
    }

    @Test
    void changedWeightsAreOfTheRequestAndNamedWithThePlan() throws Exception {
        Map<String, String> form = new HashMap<>(form("weights[LATE_COST]", "0.5"));
        form.put("weights[CRITICAL]", "5");
        form.put("weights[HIGH]", "");
        String job = english.location(english.post(address, address, form));
        SolveJobs solves = server.get(SolveJobs.class);
        UUID id = UUID.fromString(job.substring(job.lastIndexOf('/') + 1));

        assertThat(solves.status(id).orElseThrow().request().changedWeights())
                .as("what is as in the preset is not changed")
                .isEqualTo(Map.of(Weight.LATE_COST, 0.5));
        TestServer.await(
                "ended", () -> solves.status(id).orElseThrow().planNumber().isPresent());
        String plan = "%s/%d"
                .formatted(
                        address.replace("/new", ""),
                        solves.status(id).orElseThrow().planNumber().orElseThrow());
        assertThat(HttpVisitor.words(english.get(plan).body()))
                .contains("Balanced, changed: Waiting 0.5 instead of 0.02")
                .contains("points of difference");
        assertThat(HttpVisitor.words(french.get(plan).body())).contains("modifié", "points d’écart");
    }

    private static Map<String, String> form(String field, String value) {
        return Map.of("preset", "BALANCED", "seconds", "1", "days", "2", "firstDay", "", field, value);
    }
}
