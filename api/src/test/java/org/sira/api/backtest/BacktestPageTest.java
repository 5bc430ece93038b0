package org.sira.api.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.HttpVisitor;
import org.sira.api.RenderedPage;
import org.sira.api.TestServer;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.UploadedFile;
import org.sira.api.platform.Language;
import org.sira.api.platform.jobs.Decision;
import org.sira.api.platform.jobs.JobFailure;

/** The backtest as people meet it in a browser: the sample operation, which has twelve months of incidents, and small ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BacktestPageTest {

    private static final LocalDate FROM = LocalDate.of(2025, 8, 10);

    private TestServer server;
    private HttpVisitor planner;
    private String base;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home);
        planner = TestPeople.visitor(server, "awa", Role.PLANNER, "en");
        long sample = server.get(Operations.class).createSample("awa").id();
        base = "/operations/%d/backtest".formatted(sample);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void twelveMonthsAreSaidToBeShortAndAnotherFirstDayIsProposed() throws Exception {
        HttpResponse<String> page = planner.get(base);

        assertThat(HttpVisitor.note(page))
                .contains("too short", "395 are needed", "choose the first forecast yourself");
        assertThat(page.body()).containsPattern("id=\"from\"[^>]*value=\"2025-\\d\\d-\\d\\d\"");
        HttpResponse<String> unchosen = planner.post(base, base, Map.of());
        assertThat(unchosen.statusCode()).isEqualTo(200);
        assertThat(HttpVisitor.note(unchosen)).contains("too short");
        assertThat(planner.get(base.replace("/backtest", "/situation")).body()).contains("href=\"" + base + "\"");
    }

    @Test
    void aBacktestEndsWithASentenceFiguresChartsAndFiles() throws Exception {
        HttpResponse<String> started = planner.post(base, base, Map.of("from", FROM.toString()));
        String job = planner.location(started);
        assertThat(job).startsWith(base + "/");
        TestServer.await("done", () -> status(job).state() == BacktestStatus.State.DONE);

        HttpResponse<String> page = planner.get(job);
        assertThat(page.body()).doesNotContain("??").doesNotContain(" style=").doesNotContain("<style");
        String words = HttpVisitor.words(page.body());
        assertThat(words)
                .containsPattern("Here the risk map was (better|no better|worse)|too little data")
                .contains("windows of 30 days", "Log-loss", "does not validate the probability of a single passage");
        assertThat(page.body()).contains("id=\"chart-hit-rate-title\"", "id=\"chart-reliability-title\"");
        String french = HttpVisitor.words(
                TestPeople.visitor(server, "ali", Role.VIEWER, "fr").get(job).body());
        assertThat(french)
                .contains("Perte logarithmique", "fenêtres de 30 jours")
                .doesNotContain("??");

        assertThat(planner.get(job + "/files/backtest-windows.csv").body()).startsWith("window_start,");
        HttpResponse<String> chart = planner.get(job + "/files/backtest-hit-rate.svg");
        assertThat(chart.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(chart.body()).contains("<style>");
        assertThat(planner.get(job + "/files/other.csv").statusCode()).isEqualTo(404);
        assertThat(planner.get(base).body()).contains("href=\"" + job + "\"");

        HttpVisitor viewer = TestPeople.visitor(server, "oumou", Role.VIEWER, "en");
        assertThat(viewer.get(job).statusCode()).isEqualTo(200);
        assertThat(viewer.get(base).body()).doesNotContain("id=\"horizon\"").contains("href=\"" + job + "\"");
    }

    @Test
    void whatCannotBeMeantIsSaidAndKept() throws Exception {
        HttpResponse<String> page =
                planner.post(base, base, Map.of("from", "soon", "to", "2026-04-30", "horizon", "3"));

        assertThat(HttpVisitor.words(page.body())).contains("Enter a date.", "Enter a whole number from 7 to 180.");
        assertThat(page.body()).contains("value=\"2026-04-30\"").contains("value=\"3\"");
        HttpResponse<String> early = planner.post(base, base, Map.of("from", "2020-01-01"));
        assertThat(HttpVisitor.note(early)).contains("too early");
        assertThat(early.body()).contains("value=\"2020-01-01\"");
    }

    @Test
    void newerDataMakesAResultOld(@TempDir Path folder) throws Exception {
        long operation = server.get(Operations.class).create("Sikasso", "awa").id();
        long version = commit(operation, Path.of("../sample-data/operation-sikasso.xlsx"));
        UUID job = server.get(BacktestJobs.class)
                .start(operation, new BacktestRequest(version, Optional.of(FROM), Optional.empty(), 60), "awa");
        String address = "/operations/%d/backtest/%s".formatted(operation, job);
        TestServer.await("done", () -> status(address).state() == BacktestStatus.State.DONE);
        assertThat(planner.get(address).body()).doesNotContain("the newest is");

        commit(operation, new SmallWorkbook().write(folder.resolve("data.xlsx")));

        assertThat(HttpVisitor.note(planner.get(address)))
                .isEqualTo("This was computed from version 1 of the data; the newest is 2.");
    }

    @Test
    void anOperationWithoutDataSaysSo() throws Exception {
        long empty = server.get(Operations.class).create("Empty", "awa").id();

        assertThat(planner.get("/operations/%d/backtest".formatted(empty)).body())
                .contains("No data yet");
        assertThat(planner.get("/operations/999999/backtest").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(value = BacktestStatus.State.class, names = "DONE", mode = EnumSource.Mode.EXCLUDE)
    void everyStateHasItsWords(BacktestStatus.State state) {
        for (Language language : Language.values()) {
            BacktestStatus status = new BacktestStatus(
                    UUID.randomUUID(),
                    1,
                    state,
                    new BacktestRequest(1, Optional.empty(), Optional.empty(), 30),
                    new BacktestNote(3, 48, Optional.empty()),
                    Optional.of(new Decision("Awa", Instant.EPOCH)),
                    state == BacktestStatus.State.FAILED
                            ? Optional.of(new JobFailure(JobFailure.Kind.INTERNAL, "4711"))
                            : Optional.empty(),
                    "Ali",
                    Instant.EPOCH);
            Map<String, Object> model = new HashMap<>();
            model.put("op", 1L);
            model.put("mayWork", true);
            model.put("run", BacktestRun.of(status, new BacktestWords(language)));

            String page = RenderedPage.of("backtest/job", Locale.forLanguageTag(language.name()), model);

            assertThat(page).doesNotContain("??").contains("Ali");
            switch (state) {
                case WAITING, RUNNING -> assertThat(page).contains("<progress", "48", "Awa", "/stop");
                case STOPPED -> assertThat(page).contains("Awa").doesNotContain("<progress");
                case FAILED -> assertThat(page).contains("4711").doesNotContain("<progress");
                case DONE -> throw new AssertionError(state);
            }
        }
    }

    private long commit(long operation, Path workbook) {
        Datasets datasets = server.get(Datasets.class);
        UploadedFile file = new UploadedFile("data.xlsx", () -> Files.newInputStream(workbook));
        UUID read = datasets.startImport(operation, List.of(file), "awa");
        TestServer.await("read", () -> datasets.review(read).orElseThrow().committable());
        return datasets.commit(read, "awa").id();
    }

    private BacktestStatus status(String address) {
        String[] parts = address.split("/", -1);
        return server.get(BacktestJobs.class)
                .status(Long.parseLong(parts[2]), UUID.fromString(parts[4]))
                .orElseThrow();
    }
}
