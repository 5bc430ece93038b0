package org.sira.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.dataset.Operations;

/** What becomes of a form that is sent after its session has ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedFormsTest {

    private static final String NAME = "Sikasso \"<b>décembre</b>\" & 'co'";

    private TestServer server;
    private HttpVisitor visitor;

    @BeforeAll
    void start(@TempDir Path home) {
        server = TestServer.startDemo(home);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void signIn() throws Exception {
        visitor = new HttpVisitor(server.address());
        visitor.signIn("administrator", DemoMode.PASSWORD);
    }

    @Test
    void whatWasTypedIsThereAgainAfterSigningInAndNothingWasStored() throws Exception {
        String token = visitor.token("/start");
        visitor.loseSession();
        HttpResponse<String> refused = visitor.post("/operations", Map.of("name", NAME), token);
        assertThat(refused.statusCode()).isEqualTo(303);
        HttpResponse<String> login = visitor.follow(refused);
        assertThat(HttpVisitor.note(login)).startsWith("Your session had ended, so what you sent was not carried out.");

        String to = visitor.signIn("administrator", DemoMode.PASSWORD);
        assertThat(to).startsWith("/operations?");
        HttpResponse<String> again = visitor.get(to);
        assertThat(again.body())
                .contains("value=\"Sikasso &quot;&lt;b&gt;décembre&lt;/b&gt;&quot; &amp; &#39;co&#39;\"")
                .doesNotContain("<b>");
        assertThat(HttpVisitor.note(again)).contains("What you had typed is here again");
        assertThat(visitor.get(to).body()).as("after a reload").contains("&lt;b&gt;");
        assertThat(server.get(Operations.class).all()).isEmpty();

        assertThat(visitor.post("/start", "/operations", Map.of("name", "")).statusCode())
                .isEqualTo(200);
        assertThat(visitor.get(to).body()).as("after another try").doesNotContain("&lt;b&gt;");
    }

    @Test
    void whoeverSignsInNextDoesNotSeeWhatAnotherTyped() throws Exception {
        String token = visitor.token("/start");
        visitor.loseSession();
        visitor.post("/operations", Map.of("name", "Confidential"), token);

        String to = visitor.signIn("planner", DemoMode.PASSWORD);
        assertThat(visitor.get(to).body()).doesNotContain("Confidential", "What you had typed");
        assertThat(visitor.get("/operations").body()).doesNotContain("Confidential");
    }

    @Test
    void aTokenOfAnEarlierSessionLeadsStraightBackToTheForm() throws Exception {
        String token = visitor.token("/admin/accounts");
        visitor.loseSession();
        visitor.signIn("administrator", DemoMode.PASSWORD);

        HttpResponse<String> refused =
                visitor.post("/admin/accounts", Map.of("name", "Awa", "login", "AWA!", "role", "VIEWER"), token);
        assertThat(visitor.location(refused)).isEqualTo("/admin/accounts");
        assertThat(visitor.get("/admin/accounts").body())
                .contains("value=\"Awa\"", "value=\"AWA!\"")
                .containsPattern("value=\"VIEWER\"[^>]*checked");
        assertThat(server.get(Accounts.class).all())
                .noneMatch(account -> account.name().equals("Awa"));
    }

    @Test
    void aChoiceInAListIsThereAgain() throws Exception {
        Accounts accounts = server.get(Accounts.class);
        accounts.create(new NewAccount("guest", "Guest", Role.VIEWER), "test");
        long id = accounts.all().get(0).id();
        String token = visitor.token("/admin/accounts");
        visitor.loseSession();
        visitor.signIn("administrator", DemoMode.PASSWORD);
        Map<String, String> form = Map.of("shown", "VIEWER", "role", "APPROVER");
        visitor.post("/admin/accounts/%d/role".formatted(id), form, token);

        assertThat(visitor.get("/admin/accounts").body())
                .containsPattern("<option value=\"APPROVER\" selected")
                .doesNotContainPattern("<option value=\"VIEWER\" selected");
        assertThat(accounts.find(id).orElseThrow().role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void passwordsAndTokensAreNotKept() throws Exception {
        String token = visitor.token("/account");
        visitor.loseSession();
        visitor.signIn("administrator", DemoMode.PASSWORD);
        Map<String, String> form =
                Map.of("current", "secret one", "password", "secret two", "again", "secret two", "login", "kept");
        HttpResponse<String> refused = visitor.post("/account/password", form, token);

        HttpResponse<String> page = visitor.follow(refused);
        assertThat(page.body()).doesNotContain("secret", token);
        assertThat(HttpVisitor.note(page)).contains("Passwords are not kept");
    }

    /** A field for a password that somebody adds must be named among those that are never kept. */
    @Test
    void everyFieldForAPasswordIsKnown() throws Exception {
        Pattern field = Pattern.compile("<input type=\"password\"[^>]* name=\"([^\"]+)\"");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                field.matcher(Files.readString(template)).results().forEach(match -> found.add(match.group(1)));
                assertThat(Files.readString(template).split("type=\"password\"", -1))
                        .as("password fields of %s that the pattern finds", template)
                        .hasSize(1
                                + (int) field.matcher(Files.readString(template))
                                        .results()
                                        .count());
            }
        }
        assertThat(found).isNotEmpty().isSubsetOf(TypedForms.NEVER_KEPT);
    }

    @Test
    void whatComesFromAnotherSiteIsNotKept() throws Exception {
        String token = visitor.token("/start");
        visitor.loseSession();
        HttpResponse<String> refused = visitor.send(
                "POST",
                "/operations",
                Map.of("Accept", "text/html", "Sec-Fetch-Site", "cross-site"),
                HttpVisitor.encoded(Map.of("name", "planted", "_csrf", token)));
        assertThat(refused.statusCode()).isEqualTo(Refusals.SESSION_EXPIRED);
        assertThat(refused.body()).contains("Your session has ended");
        visitor.signIn("administrator", DemoMode.PASSWORD);
        HttpResponse<String> page = visitor.get("/operations");
        assertThat(page.body()).contains("name=\"name\"").doesNotContain("planted");
        assertThat(HttpVisitor.note(page)).isEmpty();
    }

    @Test
    void moreThanAPersonTypesIsNotKept() throws Exception {
        String token = visitor.token("/start");
        visitor.loseSession();
        Map<String, String> form = Map.of("name", "planted".repeat(TypedForms.MOST_CHARACTERS / 7 + 1));
        visitor.follow(visitor.post("/operations", form, token));
        HttpResponse<String> page = visitor.get(visitor.signIn("administrator", DemoMode.PASSWORD));

        assertThat(page.body()).doesNotContain("planted");
        assertThat(HttpVisitor.note(page)).contains("too long to be kept");
    }

    @Test
    void scriptsHearItByTheStatus() throws Exception {
        String token = visitor.token("/start");
        visitor.loseSession();
        Map<String, String> headers = Map.of("Accept", "application/json");
        String form = HttpVisitor.encoded(Map.of("name", "x", "_csrf", token));
        assertThat(visitor.send("POST", "/operations", headers, form).statusCode())
                .isEqualTo(Refusals.SESSION_EXPIRED);
        assertThat(visitor.send("GET", "/session", headers, "").statusCode()).isEqualTo(401);
    }

    @Test
    void aFormToSignInThatExpiredKeepsTheName() throws Exception {
        HttpVisitor early = new HttpVisitor(server.address());
        String token = early.token("/login");
        early.loseSession();
        HttpResponse<String> page =
                early.follow(early.post("/login", Map.of("login", "awa", "password", "secret one"), token));
        assertThat(page.body()).contains("value=\"awa\"").doesNotContain("secret one");
    }

    /** Wherever a form leads back to, it is a page of ours that answers. */
    @Test
    void everyFormHasItsPage() throws Exception {
        Map<String, String> pageByAction = new LinkedHashMap<>();
        pageByAction.put("/operations", "/operations");
        pageByAction.put("/operations/sample", "/operations");
        pageByAction.put("/operations/1/data/uploads", "/operations/1/data");
        pageByAction.put("/operations/1/data/imports/abc/commit", "/operations/1/data/imports/abc");
        pageByAction.put("/operations/1/plans/new", "/operations/1/plans/new");
        pageByAction.put("/operations/1/plans/jobs/abc/stop", "/operations/1/plans/jobs/abc");
        pageByAction.put("/operations/1/plans/7/approval", "/operations/1/plans/7");
        pageByAction.put("/admin/accounts/3/role", "/admin/accounts");
        pageByAction.put("/setup/abc", "/setup/abc");
        pageByAction.put("/no/such/page", "/");
        for (Map.Entry<String, String> line : pageByAction.entrySet()) {
            HttpVisitor nobody = new HttpVisitor(server.address());
            assertThat(nobody.location(nobody.post(line.getKey(), Map.of())))
                    .as(line.getKey())
                    .isEqualTo(line.getValue());
        }
    }
}
