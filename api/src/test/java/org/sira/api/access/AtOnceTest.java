package org.sira.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.UploadedFile;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.planner.model.Preset;

/**
 * A second click, and two people at the same thing at the same moment: over HTTP, sent together. Each time one thing has
 * happened, and the other answer says which.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceTest {

    private static final String PASSWORD = "quatre mots faciles ici";
    private static final String LONG_SEARCH = "3600";

    private TestServer server;
    private byte[] workbook;
    private byte[] otherWorkbook;
    private HttpResponse<String> answerToTakenLogin;
    private List<HttpResponse<String>> firstAnswers;

    private HttpVisitor awa;
    private HttpVisitor binta;
    private HttpVisitor moussa;
    private HttpVisitor oumar;
    private HttpVisitor adama;
    private HttpVisitor fanta;

    private long operation;
    private String base;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.startWith(home.resolve("sira"), "--sira.solves-at-once=1");
        workbook = Files.readAllBytes(new SmallWorkbook().write(home.resolve("one.xlsx")));
        otherWorkbook =
                Files.readAllBytes(new SmallWorkbook().without("Incidents").write(home.resolve("two.xlsx")));
        awa = visitor("awa", Role.PLANNER, "en");
        binta = visitor("binta", Role.PLANNER, "fr");
        moussa = visitor("moussa", Role.APPROVER, "en");
        oumar = visitor("oumar", Role.APPROVER, "fr");
        firstAnswers = useTheFirstLinkTwice();
        adama = visitor("adama", Role.ADMINISTRATOR, "en");
        fanta = visitor("fanta", Role.ADMINISTRATOR, "fr");
    }

    private HttpVisitor visitor(String login, Role role, String language) throws Exception {
        Accounts accounts = server.get(Accounts.class);
        String token =
                accounts.create(new NewAccount(login, login, role), "test").orElseThrow();
        assertThat(accounts.choosePassword(token, login, PASSWORD)).isTrue();
        HttpVisitor visitor = new HttpVisitor(server.address(), language);
        assertThat(visitor.signIn(login, PASSWORD)).endsWith("/");
        return visitor;
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void anOperation() {
        operation = server.get(Operations.class).create("At once", "test").id();
        base = "/operations/" + operation;
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
        visitor("seydou", Role.PLANNER, "en");
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

    @Test
    void twoClicksMakeOneOperation() throws Exception {
        String page = awa.get("/start").body();
        Matcher key = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        Map<String, String> form = Map.of("name", "Once", "form", key.group(1));
        String token = awa.token("/start");
        List<HttpResponse<String>> answers = twice(() -> awa.post("/operations", form, token));

        assertThat(count("operation where name = 'Once'")).isOne();
        assertThat(awa.location(answers.get(0))).isEqualTo(awa.location(answers.get(1)));
        assertThat(awa.follow(answers.get(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void twoClicksUploadOnce() throws Exception {
        String token = awa.token(base + "/data");
        List<HttpResponse<String>> answers =
                twice(() -> awa.upload(base + "/data/uploads", token, "one.xlsx", workbook));

        assertThat(awa.location(answers.get(0)))
                .isEqualTo(awa.location(answers.get(1)))
                .contains("/data/imports/");
        assertThat(count("job where operation_id = " + operation)).isOne();
        assertThat(count("data_file where operation_id = " + operation)).isOne();
    }

    @Test
    void twoClicksCommitOnce() throws Exception {
        UUID job = imported(workbook, "awa");
        String token = awa.token(base + "/data");
        List<HttpResponse<String>> answers = twice(() -> awa.post(decision(job, "commit"), Map.of(), token));

        assertThat(answers).allMatch(answer -> awa.location(answer).equals(base + "/situation"));
        assertThat(notes(answers, awa, awa)).containsOnly("The data is saved as version 1.");
        assertThat(count("dataset_version where operation_id = " + operation)).isOne();
    }

    @Test
    void twoPeopleCommitTheSameImport() throws Exception {
        UUID job = imported(workbook, "awa");
        String tokenOfAwa = awa.token(base + "/data");
        String tokenOfBinta = binta.token(base + "/data");
        List<HttpResponse<String>> answers = together(
                () -> awa.post(decision(job, "commit"), Map.of(), tokenOfAwa),
                () -> binta.post(decision(job, "commit"), Map.of(), tokenOfBinta));

        List<String> notes = notes(answers, awa, binta);
        String by = (String) server.get(DSLContext.class)
                .fetchValue("select committed_by from dataset_version where operation_id = " + operation);
        if (by.equals("awa")) {
            assertThat(notes.get(0)).isEqualTo("The data is saved as version 1.");
            assertThat(notes.get(1))
                    .startsWith("awa avait déjà validé cet import,")
                    .contains("version 1");
        } else {
            assertThat(notes.get(0))
                    .startsWith("binta had committed this import already,")
                    .contains("version 1");
            assertThat(notes.get(1)).isEqualTo("Les données sont enregistrées comme version 1.");
        }
        assertThat(count("dataset_version where operation_id = " + operation)).isOne();
    }

    @Test
    void twoPeopleCommitTwoImports() throws Exception {
        UUID first = imported(workbook, "awa");
        UUID second = imported(otherWorkbook, "binta");
        String tokenOfAwa = awa.token(base + "/data");
        String tokenOfBinta = binta.token(base + "/data");
        List<HttpResponse<String>> answers = together(
                () -> awa.post(decision(first, "commit"), Map.of(), tokenOfAwa),
                () -> binta.post(decision(second, "commit"), Map.of(), tokenOfBinta));

        assertThat(server.get(Datasets.class).versions(operation))
                .extracting(version -> version.number())
                .containsExactly(2, 1);
        List<String> notes = notes(answers, awa, binta);
        if (server.get(Datasets.class)
                .newest(operation)
                .orElseThrow()
                .committedBy()
                .equals("awa")) {
            assertThat(notes.get(0))
                    .startsWith("The data is saved as version 2.")
                    .contains("binta committed version 1");
        } else {
            assertThat(notes.get(1))
                    .startsWith("Les données sont enregistrées comme version 2.")
                    .contains("awa a validé");
        }
    }

    @Test
    void oneCommitsWhatTheOtherDiscards() throws Exception {
        UUID job = imported(workbook, "awa");
        String tokenOfAwa = awa.token(base + "/data");
        String tokenOfBinta = binta.token(base + "/data");
        List<HttpResponse<String>> answers = together(
                () -> awa.post(decision(job, "commit"), Map.of(), tokenOfAwa),
                () -> binta.post(decision(job, "discard"), Map.of(), tokenOfBinta));

        List<String> notes = notes(answers, awa, binta);
        if (count("dataset_version where operation_id = " + operation) == 1) {
            assertThat(count("job where state = 'DONE' and operation_id = " + operation))
                    .isOne();
            assertThat(notes.get(1)).startsWith("awa a déjà validé cet import,").contains("version 1");
        } else {
            assertThat(count("job where state = 'DISCARDED' and operation_id = " + operation))
                    .isOne();
            assertThat(notes.get(0))
                    .startsWith("binta has discarded this import,")
                    .contains("upload the files again");
        }
        for (HttpResponse<String> answer : answers) {
            assertThat(answer.statusCode()).isEqualTo(302);
        }
    }

    @Test
    void twoPeopleDiscardOnce() throws Exception {
        UUID job = imported(workbook, "awa");
        String tokenOfAwa = awa.token(base + "/data");
        String tokenOfBinta = binta.token(base + "/data");
        List<HttpResponse<String>> answers = together(
                () -> awa.post(decision(job, "discard"), Map.of(), tokenOfAwa),
                () -> binta.post(decision(job, "discard"), Map.of(), tokenOfBinta));

        assertThat(notes(answers, awa, binta))
                .satisfiesAnyOf(
                        said -> assertThat(said.get(0)).startsWith("binta has discarded this import,"),
                        said -> assertThat(said.get(1)).startsWith("awa a abandonné cet import,"))
                .satisfiesAnyOf(
                        said -> assertThat(said.get(0)).isEqualTo("The import was discarded."),
                        said -> assertThat(said.get(1)).isEqualTo("L’import a été abandonné."));
    }

    @Test
    void twoClicksApproveOnce() throws Exception {
        int number = plan();
        String token = moussa.token(base + "/plans");
        List<HttpResponse<String>> answers = twice(() -> moussa.post(approval(number), Map.of("data", "1"), token));

        assertThat(notes(answers, moussa, moussa)).containsOnly("Plan %d is approved.".formatted(number));
        assertThat(count("plan_approval where operation_id = " + operation)).isOne();
    }

    @Test
    void twoApproversApproveOnce() throws Exception {
        int number = plan();
        String tokenOfMoussa = moussa.token(base + "/plans");
        String tokenOfOumar = oumar.token(base + "/plans");
        List<HttpResponse<String>> answers = together(
                () -> moussa.post(approval(number), Map.of("data", "1"), tokenOfMoussa),
                () -> oumar.post(approval(number), Map.of("data", "1"), tokenOfOumar));

        List<String> notes = notes(answers, moussa, oumar);
        Object by = server.get(DSLContext.class)
                .fetchValue("select approved_by from plan_approval where operation_id = " + operation);
        if (by.equals("moussa")) {
            assertThat(notes.get(0)).isEqualTo("Plan %d is approved.".formatted(number));
            assertThat(notes.get(1))
                    .startsWith("moussa a déjà approuvé ce plan,")
                    .endsWith("suffit.");
        } else {
            assertThat(notes.get(0))
                    .startsWith("oumar has already approved this plan,")
                    .endsWith("enough.");
            assertThat(notes.get(1)).isEqualTo("Le plan %d est approuvé.".formatted(number));
        }
    }

    @Test
    void dataThatCameWhileTheApproverLookedIsNotOverlooked() throws Exception {
        int number = plan();
        String page = base + "/plans/" + number;
        assertThat(moussa.get(page).body()).contains("name=\"data\" value=\"1\"");
        commit(imported(otherWorkbook, "awa"));

        HttpResponse<String> refused = moussa.post(page, approval(number), Map.of("data", "1"));
        HttpResponse<String> again = moussa.follow(refused);
        assertThat(HttpVisitor.note(again))
                .startsWith("The plan is not approved yet. It was made from data version 1,")
                .contains("awa committed version 2,", "approve it again");
        assertThat(HttpVisitor.words(again.body())).contains("Made from data version 1. Since then awa committed");
        assertThat(count("plan_approval where operation_id = " + operation)).isZero();

        assertThat(again.body()).contains("name=\"data\" value=\"2\"");
        HttpResponse<String> approved = moussa.follow(moussa.post(page, approval(number), Map.of("data", "2")));
        assertThat(HttpVisitor.note(approved)).isEqualTo("Plan %d is approved.".formatted(number));
        assertThat(HttpVisitor.words(approved.body())).contains("Made from data version 1. Since then awa committed");
    }

    @Test
    void searchesWaitForEachOtherAndOneThatWaitsCanBeStopped() throws Exception {
        commit(imported(workbook, "awa"));
        String token = awa.token(base + "/plans/new");
        List<HttpResponse<String>> clicks = twice(() -> awa.post(base + "/plans/new", search("BALANCED"), token));
        String running = awa.location(clicks.get(0));
        assertThat(awa.location(clicks.get(1))).isEqualTo(running);
        assertThat(count("job where kind = 'solve' and operation_id = " + operation))
                .isOne();

        HttpResponse<String> same = binta.post(base + "/plans/new", base + "/plans/new", search("BALANCED"));
        assertThat(binta.location(same)).isEqualTo(running);
        assertThat(HttpVisitor.note(binta.follow(same))).startsWith("awa avait déjà lancé le même calcul,");
        TestServer.await("begun", () -> status(running).state() == SolveStatus.State.RUNNING);

        String second = binta.location(binta.post(base + "/plans/new", base + "/plans/new", search("SAFEST")));
        String third = binta.location(binta.post(base + "/plans/new", base + "/plans/new", search("FASTEST")));
        assertThat(status(second))
                .returns(SolveStatus.State.WAITING, SolveStatus::state)
                .returns(1, SolveStatus::before);
        assertThat(status(third).before()).isEqualTo(2);
        assertThat(HttpVisitor.words(awa.get(second).body()))
                .contains("Waiting: one search comes before this one.", "Do not search after all");
        assertThat(HttpVisitor.words(binta.get(third).body()))
                .contains("En attente\u00a0: 2 calculs passent avant celui-ci.");

        HttpResponse<String> dropped = binta.post(second, second + "/stop", Map.of());
        assertThat(HttpVisitor.note(binta.follow(dropped))).startsWith("binta a arrêté ce calcul avant son début,");
        assertThat(status(second).state()).isEqualTo(SolveStatus.State.STOPPED);
        assertThat(status(third).before()).isOne();

        String tokenOfAwa = awa.token(running);
        String tokenOfBinta = binta.token(running);
        List<HttpResponse<String>> stops = together(
                () -> awa.post(running + "/stop", Map.of(), tokenOfAwa),
                () -> binta.post(running + "/stop", Map.of(), tokenOfBinta));
        assertThat(notes(stops, awa, binta))
                .satisfiesAnyOf(
                        said -> assertThat(said.get(0)).startsWith("binta had stopped this search already,"),
                        said -> assertThat(said.get(1)).startsWith("awa avait déjà arrêté ce calcul,"));
        TestServer.await("ended", () -> status(running).state() == SolveStatus.State.DONE);
        assertThat(status(running).planNumber()).hasValue(1);
        TestServer.await("the next one begins", () -> status(third).state() == SolveStatus.State.RUNNING);
        binta.post(third, third + "/stop", Map.of());
        TestServer.await("ended", () -> status(third).state() == SolveStatus.State.DONE);
        assertThat(count("plan where operation_id = " + operation)).isEqualTo(2);
        HttpResponse<String> late = awa.post(base + "/plans", third + "/stop", Map.of());
        assertThat(awa.location(late)).isEqualTo(base + "/plans/2");
        assertThat(HttpVisitor.note(awa.follow(late))).startsWith("binta had stopped this search already,");
    }

    private static Map<String, String> search(String preset) {
        return Map.of("preset", preset, "seconds", LONG_SEARCH, "days", "", "firstDay", "");
    }

    private SolveStatus status(String page) {
        return server.get(SolveJobs.class)
                .status(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private UUID imported(byte[] content, String user) {
        Datasets datasets = server.get(Datasets.class);
        UploadedFile file = new UploadedFile("data.xlsx", () -> new java.io.ByteArrayInputStream(content));
        UUID job = datasets.startImport(operation, List.of(file), user);
        TestServer.await("read", () -> datasets.review(job).orElseThrow().committable());
        return job;
    }

    private void commit(UUID job) {
        server.get(Datasets.class).commit(job, "awa");
    }

    private int plan() {
        commit(imported(workbook, "awa"));
        SolveJobs solves = server.get(SolveJobs.class);
        long version =
                server.get(Datasets.class).newest(operation).orElseThrow().id();
        UUID job = solves.start(operation, PlanRequest.of(version, Preset.BALANCED, Duration.ofSeconds(1)), "awa");
        TestServer.await("solved", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);
        return solves.status(job).orElseThrow().planNumber().orElseThrow();
    }

    private String decision(UUID job, String decision) {
        return base + "/data/imports/" + job + "/" + decision;
    }

    private String approval(int number) {
        return base + "/plans/" + number + "/approval";
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

    /** What each of two people reads on top of the page to which the answer leads. */
    private static List<String> notes(List<HttpResponse<String>> answers, HttpVisitor first, HttpVisitor second)
            throws Exception {
        return List.of(HttpVisitor.note(first.follow(answers.get(0))), HttpVisitor.note(second.follow(answers.get(1))));
    }

    private static List<HttpResponse<String>> twice(Callable<HttpResponse<String>> click) throws Exception {
        return together(click, click);
    }

    private static List<HttpResponse<String>> together(
            Callable<HttpResponse<String>> first, Callable<HttpResponse<String>> second) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (Callable<HttpResponse<String>> click : List.of(first, second)) {
                sent.add(people.submit(() -> {
                    ready.await();
                    return click.call();
                }));
            }
            return List.of(sent.get(0).get(), sent.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
