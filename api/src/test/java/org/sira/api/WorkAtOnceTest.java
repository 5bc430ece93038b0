package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.api.AtOnce.notes;
import static org.sira.api.AtOnce.together;
import static org.sira.api.AtOnce.twice;
import static org.sira.api.access.TestPeople.visitor;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.access.Role;
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
class WorkAtOnceTest {

    private static final String LONG_SEARCH = "3600";

    private TestServer server;
    private byte[] workbook;
    private byte[] otherWorkbook;

    private HttpVisitor awa;
    private HttpVisitor binta;
    private HttpVisitor moussa;
    private HttpVisitor oumar;

    private long operation;
    private String base;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.startWith(home.resolve("sira"), "--sira.solves-at-once=1");
        workbook = Files.readAllBytes(new SmallWorkbook().write(home.resolve("one.xlsx")));
        otherWorkbook =
                Files.readAllBytes(new SmallWorkbook().without("Incidents").write(home.resolve("two.xlsx")));
        awa = visitor(server, "awa", Role.PLANNER, "en");
        binta = visitor(server, "binta", Role.PLANNER, "fr");
        moussa = visitor(server, "moussa", Role.APPROVER, "en");
        oumar = visitor(server, "oumar", Role.APPROVER, "fr");
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
            assertThat(notes.get(1)).startsWith("Les données sont enregistrées comme version 1.");
        } else {
            assertThat(notes.get(1))
                    .startsWith("Les données sont enregistrées comme version 2.")
                    .contains("awa a validé");
            assertThat(notes.get(0)).startsWith("The data is saved as version 1.");
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
            assertThat(notes.get(0)).isEqualTo("The data is saved as version 1.");
            assertThat(notes.get(1)).startsWith("awa a déjà validé cet import,").contains("version 1");
        } else {
            assertThat(count("job where state = 'DISCARDED' and operation_id = " + operation))
                    .isOne();
            assertThat(notes.get(0))
                    .startsWith("binta has discarded this import,")
                    .contains("upload the files again");
            assertThat(notes.get(1)).isEqualTo("L’import a été abandonné.");
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
        List<HttpResponse<String>> answers = twice(() -> moussa.post(approval(number), checked("1"), token));

        assertThat(notes(answers, moussa, moussa)).containsOnly("Plan %d is approved.".formatted(number));
        assertThat(count("plan_approval where operation_id = " + operation)).isOne();
    }

    @Test
    void twoApproversApproveOnce() throws Exception {
        int number = plan();
        String tokenOfMoussa = moussa.token(base + "/plans");
        String tokenOfOumar = oumar.token(base + "/plans");
        List<HttpResponse<String>> answers = together(
                () -> moussa.post(approval(number), checked("1"), tokenOfMoussa),
                () -> oumar.post(approval(number), checked("1"), tokenOfOumar));

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

        HttpResponse<String> refused = moussa.post(page, approval(number), checked("1"));
        HttpResponse<String> again = moussa.follow(refused);
        assertThat(HttpVisitor.note(again))
                .startsWith("The plan is not approved yet. It was made from data version 1,")
                .contains("awa committed version 2,", "approve it again");
        assertThat(HttpVisitor.words(again.body())).contains("Made from data version 1. Since then awa committed");
        assertThat(count("plan_approval where operation_id = " + operation)).isZero();

        assertThat(again.body()).contains("name=\"data\" value=\"2\"");
        HttpResponse<String> approved = moussa.follow(moussa.post(page, approval(number), checked("2")));
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

    /** All that a plan of the sample, whose data is old, asks for. */
    private static Map<String, String> checked(String data) {
        return Map.of("data", data, "unserved", "true", "dataReason", "Nothing has happened since");
    }

    private String approval(int number) {
        return base + "/plans/" + number + "/approval";
    }

    private long count(String rows) {
        return (Long) server.get(DSLContext.class).fetchValue("select count(*) from " + rows);
    }
}
