package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an empty database to an approved plan, in a browser: as on a desk in English, and as on a phone in French. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SiraBrowserIT {

    private static final Path DATA = Path.of("../sample-data/operation-sikasso.xlsx");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** Longer than two looks of the page at how the search goes. */
    private static final int SEARCH_SECONDS = 8;

    private static Chromium chromium;
    private static Browser browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        browser = chromium.browser();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Nobody's pages report an error, ask another computer for something or are wider than the window. */
    @ParameterizedTest
    @CsvSource({"en, 1366, 768", "fr, 360, 740"})
    void twoPeopleGetFromAWorkbookToAnApprovedPlan(String language, int width, int height) throws Exception {
        try (TestServer server = TestServer.startDemo(folder.resolve("home"));
                Visitor planner = new Visitor(server.address(), language, width, height);
                Visitor approver = new Visitor(server.address(), language, width, height)) {
            planner.signIn("planner");
            String operation = commitData(planner);
            lookAtTheSituation(planner);
            String plan = makePlan(planner, operation);

            lookAtThePlan(planner);
            takeFiles(planner, plan);
            isRefusedApproval(planner, plan);

            approver.signIn("approver");
            approver.open(plan);
            approve(approver);
            planner.open(plan);
            assertThat(planner.find("#approval .badge.good").count()).isOne();
            planner.open(operation + "/plans");
            assertThat(planner.find("td .badge.good").count()).isOne();
            planner.open("/account");
            planner.open(operation + "/data");
        }
    }

    /** @return the address of the new operation */
    private static String commitData(Visitor planner) {
        planner.open("/start");
        planner.find("#name").fill("Sikasso");
        planner.click("form[action='/operations'] button");
        planner.arrive("/operations/\\d+/data");
        planner.find("#files").setInputFiles(DATA);
        planner.click("form:has(#files) button");
        planner.arrive("/operations/\\d+/data/imports/[^/]+");
        planner.await("#problems");
        planner.checkPage();
        planner.click("form[action$='/commit'] button");
        planner.arrive("/operations/\\d+/situation");
        return planner.path().replace("/situation", "");
    }

    private static void lookAtTheSituation(Visitor planner) {
        planner.await("#map[data-state=ready] path.road");
        assertThat(planner.find("#map path.road").count())
                .isEqualTo(planner.find("#road-table tbody tr").count())
                .isPositive();
        assertThat(planner.find("#map path.incident").count()).isPositive();
        assertThat(planner.find("#incident-table tbody tr").count()).isPositive();
        planner.checkPage();
    }

    /** @return the address of the plan */
    private static String makePlan(Visitor planner, String operation) {
        planner.open(operation + "/plans");
        planner.click("a[href$='/plans/new']");
        planner.await("#preflight");
        planner.checkPage();
        planner.open(operation + "/plans/new?seconds=" + SEARCH_SECONDS);
        planner.click("form:has(#seconds) button.primary");
        planner.arrive(operation + "/plans/jobs/[^/]+");
        planner.checkPage();
        planner.await("[role=status][data-solve-status]:not(:empty)");
        planner.await(".solve svg polyline");
        planner.checkPage();
        planner.arrive(operation + "/plans/\\d+");
        return planner.path();
    }

    private static void lookAtThePlan(Visitor visitor) {
        visitor.await("#map[data-state=ready] path.flow");
        assertThat(visitor.find("dl.figures dd").allInnerTexts()).hasSize(8).noneMatch(String::isBlank);
        assertThat(visitor.find("#map path.road").count()).isPositive();
        visitor.await("#timeline g.trip rect.bar");
        visitor.await("#unserved tbody tr");
        assertThat(visitor.find("#timeline g.trip").count())
                .isEqualTo(visitor.find("#trip-table tbody tr").count());
        visitor.checkPage();
    }

    private void takeFiles(Visitor planner, String plan) throws Exception {
        try (ZipFile workbook = new ZipFile(planner.download("#files a[href$='plan.xlsx']", folder))) {
            assertThat(workbook.getEntry("xl/workbook.xml")).isNotNull();
        }
        JsonNode document = JsonMapper.shared()
                .readTree(
                        planner.download("#files a[href$='plan.json']", folder).toPath());
        assertThat(document.get("schema").asString()).isEqualTo("sira-plan/1");
        assertThat(document.get("planId").asString())
                .isEqualTo(planner.find(".asof .hash").innerText());

        Document track = parse(planner.download("#trip-1 a[href$='route.gpx']", folder));
        assertThat(track.getDocumentElement().getLocalName()).isEqualTo("gpx");
        assertThat(track.getElementsByTagNameNS("*", "wpt").getLength()).isPositive();

        planner.click("#trip-1 a[href$='/sheet']");
        planner.arrive(plan + "/trips/1/sheet");
        assertThat(planner.find("main table tbody tr").count()).isPositive();
        planner.checkPage();
        planner.open(plan);
    }

    private static void isRefusedApproval(Visitor planner, String plan) {
        assertThat(planner.find("#approval form").count()).isZero();
        assertThat(planner.post(plan + "/approval")).isEqualTo(403);
        planner.open(plan);
        assertThat(planner.find("#approval .badge.good").count()).isZero();
    }

    private static void approve(Visitor approver) {
        lookAtThePlan(approver);
        approver.click("#approval form button");
        approver.await("#approval .badge.good");
        approver.checkPage();
    }

    private static Document parse(File file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file);
    }

    /** Somebody with a browser, who notes what is wrong with the pages. */
    private static final class Visitor implements AutoCloseable {

        private final String server;
        private final String language;
        private final BrowserContext context;
        private final Page page;
        private final Queue<String> faults = new ConcurrentLinkedQueue<>();

        Visitor(String server, String language, int width, int height) {
            this.server = server;
            this.language = language;
            context = browser.newContext(
                    new Browser.NewContextOptions().setLocale(language).setViewportSize(width, height));
            context.setDefaultTimeout(LONGEST_WAIT.toMillis());
            context.onRequest(request -> {
                if (!request.url().startsWith(server + "/") && !request.url().startsWith("data:")) {
                    faults.add("asked for " + request.url());
                }
            });
            context.onResponse(response -> {
                if (response.status() >= 400) {
                    faults.add("got %d for %s".formatted(response.status(), response.url()));
                }
            });
            context.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    faults.add("console: " + message.text());
                }
            });
            context.onWebError(error -> faults.add("script: " + error.error()));
            page = context.newPage();
        }

        void signIn(String login) {
            open("/login");
            click("form:has(input[name=login][value=%s]) button".formatted(login));
            page.locator("form[action='/logout']").waitFor();
            checkPage();
        }

        void open(String path) {
            page.navigate(server + path);
            checkPage();
        }

        Locator find(String selector) {
            return page.locator(selector);
        }

        void click(String selector) {
            page.locator(selector).click();
        }

        void await(String selector) {
            page.locator(selector)
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }

        /** Waits for a page. */
        void arrive(String path) {
            page.waitForURL(Pattern.compile(Pattern.quote(server) + path + "(#.*)?"));
        }

        String path() {
            return page.url().substring(server.length());
        }

        File download(String selector, Path folder) throws Exception {
            var download = page.waitForDownload(() -> click(selector));
            Path file = Files.createTempDirectory(folder, "download").resolve(download.suggestedFilename());
            download.saveAs(file);
            return file.toFile();
        }

        /** Sends a form that the page does not offer. */
        int post(String path) {
            String token =
                    page.locator("form[action='/logout'] input[name=_csrf]").inputValue();
            return context.request()
                    .post(
                            server + path,
                            RequestOptions.create().setForm(FormData.create().set("_csrf", token)))
                    .status();
        }

        /** As far as it can be seen from outside that a page is in order. */
        void checkPage() {
            assertThat(page.locator("html").getAttribute("lang")).as(page.url()).isEqualTo(language);
            assertThat(page.title()).as(page.url()).doesNotContain("??");
            assertThat(page.locator("body").innerText()).as(page.url()).doesNotContain("??");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("by how many pixels %s is too wide", page.url())
                    .isNotPositive();
            assertThat(faults).as(page.url()).isEmpty();
        }

        @Override
        public void close() {
            context.close();
            assertThat(faults).isEmpty();
        }
    }
}
