package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Trips and loads of a draft are dragged: what it would come to is told before, and what was done is taken back. */
@Tag("long")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DraftDragBrowserIT {

    private static final String OUTCOME = ".drag-preview .trial[data-possible=true]";

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
    void aTripIsDraggedToAnotherTimeAndTakenBack() {
        try (BrowserContext context = site.context(site.planner("en", 1366, 768))) {
            Page page = context.newPage();
            page.navigate(site.address(site.draft() + "?rows=vehicle&zoom=horizon"));
            int before = page.locator("#changes li").count();
            Locator trip = page.locator("convoy-timeline g.trip").first();
            String leaves = trip.getAttribute("data-leaves");

            hold(page, trip.locator(".bar").first());
            moveRight(page, trip.locator(".bar").first(), 60);
            page.locator(OUTCOME).waitFor();
            assertThat(page.locator(".drag-preview").innerText())
                    .contains("now not before")
                    .contains("Exposure")
                    .containsPattern("than now, all in all|As good as now");
            page.keyboard().press("Escape");
            assertThat(page.locator(".drag-preview").count()).isZero();
            page.mouse().up();
            assertThat(page.locator("#changes li").count()).isEqualTo(before);

            hold(page, trip.locator(".bar").first());
            moveRight(page, trip.locator(".bar").first(), 60);
            page.locator(OUTCOME).waitFor();
            String told = page.locator(".drag-preview strong").innerText();
            page.mouse().up();
            page.waitForURL(Pattern.compile(".*rows=vehicle.*#timeline"));
            assertThat(page.locator("#changes li").last().innerText()).isEqualTo(told);
            assertThat(page.locator("#timeline [data-undo]").innerText()).isEqualTo("Undo: " + told);

            page.locator("#timeline [data-undo]").click();
            page.locator("#timeline [data-redo]").waitFor();
            assertThat(page.locator("#changes li").count()).isEqualTo(before);
            assertThat(page.locator("#timeline [data-redo]").innerText()).isEqualTo("Redo: " + told);
            assertThat(page.locator("convoy-timeline g.trip").first().getAttribute("data-leaves"))
                    .isEqualTo(leaves);
        }
    }

    @Test
    void aTripGoesToAnotherVehicleAndALoadToAnotherTrip() {
        try (BrowserContext context = site.context(site.planner("fr", 1366, 1600))) {
            Page page = context.newPage();
            page.navigate(site.address(site.draft() + "?rows=vehicle"));
            Locator rows = page.locator(".timeline-row[data-vehicle]");
            hold(page, rows.first().locator("g.trip .bar").first());
            moveOver(page, rows.nth(2).locator(".timeline-label"));
            page.locator(OUTCOME).waitFor();
            assertThat(rows.nth(2).getAttribute("class")).contains("drop-here");
            assertThat(page.locator(".drag-preview").innerText())
                    .contains(rows.nth(2).getAttribute("data-vehicle"));
            page.keyboard().press("Escape");
            page.mouse().up();

            page.navigate(site.address(site.draft() + "/board"));
            int before = page.locator("[data-undo]").count();
            Locator load =
                    page.locator(".board [data-drop-convoy] [data-drag=load]").first();
            String id = load.getAttribute("data-load");
            hold(page, load);
            moveOver(page, elsewhere(page, load).locator("[data-drag=trip]").first());
            page.locator(OUTCOME).waitFor();
            String trip = page.locator("[data-drop-trip].drop-here").getAttribute("data-drop-trip");
            page.mouse().up();
            page.locator("main > .note[role=status]").waitFor();
            assertThat(page.url()).endsWith("/board");
            assertThat(page.locator("[data-load='%s']".formatted(id)).first().getAttribute("data-of-trip"))
                    .isEqualTo(trip);
            page.locator("[data-undo]").click();
            page.locator("[data-redo]").waitFor();
            assertThat(page.locator("[data-undo]").count()).isEqualTo(before);
        }
    }

    @Test
    void aLoadIsDroppedOnAConvoyAndSiraPicksTheTrip() {
        try (BrowserContext context = site.context(site.planner("en", 1366, 1600))) {
            Page page = context.newPage();
            page.navigate(site.address(site.draft() + "/board"));
            Locator load =
                    page.locator(".board [data-drop-convoy] [data-drag=load]").first();
            String id = load.getAttribute("data-load");
            Locator convoy = elsewhere(page, load);
            List<String> vehicles = convoy.locator("[data-drag=trip]").allInnerTexts().stream()
                    .map(DraftDragBrowserIT::vehicle)
                    .toList();

            hold(page, load);
            moveOver(page, convoy.locator("h2"));
            page.locator(OUTCOME).waitFor();
            assertThat(convoy.getAttribute("class")).contains("drop-here");
            String told = page.locator(".drag-preview strong").innerText();
            assertThat(page.locator(".drag-preview").innerText()).contains("Exposure");
            page.mouse().up();
            page.locator("main > .note[role=status]").waitFor();

            assertThat(page.locator("[data-undo]").innerText()).isEqualTo("Undo: " + told);
            // Convoys may have other names now.
            Locator line = page.locator("[data-drop-trip]:has([data-load='%s']) [data-drag=trip]".formatted(id))
                    .first();
            assertThat(vehicles).contains(vehicle(line.innerText()));
            assertThat(told).contains(vehicle(line.innerText()));
            page.locator("[data-undo]").click();
            page.locator("[data-redo]").waitFor();
        }
    }

    /** The first convoy that the load does not travel in, there or back. */
    private static Locator elsewhere(Page page, Locator load) {
        return page.locator(
                        "[data-drop-convoy]:not(:has([data-trip='%s']))".formatted(load.getAttribute("data-of-trip")))
                .first();
    }

    /** From the name of a trip, which begins with it. */
    private static String vehicle(String trip) {
        return trip.substring(0, trip.indexOf(','));
    }

    private static void hold(Page page, Locator thing) {
        thing.scrollIntoViewIfNeeded();
        moveOver(page, thing);
        page.mouse().down();
    }

    private static void moveOver(Page page, Locator thing) {
        BoundingBox box = thing.boundingBox();
        page.mouse().move(box.x + Math.min(box.width / 2, 30), box.y + box.height / 2);
    }

    /** From the middle of something, in two steps, as a hand does. */
    private static void moveRight(Page page, Locator from, double pixels) {
        BoundingBox box = from.boundingBox();
        for (int step = 1; step <= 2; step++) {
            page.mouse().move(box.x + Math.min(box.width / 2, 30) + pixels * step / 2, box.y + box.height / 2);
        }
    }
}
