package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An operation as large as a country's: its pages tell much only when it is asked for, and so stay light on a slow link. */
@Tag("long")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@ExtendWith(SharedSite.class)
class LargeOperationBrowserIT {

    private static final int MOST_OF_A_PAGE_WITH_A_MAP = 200_000;

    private static SampleSite site;
    private static String operation;
    private static String plan;

    @BeforeAll
    static void open(SitePages opened, @TempDir Path folder) throws Exception {
        site = opened.site();
        operation = site.operationOf(Map.of("national.xlsx", NationalWorkbook.of(1, folder)));
        plan = site.planOf(operation);
    }

    @Test
    void theSituationIsLight() {
        try (BrowserContext context = site.context(site.planner())) {
            int bytes = PageAnswers.bytes(site.open(context, operation + "/situation"));
            System.out.printf("%6d bytes  situation%n", bytes);
            assertThat(bytes).isLessThan(MOST_OF_A_PAGE_WITH_A_MAP);
        }
    }

    @Test
    void thePlanIsLight() {
        for (String rows : new String[] {"", "?rows=vehicle", "?rows=vehicle&zoom=hour"}) {
            try (BrowserContext context = site.context(site.planner())) {
                Page page = site.open(context, plan + rows);
                int bytes = PageAnswers.bytes(page);
                System.out.printf(
                        "%6d bytes  plan%s, %s%n",
                        bytes, rows, page.locator("#trips a").innerText());
                assertThat(bytes).as(rows).isLessThan(MOST_OF_A_PAGE_WITH_A_MAP);
            }
        }
    }

    @Test
    void whatWeighsOnARoadIsFetchedWhenItIsSelected() {
        try (BrowserContext context = site.context(site.planner())) {
            Page page = site.open(context, operation + "/situation");
            Locator panel = page.locator("[data-selection-shown]");
            assertThat(page.locator("#road-table [data-at]").count()).isZero();
            page.locator("#road-table tbody tr").first().click();
            panel.locator("ol li").first().waitFor();
            page.locator("#map path.evidence-ring").first().waitFor();
            assertThat(panel.innerText()).contains("% of the rate");
        }
    }

    @Test
    void tripsComeWhenOneIsSelected() {
        try (BrowserContext context = site.context(site.planner())) {
            Page page = site.open(context, plan);
            assertThat(page.locator("#trip-table").count()).isZero();
            page.locator("g.trip").first().press("Enter");
            page.locator("#trip-table tr[aria-current]").waitFor();
            page.locator("[data-selection-shown] .trip-steps li").first().waitFor();
            assertThat(page.locator("#trip-table tbody tr").count()).isGreaterThan(150);
            assertThat(page.locator("#trip-table th button").count())
                    .as("columns that sort")
                    .isPositive();
        }
    }

    @Test
    void tripsComeWhenSomebodyGetsThere() {
        try (BrowserContext context = site.context(site.planner())) {
            Page page = site.open(context, plan);
            page.locator(".jumps a[href='#trips']").click();
            page.locator("#trip-table").waitFor();
        }
        try (BrowserContext context = site.context(site.planner())) {
            Page page = site.open(context, plan + "#trip-200");
            page.locator("#trip-200").waitFor();
        }
        try (BrowserContext context = site.context(site.planner().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.address(plan));
            page.locator("#trips a").click();
            page.locator("#trip-200").waitFor();
        }
    }

    @Test
    void membersOfConvoysLeadToTheirTrips() {
        try (BrowserContext context = site.context(site.planner())) {
            Page page = site.open(context, plan);
            Locator member = page.locator("#convoys a[href*='#trip-']").first();
            String trip = rowOf(member);
            member.click();
            page.locator(trip).waitFor();
            assertThat(page.url()).endsWith(plan + trip);
            page.evaluate("scrollTo(0, 0)");
            member.click();
            page.waitForFunction("""
                    row => {
                      const top = document.querySelector(row).getBoundingClientRect().top;
                      return top > -1 && top < innerHeight;
                    }""", trip);
        }
        try (BrowserContext context = site.context(site.planner().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.address(plan));
            Locator member = page.locator("#convoys a[href*='#trip-']").first();
            String trip = rowOf(member);
            member.click();
            page.locator(trip).waitFor();
        }
    }

    @Test
    void paperTellsHowToGetTheTrips() {
        try (BrowserContext context = site.context(site.planner())) {
            Page page = site.open(context, plan);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#trips .print-only").isVisible()).isTrue();
            assertThat(page.locator("#trips a").isVisible()).isFalse();
        }
    }

    private static String rowOf(Locator link) {
        String address = link.getAttribute("href");
        return address.substring(address.indexOf('#'));
    }
}
