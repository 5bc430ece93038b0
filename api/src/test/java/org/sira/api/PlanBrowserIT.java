package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of a plan does in a browser: one selection for the map, the timeline and the tables, also by keyboard. */
@ExtendWith(SharedSite.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PlanBrowserIT {

    private static SampleSite site;

    @BeforeAll
    static void open(SitePages pages) {
        site = pages.site();
    }

    @Test
    void aTripIsSelectedEverywhereAtOnce() {
        try (BrowserContext context = desk()) {
            Page page = open(context, site.plan() + "?rows=vehicle");
            showAllRows(page);
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

            Locator firstRow =
                    page.locator(".timeline-row[data-vehicle]").first().locator("g.trip");
            firstRow.first().focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            assertThat(page.locator("#trip-table tr.selected").getAttribute("data-select"))
                    .isEqualTo("trip:" + firstRow.last().getAttribute("data-trip"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Home");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Control+End");
            page.keyboard().press(" ");
            assertThat(page.locator("#trip-table tr.selected").getAttribute("data-select"))
                    .isEqualTo("trip:" + page.locator("g.trip").last().getAttribute("data-trip"));

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
    void theTimelineShowsDaysAndHoursByKeyboardAndKeepsWhatIsSelected() {
        try (BrowserContext context = desk()) {
            Page page = open(context, site.plan() + "?rows=vehicle");
            Locator trip = page.locator(".timeline-row[data-vehicle]")
                    .first()
                    .locator("g.trip")
                    .first();
            String id = trip.getAttribute("data-trip");
            double width = trip.locator(".span").boundingBox().width;
            trip.press("Enter");
            trip.press("+");
            page.locator("convoy-timeline.zoom-day").waitFor();
            assertThat(page.evaluate("document.activeElement.dataset.trip")).isEqualTo(id);
            assertThat(page.locator("g.trip.chosen").first().getAttribute("data-trip"))
                    .isEqualTo(id);
            assertThat(page.locator("g.trip.chosen .span").first().boundingBox().width)
                    .isGreaterThan(width * 1.5);
            page.keyboard().press("+");
            page.locator("convoy-timeline.zoom-hour").waitFor();
            assertThat(page.url()).contains("zoom=hour");
            page.locator("a[data-view=later]").press("Enter");
            page.locator("a[data-view=earlier]").waitFor();
            page.locator(".timeline-views a[data-zoom]").first().press("Enter");
            page.locator("convoy-timeline.zoom-horizon").waitFor();
            page.locator(".timeline-views a").first().press("Enter");
            page.locator("[data-convoy-group]").first().waitFor();
        }
    }

    @Test
    void rowsOfConvoysComeAsTheyAreScrolledTo() {
        try (BrowserContext context = desk()) {
            Page page = plan(context);
            Locator rows = page.locator(".timeline-row[data-vehicle]");
            int first = rows.count();
            int all = Integer.parseInt(page.locator("[data-rows]").getAttribute("data-all"));
            assertThat(all).isGreaterThan(first);
            while (rows.count() < all) {
                int before = rows.count();
                page.evaluate("document.querySelector('.timeline-scroll').scrollTop = 100000");
                page.waitForFunction(
                        "before => document.querySelectorAll('.timeline-row[data-vehicle]').length > before", before);
            }
            assertThat(page.locator("a[data-more]").count()).isZero();
            assertThat(page.locator("[data-rows]").innerText()).contains("1 to " + all);
            page.navigate(site.address(site.plan() + "?page=all"));
            assertThat(rows.count()).isEqualTo(all);
        }
    }

    @Test
    void theFirstTabStopLeadsPastTheFrame() {
        try (BrowserContext context = desk()) {
            Page page = context.newPage();
            page.navigate(site.address(site.plan()));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    /** A timeline begins with a page of its rows; the last trip is known once all are there. */
    private static void showAllRows(Page page) {
        Locator more = page.locator("convoy-timeline a[data-more]");
        while (more.count() > 0) {
            more.dispatchEvent("click");
            page.locator("convoy-timeline:not([aria-busy])").waitFor();
        }
    }

    private static BrowserContext desk() {
        return site.context(site.planner("en", 1366, 768));
    }

    private static Page plan(BrowserContext context) {
        return open(context, site.plan());
    }

    private static Page open(BrowserContext context, String path) {
        return site.open(context, path);
    }
}
