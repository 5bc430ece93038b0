package org.sira.api.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.dataset.Operations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What stands around the content of every page, and what people read when something breaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageFrameTest {

    private static final String FIRST_STEPS = "id=\"first-steps\"";

    private TestServer server;
    private String data;

    /** A fault of Sira. */
    @Controller
    static class Broken {

        @GetMapping("/operations/{op}/broken")
        String fail() {
            throw new IllegalStateException("a secret of /home/sira");
        }
    }

    @BeforeAll
    void start(@TempDir Path home) {
        server = TestServer.startDemo(home, Broken.class);
        data = "/operations/%d/data"
                .formatted(server.get(Operations.class)
                        .create("Sikasso", "planner")
                        .id());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void newcomersAreLedUntilTheyHideItAndWhenTheyAskForItAgain() throws Exception {
        HttpVisitor planner = signedIn("planner");
        assertThat(planner.get("/start").body()).contains(FIRST_STEPS, "Load the sample to try everything out");
        assertThat(planner.get(data).body()).contains(FIRST_STEPS, "1 of 5", "Drop your workbooks here");

        HttpResponse<String> hidden = planner.post(data, "/first-steps", Map.of("shown", "false", "to", data));
        assertThat(planner.location(hidden)).isEqualTo(data);
        assertThat(planner.get(data).body()).doesNotContain(FIRST_STEPS).contains("Show the first steps");
        assertThat(signedIn("planner").get("/start").body()).doesNotContain(FIRST_STEPS);
        assertThat(signedIn("approver").get("/start").body()).contains(FIRST_STEPS);

        planner.post(data, "/first-steps", Map.of("shown", "true", "to", data));
        assertThat(planner.get(data).body()).contains(FIRST_STEPS);
    }

    @Test
    void whoeverOnlyLooksIsNotToldToUpload() throws Exception {
        assertThat(signedIn("viewer").get(data).body())
                .doesNotContain(FIRST_STEPS, "Show the first steps", "action=\"/operations/sample\"")
                .contains("Glossary");
    }

    @Test
    void whereThereIsNothingYetTheSampleIsOffered() throws Exception {
        HttpVisitor planner = signedIn("planner");
        for (String page : new String[] {"data", "situation", "plans", "plans/new", "backtest"}) {
            assertThat(planner.get(data.replace("data", page)).body())
                    .as(page)
                    .contains("action=\"/operations/sample\"");
        }
    }

    @Test
    void theGlossarySaysWhatWordsMeanInOrder() throws Exception {
        HttpVisitor french = new HttpVisitor(server.address(), "fr");
        french.signIn("viewer", "demo");
        String words = HttpVisitor.words(french.get("/glossary").body());
        assertThat(words).containsSubsequence("Approbation", "Axe dangereux", "Convoi", "Exposition", "Voyage");
        assertThat(words).doesNotContain("??");
    }

    @Test
    void aFaultIsToldByItsNumberAndNothingElse() throws Exception {
        HttpResponse<String> answer = signedIn("viewer").get(data.replace("data", "broken"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(HttpVisitor.words(answer.body()))
                .contains("Something went wrong")
                .containsPattern("Incident \\d{8}-\\d{6}-\\w+")
                .doesNotContain("secret", "IllegalState", "org.sira", "/home");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(signedIn("viewer")
                        .get(data.replace("data", "broken"), "application/json")
                        .body())
                .isEmpty();
    }

    private HttpVisitor signedIn(String demoUser) throws Exception {
        HttpVisitor visitor = new HttpVisitor(server.address());
        visitor.signIn(demoUser, "demo");
        return visitor;
    }
}
