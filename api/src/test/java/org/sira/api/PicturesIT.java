package org.sira.api;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of the pages, for a person to look at: {@code mvn -pl api -am verify -Dit.test=PicturesIT -DexcludedGroups=long
 * -Dsurefire.skip -Dfailsafe.failIfNoSpecifiedTests=false} writes them into {@code api/target/pictures}.
 */
@Tag("pictures")
@ExtendWith(SharedSite.class)
class PicturesIT {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int DESK = 1366;

    private static SitePages pages;
    private static SampleSite site;

    @BeforeAll
    static void open(SitePages opened) {
        pages = opened;
        site = opened.site();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, LIGHT, 1366",
        "en, DARK, 360",
        "en, LIGHT, 1366",
        "fr, DARK, 1366",
        "fr, LIGHT, 360",
        "en, DARK, 1366",
        "en, LIGHT, 360",
        "fr, DARK, 360"
    })
    void everyPage(String language, ColorScheme scheme, int width) {
        int height = width == DESK ? 768 : 740;
        String suffix = "-%s-%s-%d".formatted(language, scheme.name().toLowerCase(Locale.ROOT), width);
        UnaryOperator<Browser.NewContextOptions> screen = person ->
                person.setLocale(language).setViewportSize(width, height).setColorScheme(scheme);
        takeAll(screen.apply(site.anybody()), pages.anybodys(), suffix);
        takeAll(screen.apply(site.planner()), pages.planners(), suffix);
        takeAll(screen.apply(site.administrator()), pages.administrators(), suffix);
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

    private static void takeAll(Browser.NewContextOptions who, Map<String, String> all, String suffix) {
        try (BrowserContext context = site.context(who)) {
            all.forEach((name, path) -> take(context, path, name + suffix));
        }
    }

    private static void take(BrowserContext context, String path, String name) {
        Page page = site.open(context, path);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        page.close();
    }
}
