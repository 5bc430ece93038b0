package org.sira.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.platform.OwnPages;

/** Who comes in and who may do what, asked of the whole server over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String PASSWORD = "quatre mots faciles ici";

    private TestServer server;
    private String firstToken;

    @BeforeAll
    void start(@TempDir Path home) {
        server = TestServer.start(home);
        firstToken = server.get(Accounts.class).firstToken().orElseThrow();
        Accounts accounts = server.get(Accounts.class);
        for (Role role : Role.values()) {
            String login = "the-" + role.name().toLowerCase(Locale.ROOT);
            String token = accounts.create(new NewAccount(login, "The " + role, role), "test")
                    .orElseThrow();
            assertThat(accounts.choosePassword(token, login, PASSWORD)).isTrue();
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void nobodyComesInWithoutSigningIn() throws Exception {
        HttpVisitor browser = new HttpVisitor(server.address());
        HttpResponse<String> answer = browser.get("/operations/1/plans");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        assertThat(browser.get("/operations/1/situation/map.json", "application/json")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void everyAnswerCarriesItsHeaders() throws Exception {
        for (String path : List.of("/login", "/css/app.css", "/nowhere")) {
            Map<String, List<String>> headers =
                    new HttpVisitor(server.address()).get(path).headers().map();
            assertThat(headers.get("content-security-policy").get(0))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers).containsKeys("x-content-type-options", "referrer-policy", "cross-origin-opener-policy");
        }
        assertThat(new HttpVisitor(server.address())
                        .get("/login")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("no-store");
    }

    @Test
    void onlyAnAddressWithAVersionIsKept() throws Exception {
        HttpVisitor browser = new HttpVisitor(server.address());
        Matcher named = Pattern.compile("/css/[0-9a-f]{12}/app\\.css")
                .matcher(browser.get("/login").body());
        assertThat(named.find()).isTrue();

        assertThat(cacheControl(browser.get(named.group()))).contains("immutable");
        assertThat(cacheControl(browser.get("/css/app.css"))).isEqualTo("no-store");
    }

    private static String cacheControl(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Cache-Control").orElseThrow();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        assertThat(new HttpVisitor(server.address()).signIn("the-viewer", "wrong"))
                .endsWith("/login?problem=WRONG");
        assertThat(new HttpVisitor(server.address()).signIn("nobody", PASSWORD)).endsWith("/login?problem=WRONG");
    }

    @Test
    void aLinkIsUsedOnce() throws Exception {
        HttpVisitor browser = new HttpVisitor(server.address());
        String page = "/setup/" + firstToken;
        Map<String, String> form =
                Map.of("login", "first", "name", "First", "password", PASSWORD, "again", "something else");
        HttpResponse<String> refused = browser.post(page, page, form);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("value=\"first\"").doesNotContain(PASSWORD);
        // There is a working administrator by now, so the link of the first start makes no other one.
        Map<String, String> right = Map.of("login", "first", "name", "First", "password", PASSWORD, "again", PASSWORD);
        assertThat(browser.post(page, page, right).statusCode()).isEqualTo(410);
        assertThat(browser.get("/setup/invented").statusCode()).isEqualTo(410);
    }

    @Test
    void whereThereIsNothingIsNotFound() throws Exception {
        HttpVisitor browser = new HttpVisitor(server.address());
        browser.signIn("the-viewer", PASSWORD);
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void aLockedAccountIsOutAtOnce() throws Exception {
        Accounts accounts = server.get(Accounts.class);
        String token = accounts.create(new NewAccount("guest", "Guest", Role.VIEWER), "test")
                .orElseThrow();
        accounts.choosePassword(token, "guest", PASSWORD);
        HttpVisitor browser = new HttpVisitor(server.address());
        browser.signIn("guest", PASSWORD);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        long id = accounts.all().stream()
                .filter(account -> account.login().equals("guest"))
                .findFirst()
                .orElseThrow()
                .id();
        accounts.setEnabled(id, false, "test");
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void somebodyStaysAdministrator() {
        Accounts accounts = server.get(Accounts.class);
        long id = accounts.all().stream()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(accounts.setEnabled(id, false, "test")).isFalse();
        assertThat(accounts.changeRole(id, Role.ADMINISTRATOR, Role.VIEWER, "test"))
                .isFalse();
    }

    @Test
    void theLanguageSwitchLeadsToNoOtherSite() {
        assertThat(OwnPages.of("/operations/1/data?x=1")).isEqualTo("/operations/1/data?x=1");
        for (String elsewhere : List.of("//example.org", "/\\example.org", "https://example.org", "/a\r\nX: y", "")) {
            assertThat(OwnPages.of(elsewhere)).isEqualTo("/");
        }
    }
}
