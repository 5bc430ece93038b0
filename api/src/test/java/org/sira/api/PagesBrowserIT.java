package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages do in a browser: the keyboard, the map, the timeline and the tables; who is kept out; what they weigh. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PagesBrowserIT {

    private static final int KB = 1000;
    private static final String READY = "#map[data-state=ready]";

    @TempDir
    static Path home;

    private static SampleSite site;

    @BeforeAll
    static void open() {
        site = SampleSite.open(home);
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void roadsAreSelectedOnTheMapByKeyboard() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            Locator roads = page.locator("#map path.road-hit");
            assertThat(page.locator("#map path.road-hit[tabindex='0']").count()).isOne();
            roads.first().focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("Enter");

            String road = roads.nth(1).getAttribute("aria-label");
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .isEqualTo(road);
            String chosen = page.locator("#road-table tr.selected th").innerText();
            assertThat(road).startsWith(chosen.lines().findFirst().orElseThrow().strip());
            assertThat(page.locator("[data-selection-detail] h3").innerText()).isEqualTo(road.split(" · ", -1)[0]);
            assertThat(page.locator("#map path.chosen").count()).isOne();

            page.keyboard().press("End");
            page.keyboard().press(" ");
            assertThat(page.locator("#road-table tr.selected").count()).isOne();
            assertThat(page.locator("[data-selection-detail] h3").innerText()).isNotEqualTo(road.split(" · ", -1)[0]);
            page.keyboard().press("Escape");
            assertThat(page.locator("#map path.chosen").count()).isZero();
            assertThat(page.locator("[data-selection-hint]").isVisible()).isTrue();
        }
    }

    @Test
    void theSliderShowsIncidentsUpToAnAge() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            Locator slider = page.locator("input[data-max-age]");
            List<Integer> shown = new ArrayList<>();
            slider.focus();
            page.keyboard().press("Home");
            for (int step = 0; step < 5; step++) {
                int drawn = page.locator("#map path.incident").count();
                assertThat(page.locator("output[data-max-age-words]").innerText())
                        .contains(" " + drawn + " ");
                assertThat(slider.getAttribute("aria-valuetext")).contains(" " + drawn + " ");
                shown.add(drawn);
                page.keyboard().press("ArrowRight");
            }
            assertThat(shown).isSorted().doesNotHaveDuplicates();

            page.locator("[data-max-age-step='-1']").click();
            assertThat(page.locator("#map path.incident").count()).isEqualTo(shown.get(3));
        }
    }

    @Test
    void layersAreSwitchedOffAndOn() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            for (String layer : List.of("incidents", "displacement", "restrictions")) {
                String drawn = switch (layer) {
                    case "incidents" -> "#map path.incident";
                    case "displacement" -> "#map path.displaced";
                    default -> "#map path.area";
                };
                int all = page.locator(drawn).count();
                assertThat(all).as(layer).isPositive();
                page.locator("input[data-layer=%s]".formatted(layer)).uncheck();
                assertThat(page.locator(drawn).count()).as(layer).isZero();
                page.locator("input[data-layer=%s]".formatted(layer)).press(" ");
                assertThat(page.locator(drawn).count()).as(layer).isEqualTo(all);
            }
        }
    }

    @Test
    void theMapIsMadeLargerAndAllOfItComesBack() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            String scale = page.locator(".leaflet-control-scale-line").innerText();
            page.locator(".leaflet-control-zoom-in").press("Enter");
            page.locator(".leaflet-control-zoom-in").press("Enter");
            page.locator(".leaflet-control-zoom-in").press("Enter");
            page.waitForFunction(
                    "before => document.querySelector('.leaflet-control-scale-line').innerText !== before", scale);
            page.locator("#map a.fit").press("Enter");
            page.waitForFunction(
                    "before => document.querySelector('.leaflet-control-scale-line').innerText === before", scale);
        }
    }

    @Test
    void tablesAreSortedAndFiltered() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            Locator length = page.locator("#road-table th:nth-child(5) button.sort");
            Locator rows = page.locator("#road-table tbody tr:visible");
            int all = rows.count();
            length.press("Enter");
            assertThat(lengths(page)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            assertThat(page.locator("#road-table th[aria-sort=descending]").count())
                    .isOne();
            length.press("Enter");
            assertThat(lengths(page)).isSorted();

            page.locator("[data-filter=road-table]").fill("SEGOU bla");
            assertThat(rows.count()).isEqualTo(1);
            assertThat(rows.first().innerText()).contains("Ségou").contains("Bla");
            assertThat(rows.first().getAttribute("tabindex")).isEqualTo("0");
            page.locator("[data-filter=road-table]").fill("nowhere");
            assertThat(rows.count()).isZero();
            page.locator("[data-filter=road-table]").fill("");
            assertThat(rows.count()).isEqualTo(all);
            assertThat(page.locator("#road-table tbody tr[tabindex='0']").count())
                    .isOne();
        }
    }

    @Test
    void aTripIsSelectedEverywhereAtOnce() {
        try (BrowserContext context = desk()) {
            Page page = plan(context);
            page.locator("#trip-table tbody tr").first().focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            String chosen = page.locator("#trip-table tr.selected").getAttribute("data-select");
            assertThat(chosen)
                    .isEqualTo(page.locator("#trip-table tbody tr").nth(1).getAttribute("data-select"));
            assertThat("trip:" + page.locator("g.trip.chosen").getAttribute("data-trip"))
                    .isEqualTo(chosen);
            assertThat(page.locator("g.trip[aria-pressed=true]").count()).isOne();
            assertThat(page.locator("#map path.drive").count()).isPositive();
            assertThat(page.locator("[data-selection-detail] ol li").count()).isPositive();

            page.locator("g.trip").first().focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            String last = page.locator("g.trip").last().getAttribute("data-trip");
            assertThat(page.locator("#trip-table tr.selected").getAttribute("data-select"))
                    .isEqualTo("trip:" + last);

            page.locator("#convoys tr[data-select]").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("g.trip.chosen").count()).isGreaterThan(1);
            assertThat(page.locator("#map path.drive").count()).isPositive();
            assertThat(page.locator("#trip-table tr.selected").count()).isZero();

            page.keyboard().press("Escape");
            assertThat(page.locator(".chosen, .selected, #map path.drive").count())
                    .isZero();
        }
    }

    @Test
    void theTimelineIsStretched() {
        try (BrowserContext context = desk()) {
            Page page = plan(context);
            double before = page.locator(".timeline-body").boundingBox().width;
            page.locator(".timeline-zoom button").last().press("Enter");
            assertThat(page.locator(".timeline-body").boundingBox().width).isGreaterThan(before * 1.4);
            page.locator(".timeline-zoom button").first().press("Enter");
            assertThat(page.locator(".timeline-body").boundingBox().width).isEqualTo(before);
        }
    }

    @Test
    void theFirstTabStopLeadsPastTheFrame() {
        try (BrowserContext context = desk()) {
            Page page = context.newPage();
            page.navigate(site.address(site.operation() + "/data"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "fr, DARK"})
    void nobodyIsKeptOut(String language, ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        try (BrowserContext anybody =
                        site.context(site.anybody(language, 1366, 768).setColorScheme(scheme));
                BrowserContext planner =
                        site.context(site.planner(language, 1366, 768).setColorScheme(scheme))) {
            look(anybody, "/login?problem=WRONG", findings);
            for (String path : pages()) {
                look(planner, path, findings);
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void look(BrowserContext context, String path, List<String> findings) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        awaitMap(page);
        Axe.findings(page).forEach(finding -> findings.add(path + ": " + finding));
        page.close();
    }

    /** Also what is within reach of a finger, and what fits on the smallest phones. */
    @ParameterizedTest
    @CsvSource({"en, 320", "fr, 320"})
    void everyPageFitsASmallScreen(String language, int width) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = site.context(site.planner(language, width, 640))) {
            Page page = context.newPage();
            for (String path : Stream.concat(Stream.of(site.plan() + "/trips/1/sheet"), pages().stream())
                    .toList()) {
                page.navigate(site.address(path));
                awaitMap(page);
                int tooWide = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
                if (tooWide > 0) {
                    faults.add("%s is %d pixels too wide".formatted(path, tooWide));
                }
                smallTargets(page).forEach(target -> faults.add(path + ": " + target));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Links within text may be as low as the text. */
    @SuppressWarnings("unchecked")
    private static List<String> smallTargets(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll("button, select, summary, input:not([type=hidden]), a.button, a.step, .leaflet-control a")]
                    .filter(each => each.checkVisibility())
                    .map(each => [each, (each.closest("label") ?? each).getBoundingClientRect()])
                    .filter(([, box]) => box.width < 24 || box.height < 24)
                    .map(([each, box]) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${each.outerHTML.slice(0, 120)}`)
                """);
    }

    @Test
    void pagesAreLightAndWhatTheyShareIsKept() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext anybody = site.context(site.anybody("fr", 1366, 768))) {
            weigh(anybody, "/login", 45 * KB, faults);
        }
        String situation = site.operation() + "/situation";
        for (String path : List.of("/start", site.operation() + "/plans/new", site.backtest(), situation, site.plan())) {
            boolean map = path.equals(situation) || path.equals(site.plan());
            try (BrowserContext context = site.context(site.planner("fr", 1366, 768))) {
                weigh(context, path, (map ? 200 : 100) * KB, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void weigh(BrowserContext context, String path, int most, List<String> faults) {
        Page page = context.newPage();
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(site.address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        int weight = 0;
        for (Request request : requests) {
            weight += request.sizes().responseHeadersSize + request.sizes().responseBodySize;
            String kept = request.response().headerValue("cache-control");
            boolean shared = request.url().matches(".*/(css|js|map|webjars)/.*");
            if (shared && !kept.contains("immutable")) {
                faults.add("%s: %s is not kept".formatted(path, request.url()));
            }
            if (shared && !request.url().matches(".*/(css|js|map)/[0-9a-f]{12}/.*|.*/webjars/[^/]+/[0-9.]+/.*")) {
                faults.add("%s: %s names no version".formatted(path, request.url()));
            }
            if (!shared && !kept.contains("no-store")) {
                faults.add("%s: %s is kept".formatted(path, request.url()));
            }
            if (request.url().endsWith(".css") && request.response().text().contains("@import")) {
                faults.add("%s: %s asks for more".formatted(path, request.url()));
            }
        }
        if (weight > most) {
            faults.add("%s weighs %d bytes, more than %d".formatted(path, weight, most));
        }
        page.close();
    }

    /** Those that a planner sees. */
    private static List<String> pages() {
        String operation = site.operation();
        return List.of(
                "/start",
                "/account",
                "/nowhere",
                operation + "/data",
                operation + "/situation",
                operation + "/backtest",
                site.backtest(),
                operation + "/plans",
                operation + "/plans/new",
                site.plan());
    }

    private static BrowserContext desk() {
        return site.context(site.planner("en", 1366, 768));
    }

    private static Page situation(BrowserContext context) {
        return open(context, site.operation() + "/situation");
    }

    private static Page plan(BrowserContext context) {
        return open(context, site.plan());
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        awaitMap(page);
        return page;
    }

    private static void awaitMap(Page page) {
        if (page.locator("#map").count() > 0) {
            page.locator(READY).waitFor();
        }
    }

    private static List<Double> lengths(Page page) {
        return page.locator("#road-table tbody tr td:nth-child(5)").all().stream()
                .map(cell -> Double.valueOf(cell.getAttribute("data-value")))
                .toList();
    }
}
