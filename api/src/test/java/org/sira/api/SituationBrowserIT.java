package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sira.api.situation.IncidentWorkbook;

/** What the page of the situation does in a browser: the map, its layers, days and tables, also by keyboard. */
@Tag("long")
@ExtendWith(SharedSite.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SituationBrowserIT {

    private static SampleSite site;

    @BeforeAll
    static void open(SitePages pages) {
        site = pages.site();
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
    void waysBetweenTwoPlacesAreSelectedInTheTableAndOnTheMap() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            page.locator("#route-from").fill("Bougouni");
            page.locator("#route-to").fill("Bla");
            page.locator("#routes button.primary").click();
            page.locator("#map[data-state=ready]").waitFor();

            Locator rows = page.locator("#route-table tbody tr");
            assertThat(rows.count()).isEqualTo(2);
            assertThat(page.locator("#map path.way-1").count()).isGreaterThan(2);
            rows.nth(1).focus();
            page.keyboard().press("Enter");
            assertThat(rows.nth(1).getAttribute("aria-current")).isEqualTo("true");
            assertThat(page.locator("#map path.way-2.chosen-way").count())
                    .isEqualTo(page.locator("#map path.way-2").count());
            assertThat(page.locator("#map path.way-1.other-way").count()).isGreaterThan(2);
            page.locator("#map path.way-1").first().dispatchEvent("click");
            assertThat(rows.first().getAttribute("aria-current")).isEqualTo("true");
            page.keyboard().press("Escape");
            assertThat(page.locator("#map path.chosen-way, #map path.other-way").count())
                    .isZero();
        }
    }

    @Test
    void waysAreFoundWithoutJavaScript() {
        try (BrowserContext context = site.context(site.planner("fr", 360, 740).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.address(site.operation() + "/situation"));
            page.locator("#route-from").fill("Bougouni");
            page.locator("#route-to").fill("bla");
            page.locator("#routes button.primary").click();
            assertThat(page.locator("#route-table tbody tr").count()).isEqualTo(2);
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
            assertThat(page.locator("#map path.incident").count()).isEqualTo(shown.get(4));
        }
    }

    @Test
    void layersAreSwitchedOffAndOn() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            for (String layer : List.of("risk", "incidents", "displacement", "restrictions", "depots", "sites")) {
                String drawn = switch (layer) {
                    case "risk" -> "#map:not(.without-risk) path.road";
                    case "incidents" -> "#map path.incident";
                    case "displacement" -> "#map path.displaced";
                    case "depots" -> "#map .place.DEPOT";
                    case "sites" -> "#map .place.SITE";
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
    void anotherDayIsShownInTheSameView() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            page.locator("[data-max-age-step='1']").click();
            int incidents = page.locator("#map path.incident").count();
            page.locator("#road-table tbody tr").first().press("Enter");
            String road = page.locator("[data-selection-detail] h3").innerText();
            page.locator(".leaflet-control-zoom-in").press("Enter");
            String scale = page.locator(".leaflet-control-scale-line").innerText();

            page.locator("[data-day-step='-1']").press("Enter");
            awaitDay(page, "3 May 2026");
            assertThat(page.locator("[data-day] [role=status]").innerText()).contains("data as of 4 May 2026");
            assertThat(page.url()).endsWith("?asOf=2026-05-03");
            assertThat(page.locator(".asof").innerText()).contains("3 May 2026");
            assertThat(page.locator("[data-selection-detail] h3").innerText()).isEqualTo(road);
            assertThat(page.locator(".leaflet-control-scale-line").innerText()).isEqualTo(scale);
            assertThat(page.locator("#road-table button.sort").count()).isPositive();

            page.locator("[data-day-range] input").focus();
            page.keyboard().press("PageDown");
            page.waitForCondition(() -> !page.url().endsWith("?asOf=2026-05-03"));
            page.waitForCondition(() -> {
                int earlier = page.locator("#map path.incident").count();
                return earlier > 0 && earlier < incidents;
            });
            assertThat(page.locator("[data-day-range] input").getAttribute("aria-valuetext"))
                    .contains("202");

            page.route("**/situation?asOf=*", route -> route.abort());
            String shown = page.locator("#as-of").inputValue();
            page.locator("[data-day-step='1']").press("Enter");
            page.waitForCondition(
                    () -> page.locator("[data-day] [role=status]").innerText().contains("could not be loaded"));
            assertThat(page.locator("#as-of").inputValue()).isEqualTo(shown);
            page.unroute("**/situation?asOf=*");
            page.locator("#as-of").fill("2026-05-04");
            awaitDay(page, "4 May 2026");
            // The map is drawn after the words.
            page.waitForCondition(() -> page.locator("#map path.incident").count() == incidents);
        }
    }

    private static void awaitDay(Page page, String day) {
        page.waitForCondition(() ->
                page.locator("[data-day] [role=status]").innerText().startsWith("Situation as of %s,".formatted(day)));
    }

    @Test
    void withoutScriptsTheDayIsALinkAndAForm() {
        try (BrowserContext context = site.context(site.planner("en", 360, 740).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.address(site.operation() + "/situation?type=Attack"));
            page.locator("[data-day-step='-1']").click();
            assertThat(page.url()).contains("asOf=2026-05-03").contains("type=Attack");
            page.locator("#as-of").fill("2026-04-20");
            page.locator("[data-day-show]").click();
            assertThat(page.locator(".day-words").innerText())
                    .startsWith("Situation as of 20 Apr 2026, data as of 4 May 2026.");
            page.locator("#incidents a[rel=next]").click();
            assertThat(page.url())
                    .contains("asOf=2026-04-20")
                    .contains("type=Attack")
                    .contains("page=2");
            page.locator("[data-day-newest]").click();
            assertThat(page.url()).endsWith("/situation?type=Attack");
        }
    }

    @Test
    void aLayerThatCannotBeHadSaysSoAndTheOthersAreThere() {
        try (BrowserContext context = desk()) {
            Page page = context.newPage();
            page.route("**/incidents.json*", route -> route.abort());
            page.route("**/countries.geojson", route -> route.abort());
            page.navigate(site.address(site.operation() + "/situation"));
            page.locator("#map[data-state=ready]").waitFor();
            Locator state = page.locator("[data-layer-state=incidents]");
            assertThat(state.innerText()).contains("could not be loaded");
            assertThat(page.locator("[data-layer-state=basemap]").innerText()).contains("could not be loaded");
            assertThat(page.locator("[data-layer-state=roads]").innerText()).isEmpty();
            assertThat(page.locator("#map path.road").count()).isPositive();
            assertThat(page.locator("#map path.displaced").count()).isPositive();
            assertThat(page.locator("#map path.incident").count()).isZero();

            page.unroute("**/incidents.json*");
            state.locator("button").press("Enter");
            page.locator("#map path.incident").first().waitFor();
            assertThat(state.innerText()).isEmpty();
        }
    }

    @Test
    void theRowWithTheFocusIsPointedAtAndItsEvidenceIsShown() {
        try (BrowserContext context = desk()) {
            Page page = situation(context);
            page.locator("#road-table tbody tr").first().focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#map path.pointed").count()).isOne();
            assertThat(page.locator("#map path.chosen").count()).isZero();
            page.keyboard().press("Enter");
            assertThat(page.locator("#map path.chosen").count()).isOne();
            assertThat(page.locator("[data-selection-detail] ol li").count()).isEqualTo(5);
            assertThat(page.locator("#map path.evidence-ring").count()).isEqualTo(5);
            assertThat(page.locator("[data-selection-detail]").innerText())
                    .contains("% of the rate")
                    .contains("km off the road")
                    .contains("not verified");

            page.locator("#incident-table tbody tr").nth(50).press("Enter");
            assertThat(page.locator("#map path.chosen-ring").count()).isOne();
            assertThat(page.locator("[data-selection-detail] dl dt").count()).isPositive();

            page.locator("#map path.incident[tabindex='0']").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page.locator("#incident-table tr.selected").count()).isOne();

            page.locator("[data-displaced-by=cercle]").check();
            page.locator("#cercle-table tbody tr").first().press("Enter");
            assertThat(page.locator("#map path.chosen-ring").count()).isOne();
            assertThat(page.locator("#map path.displaced").count())
                    .isEqualTo(page.locator("#cercle-table tbody tr").count());
        }
    }

    @Test
    void manyIncidentsAreCountedUntilOneComesClose() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("operation.xlsx", Files.readAllBytes(Path.of("../sample-data/operation-sikasso.xlsx")));
        files.put("incidents.xlsx", IncidentWorkbook.of(5_000, 3));
        String operation = site.operationOf(files);
        try (BrowserContext context = desk()) {
            Page page = open(context, operation + "/situation");
            Locator cells = page.locator("#map path.cell");
            assertThat(cells.count()).isBetween(10, 300);
            assertThat(page.locator("#map path.incident").count()).isZero();
            assertThat(page.locator("[data-cells-sign]").isVisible()).isTrue();
            page.locator("#map path.cell[tabindex='0']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-selection-detail] h3").innerText()).startsWith("Incidents: ");
            for (int closer = 0;
                    closer < 4 && page.locator("#map path.incident").count() == 0;
                    closer++) {
                page.waitForResponse(
                        "**/incidents.json*",
                        () -> page.locator(".leaflet-control-zoom-in").press("Enter"));
                page.waitForTimeout(100);
            }
            assertThat(page.locator("#map path.incident").count()).isBetween(1, 300);
            assertThat(cells.count()).isZero();
            assertThat(page.locator("[data-cells-sign]").isVisible()).isFalse();
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

    private static BrowserContext desk() {
        return site.context(site.planner("en", 1366, 768));
    }

    private static Page situation(BrowserContext context) {
        return open(context, site.operation() + "/situation");
    }

    private static Page open(BrowserContext context, String path) {
        return site.open(context, path);
    }

    private static List<Double> lengths(Page page) {
        return page.locator("#road-table tbody tr td:nth-child(5)").all().stream()
                .map(cell -> Double.valueOf(cell.getAttribute("data-value")))
                .toList();
    }
}
