package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.api.access.DemoMode;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.intake.MessyWorkbook;
import org.sira.ingest.dataset.IncidentRow;

/** A messy workbook in a browser: mended on the pages of its import until nothing blocks, then committed. */
@Tag("long")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportBrowserIT {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final List<String> PAGES = List.of("", "/sheets", "/columns", "/places", "/problems");

    private TestServer server;
    private Chromium chromium;
    private Path workbook;

    @BeforeAll
    void start(@TempDir Path home, @TempDir Path folder) throws Exception {
        server = TestServer.startWith(home, "--" + DemoMode.SETTING);
        chromium = Chromium.launch();
        workbook = Files.write(folder.resolve("messy.xlsx"), MessyWorkbook.content(folder));
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"en, true", "fr, false"})
    void aMessyWorkbookIsMendedAndCommittedWithAndWithoutScripts(String language, boolean scripts) {
        long op = server.get(Operations.class)
                .create("Mended " + language, "test")
                .id();
        try (BrowserContext context = context(language, 1366, 768, scripts)) {
            Page page = signedIn(context);
            String base = upload(page, op);
            assertThat(page.locator("form[action$='/commit']").count()).isZero();

            page.navigate(base + "/columns?file=messy.xlsx&sheet=Roads");
            page.locator("select[name=column3]").selectOption("ROAD_LENGTH");
            page.locator("form:has(select[name=column3]) button.primary").click();
            page.locator(".note.good").waitFor();

            page.navigate(base + "/problems");
            Locator repair = page.locator("form.repair:has(input[name=cell][value=F2])");
            repair.locator("select").selectOption(language.equals("fr") ? "Latérite" : "Gravel");
            repair.locator("button[value=VALUE]").click();
            page.locator(".note.good").waitFor();

            page.navigate(base + "/places");
            page.locator("form.question button[value=KOL]").click();
            page.locator(".note.good").waitFor();

            page.navigate(base + "/problems");
            Locator edit = page.locator("form.row-form:has(input[name=cell][value=D3])");
            edit.locator("input[name=text]").fill("78,5");
            edit.locator("button").first().click();
            page.locator(".note.good").waitFor();
            assertThat(page.locator("form[action$='/undo'] button").innerText()).endsWith("Roads!D3 = 78,5");

            page.navigate(base);
            assertThat(page.locator(".problem.BLOCKS").count()).isZero();
            page.locator("form[action$='/commit'] button").click();
            page.waitForURL(Pattern.compile(".*/situation"));
        }
        DatasetVersion version = server.get(Datasets.class).newest(op).orElseThrow();
        assertThat(server.get(Datasets.class).read(version).dataset().needs()).hasSize(2);
        assertThat(server.get(Datasets.class).read(version).dataset().roads()).hasSize(2);
    }

    @Test
    void datesThatCouldBeReadInTwoWaysAreAnsweredAtOneClick(@TempDir Path folder) throws Exception {
        Path slashed = new SmallWorkbook()
                .with("Incidents", "2026-04-01", "03/04/2026")
                .plus("Incidents", "I2,02/03/2026,Ambush,11.2,-7.1,1,0")
                .write(folder.resolve("slashed.xlsx"));
        long op = server.get(Operations.class).create("Slashed", "test").id();
        try (BrowserContext context = context("fr", 1366, 768, true)) {
            Page page = signedIn(context);
            String base = upload(page, op, slashed);
            page.navigate(base + "/problems");
            Locator question = page.locator("#groups details:has(button[value=DAY_FIRST])");
            assertThat(question.innerText()).contains("03/04/2026");
            question.locator("button[value=DAY_FIRST]").click();
            page.locator(".note.good").waitFor();

            assertThat(page.locator("#groups details").count()).isZero();
            page.navigate(base);
            page.locator("form[action$='/commit'] button").click();
            page.waitForURL(Pattern.compile(".*/situation"));
        }
        DatasetVersion version = server.get(Datasets.class).newest(op).orElseThrow();
        assertThat(server.get(Datasets.class).read(version).dataset().incidents())
                .extracting(IncidentRow::date)
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 2));
    }

    @Test
    void thePagesKeepNobodyOut() {
        long op = server.get(Operations.class).create("Looked at", "test").id();
        List<String> findings = new ArrayList<>();
        try (BrowserContext context = context("fr", 1366, 768, true)) {
            Page page = signedIn(context);
            String base = upload(page, op);
            for (String path : PAGES) {
                page.navigate(base + path);
                Axe.findings(page).forEach(finding -> findings.add(path + ": " + finding));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whatChangesCanBeReadByEverybodyOnASmallScreen(@TempDir Path folder) throws Exception {
        long op = server.get(Operations.class).create("Changed", "test").id();
        try (BrowserContext context = context("fr", 320, 640, true)) {
            Page page = signedIn(context);
            upload(
                    page,
                    op,
                    new SmallWorkbook()
                            .plus("Incidents", "I2,2026-03-15,Ambush,11.2,-7.1,1,0")
                            .plus("Incidents", "I3,2026-03-01,Ambush,11.2,-7.1,1,0")
                            .write(folder.resolve("before.xlsx")));
            page.locator("form[action$='/commit'] button").click();
            page.waitForURL(Pattern.compile(".*/situation"));
            upload(
                    page,
                    op,
                    new SmallWorkbook()
                            .plus("Incidents", "I3,2026-03-01,Ambush,11.2,-7.1,1,4")
                            .with("Roads", ",80,", ",81.5,")
                            .write(folder.resolve("an-operation-with-a-long-name-after.xlsx")));
            page.evaluate("document.querySelectorAll('#counts details').forEach(each => each.open = true)");

            assertThat(page.locator("#counts").innerText()).contains("I2, 15 mars 2026", "80 → 81,5", "0 → 4");
            assertThat(Axe.findings(page)).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 320", "fr, 320"})
    void thePagesFitASmallScreen(String language, int width) {
        long op =
                server.get(Operations.class).create("Small " + language, "test").id();
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = context(language, width, 640, true)) {
            Page page = signedIn(context);
            String base = upload(page, op);
            for (String path : PAGES) {
                page.navigate(base + path);
                int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
                if (needed > width) {
                    wide.add(path + " needs " + needed);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    private String upload(Page page, long op) {
        return upload(page, op, workbook);
    }

    /** @return the address of the review, once the files are read */
    private String upload(Page page, long op, Path file) {
        page.navigate("/operations/%d/data".formatted(op));
        page.locator("#files").setInputFiles(file);
        page.locator("form:has(#files) button").click();
        page.waitForURL(Pattern.compile(".*/data/imports/[^/]+"));
        TestServer.await(
                "read",
                () -> server.get(Datasets.class).openImports(op).stream()
                        .allMatch(review -> review.state().name().equals("READY")));
        page.reload();
        page.locator("#problems").waitFor();
        return page.url();
    }

    private BrowserContext context(String language, int width, int height, boolean scripts) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setBaseURL(server.address())
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(LONGEST_WAIT.toMillis());
        return context;
    }

    private static Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/login");
        page.locator("form:has(input[name=login][value=planner]) button").click();
        page.locator("form[action='/logout']").waitFor();
        return page;
    }
}
