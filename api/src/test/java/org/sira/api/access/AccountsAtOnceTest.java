package org.sira.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.api.AtOnce.notes;
import static org.sira.api.AtOnce.together;
import static org.sira.api.AtOnce.twice;
import static org.sira.api.access.TestPeople.PASSWORD;
import static org.sira.api.access.TestPeople.visitor;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;

/**
 * A second click, and two administrators at the same account at the same moment: over HTTP, sent together. Each time one thing has
 * happened, and the other answer says which.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsAtOnceTest {

    private TestServer server;
    private HttpResponse<String> answerToTakenLogin;
    private List<HttpResponse<String>> firstAnswers;

    private HttpVisitor adama;
    private HttpVisitor fanta;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home.resolve("sira"));
        firstAnswers = useTheFirstLinkTwice();
        adama = visitor(server, "adama", Role.ADMINISTRATOR, "en");
        fanta = visitor(server, "fanta", Role.ADMINISTRATOR, "fr");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** While there is no administrator yet. */
    private List<HttpResponse<String>> useTheFirstLinkTwice() throws Exception {
        String page = "/setup/" + server.get(Accounts.class).firstToken().orElseThrow();
        HttpVisitor one = new HttpVisitor(server.address());
        HttpVisitor two = new HttpVisitor(server.address());
        server.get(Accounts.class).create(new NewAccount("bintou", "Bintou", Role.VIEWER), "test");
        answerToTakenLogin = one.post(page, setUp("bintou"), one.token(page));
        String tokenOfOne = one.token(page);
        String tokenOfTwo = two.token(page);
        return together(
                () -> one.post(page, setUp("kadi"), tokenOfOne), () -> two.post(page, setUp("salif"), tokenOfTwo));
    }

    @Test
    void aLoginThatIsTakenDoesNotUseUpTheLinkOfTheFirstStart() {
        assertThat(answerToTakenLogin.statusCode()).isEqualTo(200);
        assertThat(answerToTakenLogin.body()).contains("Somebody already has this user name");
        assertThat(firstAnswers).extracting(HttpResponse::statusCode).contains(302);
    }

    @Test
    void theLinkOfTheFirstStartMakesOneAdministrator() throws Exception {
        assertThat(firstAnswers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 410);
        String winner = firstAnswers.get(0).statusCode() == 302 ? "kadi" : "salif";
        assertThat(HttpVisitor.words(of(410, firstAnswers).body()))
                .contains("It was used for the account %s,".formatted(winner), "tell your administrator");
        assertThat(count("account where login in ('kadi', 'salif')")).isOne();
        assertThat(count("account where role = 'ADMINISTRATOR' and login = '%s'".formatted(winner)))
                .isOne();
        assertThat(new HttpVisitor(server.address()).signIn(winner, PASSWORD)).endsWith("/");
    }

    private static Map<String, String> setUp(String login) {
        return Map.of("login", login, "name", login, "password", PASSWORD, "again", PASSWORD);
    }

    /** The second click may take along what the first one had to show, so one link at least is shown; each one works. */
    @Test
    void twoClicksMakeOneAccountWithALinkThatWorks() throws Exception {
        Map<String, String> form = Map.of("name", "Issa", "login", "issa", "role", "VIEWER");
        String token = adama.token("/admin/accounts");
        List<String> links = new ArrayList<>();
        for (HttpResponse<String> answer : twice(() -> adama.post("/admin/accounts", form, token))) {
            assertThat(answer.statusCode()).isEqualTo(302);
            Pattern.compile("<code>http://[^/]+(/setup/[^<]+)</code>")
                    .matcher(adama.follow(answer).body())
                    .results()
                    .forEach(match -> links.add(match.group(1)));
        }
        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(new HttpVisitor(server.address()).get(link).statusCode()).isEqualTo(200);
        }
        assertThat(count("account where login = 'issa'")).isOne();
    }

    @Test
    void twoAdministratorsMakeOneAccount() throws Exception {
        String tokenOfAdama = adama.token("/admin/accounts");
        String tokenOfFanta = fanta.token("/admin/accounts");
        List<HttpResponse<String>> answers = together(
                () -> adama.post(
                        "/admin/accounts", Map.of("name", "Ina", "login", "ina", "role", "VIEWER"), tokenOfAdama),
                () -> fanta.post(
                        "/admin/accounts", Map.of("name", "Ina T", "login", "ina", "role", "PLANNER"), tokenOfFanta));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 200);
        assertThat(HttpVisitor.words(of(200, answers).body()))
                .containsAnyOf("Somebody already has this user name", "déjà");
        assertThat(of(200, answers).body())
                .containsPattern("value=\"Ina( T)?\"")
                .contains("value=\"ina\"");
        assertThat(count("account where login = 'ina'")).isOne();
    }

    @Test
    void twoAdministratorsChangeAnAccountOnce() throws Exception {
        visitor(server, "seydou", Role.PLANNER, "en");
        String account = "/admin/accounts/"
                + server.get(DSLContext.class).fetchValue("select id from account where login = 'seydou'");
        String tokenOfAdama = adama.token("/admin/accounts");
        String tokenOfFanta = fanta.token("/admin/accounts");

        List<HttpResponse<String>> roles = together(
                () -> adama.post(account + "/role", Map.of("shown", "PLANNER", "role", "VIEWER"), tokenOfAdama),
                () -> fanta.post(account + "/role", Map.of("shown", "PLANNER", "role", "APPROVER"), tokenOfFanta));
        String role =
                (String) server.get(DSLContext.class).fetchValue("select role from account where login = 'seydou'");
        List<String> notes = notes(roles, adama, fanta);
        if (role.equals("VIEWER")) {
            assertThat(notes.get(0)).isEqualTo("The role of seydou was changed.");
            assertThat(notes.get(1))
                    .startsWith("adama a modifié le compte de seydou,")
                    .contains("choisissez de nouveau");
        } else {
            assertThat(role).isEqualTo("APPROVER");
            assertThat(notes.get(0))
                    .startsWith("fanta changed the account of seydou,")
                    .contains("choose again");
            assertThat(notes.get(1)).isEqualTo("Le rôle de seydou a été changé.");
        }

        List<HttpResponse<String>> locks = together(
                () -> adama.post(account + "/enabled", Map.of("enabled", "false"), tokenOfAdama),
                () -> fanta.post(account + "/enabled", Map.of("enabled", "false"), tokenOfFanta));
        assertThat(notes(locks, adama, fanta))
                .satisfiesAnyOf(
                        said -> assertThat(said.get(0)).startsWith("fanta has done this already"),
                        said -> assertThat(said.get(1)).startsWith("adama l’a déjà fait"));
        assertThat(count("account where login = 'seydou' and not enabled")).isOne();
    }

    private long count(String rows) {
        return (Long) server.get(DSLContext.class).fetchValue("select count(*) from " + rows);
    }

    private static HttpResponse<String> of(int status, List<HttpResponse<String>> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .findFirst()
                .orElseThrow();
    }
}
