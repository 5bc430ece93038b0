package org.sira.api;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.api.dataset.intake.MessyWorkbook;

/**
 * Pictures of the pages, for a person to look at: {@code mvn -pl api -am verify -Dit.test=PicturesIT -DexcludedGroups=long
 * -Dsurefire.skip -Dfailsafe.failIfNoSpecifiedTests=false} writes them into {@code api/target/pictures}.
 */
@Tag("pictures")
class PicturesIT {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int DESK = 1366;

    @TempDir
    static Path home;

    @TempDir
    static Path folder;

    private static SampleSite site;
    private static TouchedOperation touched;
    private static String imported;

    @BeforeAll
    static void open() throws IOException {
        site = SampleSite.open(home);
        touched = site.touched(folder);
        imported = site.openImport("messy.xlsx", MessyWorkbook.content(folder));
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1366",
        "en, DARK, 1366",
        "en, LIGHT, 360",
        "en, DARK, 360",
        "fr, LIGHT, 1366",
        "fr, DARK, 1366",
        "fr, LIGHT, 360",
        "fr, DARK, 360"
    })
    void everyPage(String language, ColorScheme scheme, int width) {
        int height = width == DESK ? 768 : 740;
        try (BrowserContext anybody =
                        site.context(site.anybody(language, width, height).setColorScheme(scheme));
                BrowserContext planner =
                        site.context(site.planner(language, width, height).setColorScheme(scheme))) {
            String suffix = "-%s-%s-%d".formatted(language, scheme.name().toLowerCase(Locale.ROOT), width);
            take(anybody, "/login", "login" + suffix);
            take(anybody, "/login?problem=WRONG", "login-wrong" + suffix);
            take(anybody, "/setup/used", "link-used" + suffix);
            pages().forEach((name, path) -> take(planner, path, name + suffix));
        }
    }

    /** For {@code .readme}. */
    @Test
    void thePlanInTheReadme() {
        try (BrowserContext context = site.context(site.planner("en", DESK, 1400))) {
            Page page = context.newPage();
            page.navigate(site.address(site.plan()));
            page.locator("#map[data-state=ready]").waitFor();
            page.evaluate("document.querySelector('.banner').remove()");
            page.locator("g.trip[data-convoys]").first().press("Enter");
            page.evaluate("scrollTo(0, 0)");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("plan.png")));
        }
    }

    /** As a printer gets it. */
    @Test
    void thePapersOnPaper() {
        List<String> papers = List.of(
                "trips/1/sheet",
                "trips/1/manifest",
                "trips/1/waybills",
                "trips/1/notification",
                "convoys/1/sheet",
                "convoys/1/manifest",
                "convoys/1/notification");
        for (String language : new String[] {"en", "fr"}) {
            try (BrowserContext context = site.context(site.planner(language, DESK, 768))) {
                Page page = context.newPage();
                for (String paper : papers) {
                    page.navigate(site.address(site.plan() + "/" + paper));
                    page.pdf(new Page.PdfOptions()
                            .setPath(PICTURES.resolve("%s-%s.pdf".formatted(paper.replace('/', '-'), language)))
                            .setPreferCSSPageSize(true));
                }
            }
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/start");
        pages.put("account", "/account");
        pages.put("not-found", "/nowhere");
        pages.put("forbidden", "/admin/accounts");
        pages.put("data", site.operation() + "/data");
        pages.put("import", imported);
        for (String page : List.of("sheets", "columns", "places", "problems")) {
            pages.put("import-" + page, imported + "/" + page);
        }
        pages.put("situation", site.operation() + "/situation");
        pages.put("backtests", site.operation() + "/backtest");
        pages.put("backtest", site.backtest());
        pages.put("situation-earlier", site.operation() + "/situation?asOf=2026-04-20");
        pages.put("situation-no-such-day", site.operation() + "/situation?asOf=2020-01-01");
        pages.put("road", site.operation() + "/situation/road?id=R037");
        pages.put("routes", site.operation() + "/situation?origin=Bougouni&destination=Bla");
        pages.put(
                "routes-timed",
                site.operation() + "/situation?origin=Bougouni&destination=Bla&depart=2026-05-05T12:00");
        pages.put("plans", site.operation() + "/plans");
        pages.put("new-plan", site.operation() + "/plans/new");
        pages.put(
                "new-plan-weights",
                site.operation() + "/plans/new?days=2&weights%5BLATE_COST%5D=0.5&weights%5BCRITICAL%5D=0");
        pages.put("plan", site.plan());
        pages.put("draft", site.draft());
        pages.put("draft-trip", site.draftTrip());
        pages.put("draft-vehicles", site.draftTrip() + "&compare=VEHICLES");
        pages.put("draft-need", site.draftNeed());
        pages.put("plan-touched", touched.firstPlan());
        pages.put("plans-two", touched.path() + "/plans");
        pages.put("compare", touched.comparison());
        pages.put("export", site.operation() + "/export");
        pages.put("sheet", site.plan() + "/trips/1/sheet");
        return pages;
    }

    private static void take(BrowserContext context, String path, String name) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        if (page.locator("#map").count() > 0) {
            page.locator("#map[data-state=ready]").waitFor();
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        page.close();
    }
}
