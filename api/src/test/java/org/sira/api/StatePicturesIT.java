package org.sira.api;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.api.cli.SmallWorkbook;

/**
 * Pictures, beside those of {@link PicturesIT}, of what pages say once something was done, refused or begun, and of pages on
 * paper. What no address leads to is done here as people do it.
 */
@Tag("pictures")
class StatePicturesIT {

    private static final Path PICTURES = Path.of("target/pictures/states");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void imports(String language) throws IOException {
        String data = site.emptyOperation() + "/data";
        try (BrowserContext context = site.context(site.planner(language, 1366, 768))) {
            Page page = site.open(context, data);
            upload(page, new FilePayload("notes.xlsx", XLSX, "no workbook".getBytes(StandardCharsets.UTF_8)));
            take(page, "import-of-text", language);
            page.navigate(site.address(data));
            upload(
                    page,
                    new FilePayload("broken.xlsx", XLSX, "PK\003\004 and no more".getBytes(StandardCharsets.UTF_8)));
            take(page, "import-failed", language);

            page.navigate(site.address(site.operation() + "/data"));
            Path sample = Path.of("../sample-data/operation-sikasso.xlsx");
            Path since = SmallWorkbook.write(
                    home.resolve("since-%s.xlsx".formatted(language)),
                    "Since",
                    Map.of(
                            "Needs",
                            List.of(
                                    "ID,Place,Commodity,Quantity,Unit,People,Priority,Service,Autonomy days,Not before,Not after",
                                    "NEW-1,Kadiana,Gasoil,4000,L,700,Critical,Households,0,,")));
            upload(page, payload("operation.xlsx", sample), payload("since.xlsx", since));
            take(page, "import-diff", language);
            page.navigate(site.address(site.operation() + "/data"));
            take(page, "data-with-import", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void searches(String language) {
        try (BrowserContext context = site.context(site.planner(language, 1366, 768))) {
            Page page = search(context, 30);
            Page second = search(context, 60);
            take(second, "search-waits", language);
            page.locator(".solve polyline").waitFor();
            take(page, "search-runs", language);
            Page list = site.open(context, site.operation() + "/plans");
            take(list, "plans-with-search", language);
            second.locator(".page-head form button").click();
            second.locator(".note").first().waitFor();
            take(second, "search-stopped", language);
            page.locator(".page-head form button").click();
            take(page, "search-stopping", language);
            page.waitForURL(Pattern.compile(".*/plans/\\d+"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIfs(String language) {
        try (BrowserContext context = site.context(site.planner(language, 1366, 768))) {
            Page page = site.open(context, site.plan() + "/what-if");
            page.locator("#new button.primary").click();
            take(page, "what-if-refused", language);
            page.locator("#vehicle").selectOption(new SelectOption().setIndex(1));
            page.locator("#new button.primary").click();
            take(page, "what-if-draft", language);
            page.navigate(site.address(site.plan() + "/what-if"));
            take(page, "what-if", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void drafts(String language) {
        try (BrowserContext context = site.context(site.planner(language, 1366, 768))) {
            Page page = site.open(context, site.plan());
            page.locator("form[action$='/drafts'] button").click();
            page.locator("#map[data-state=ready]").waitFor();
            String draft = page.url();
            take(page, "draft-new", language);
            page.locator("#unserved tbody a").first().click();
            take(page, "draft-serve", language);
            page.navigate(draft);
            page.navigate(
                    site.address(page.locator("#trip-table tbody a").first().getAttribute("href")));
            page.locator("button[value=GIVE]").click();
            take(page, "draft-nothing-chosen", language);
            for (int choice = 1; choice < 12; choice++) {
                page.navigate(draft);
                page.navigate(site.address(
                        page.locator("#trip-table tbody a").nth(choice).getAttribute("href")));
                page.locator("#vehicle").selectOption(new SelectOption().setIndex(choice));
                page.locator("button[value=GIVE]").click();
                if (page.locator("#state .note.bad").count() > 0) {
                    break;
                }
            }
            take(page, "draft-faulty", language);
        }
    }

    /** What would serve a need, taken for granted, and the plan that rests on it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void assumedChanges(String language) {
        try (BrowserContext context = site.context(site.planner(language, 1366, 768))) {
            Page page = search(context, 5);
            page.waitForURL(Pattern.compile(".*/plans/\\d+"));
            take(page.locator("#unserved"), page, "unserved", language);
            page.locator("form[action$='/what-if/change'] button").first().click();
            take(page, "draft-assumed", language);
            page.locator("#solve button").first().click();
            page.waitForURL(Pattern.compile(".*/plans/\\d+"));
            take(page, "plan-assumed", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void roads(String language) {
        try (BrowserContext context = site.context(site.planner(language, 1366, 768))) {
            Page page = site.open(context, site.operation() + "/situation/road?id=R037");
            submitAsItIs(page.locator("#set form"));
            take(page, "road-refused", language);
            page.locator("#set textarea").fill("Embuscade signalée hier soir à l’entrée de la forêt");
            Locator expires = page.locator("#set input[type=date]");
            expires.fill(expires.getAttribute("max") == null ? "2026-05-11" : expires.getAttribute("max"));
            Locator classes = page.locator("#set input[type=radio]");
            if (classes.count() > 0) {
                classes.last().check();
            } else {
                page.locator("#set select").selectOption(new SelectOption().setIndex(3));
            }
            page.locator("#set button").last().click();
            take(page, "road-set", language);
            site.open(context, site.operation() + "/plans/new");
            page.navigate(site.address(site.operation() + "/plans/new"));
            take(page, "new-plan-with-road", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void approvals(String language) {
        try (BrowserContext planner = site.context(site.planner(language, 1366, 768))) {
            Page page = search(planner, 5);
            page.waitForURL(Pattern.compile(".*/plans/\\d+"));
            String plan = page.url();
            take(page.locator("#approval"), page, "approval-own", language);
            try (BrowserContext context =
                    site.context(site.administrator().setLocale(language).setViewportSize(1366, 768))) {
                Page other = context.newPage();
                other.navigate(plan);
                submitAsItIs(other.locator("#approval form").first());
                take(other, "approval-refused", language);
                take(other.locator("#approval"), other, "approval-refused-box", language);
                for (Locator box :
                        other.locator("#approval input[type=checkbox]").all()) {
                    box.check();
                }
                for (Locator reason : other.locator("#approval textarea").all()) {
                    reason.fill("Vérifié par téléphone avec le cercle");
                }
                other.locator("#approval button.primary").click();
                take(other, "approval-given", language);
                take(other.locator("#approval"), other, "approval-given-box", language);
                other.navigate(site.address(site.operation() + "/plans"));
                take(other, "plans-approved", language);
                other.navigate(site.address(site.operation() + "/export"));
                take(other, "export-approved", language);
                other.navigate(plan);
                other.locator("#approval summary").last().click();
                submitAsItIs(other.locator("#approval details form"));
                take(other, "revocation-refused", language);
                other.locator("#revoke-reason").fill("Le pont de Banankoro est coupé");
                other.locator("#approval button.danger").click();
                take(other, "approval-revoked", language);
                take(other.locator("#approval"), other, "approval-revoked-box", language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void people(String language) {
        try (BrowserContext context =
                site.context(site.administrator().setLocale(language).setViewportSize(1366, 768))) {
            Page page = site.open(context, "/admin/accounts");
            submitAsItIs(page.locator("form.panel"));
            take(page, "account-refused", language);
            page.locator("#name").fill("Aïssata Sangaré");
            page.locator("#login").fill("a.sangare-" + language);
            page.locator("form.panel button.primary").click();
            take(page, "account-link", language);
            String link = page.locator(".note code").innerText();
            try (BrowserContext anybody =
                    site.context(site.anybody().setLocale(language).setViewportSize(1366, 768))) {
                Page invited = anybody.newPage();
                invited.navigate(link);
                take(invited, "setup", language);
                submitAsItIs(invited.locator("form:has(input[type=password])"));
                take(invited, "setup-refused", language);
            }
        }
        try (BrowserContext context =
                site.context(site.anybody().setLocale(language).setViewportSize(1366, 768))) {
            Page page = site.open(context, "/login");
            page.locator("form:has(input[name=login][value=viewer]) button").click();
            take(page, "viewer-start", language);
            for (Map.Entry<String, String> each : Map.of(
                            "viewer-data", site.operation() + "/data",
                            "viewer-plans", site.operation() + "/plans",
                            "viewer-plan", site.plan(),
                            "viewer-draft", site.draft(),
                            "viewer-empty", site.emptyOperation() + "/plans")
                    .entrySet()) {
                take(site.open(context, each.getValue()), each.getKey(), language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void pagesOnPaper(String language) {
        Map<String, String> pages = Map.of(
                "situation",
                site.operation() + "/situation",
                "plan",
                site.plan(),
                "draft",
                site.draft(),
                "export",
                site.operation() + "/export",
                "new-plan",
                site.operation() + "/plans/new",
                "backtest",
                site.backtest());
        try (BrowserContext context = site.context(site.planner(language, 1366, 768))) {
            pages.forEach((name, path) -> site.open(context, path)
                    .pdf(new Page.PdfOptions()
                            .setPath(PICTURES.resolve("%s-%s.pdf".formatted(name, language)))
                            .setPreferCSSPageSize(true)));
        }
    }

    private static Page search(BrowserContext context, int seconds) {
        Page page = site.open(context, site.operation() + "/plans/new?seconds=" + seconds);
        page.locator("form:has(#seconds) button.primary").click();
        page.waitForURL(Pattern.compile(".*/plans/(jobs/.*|\\d+)"));
        return page;
    }

    private static FilePayload payload(String name, Path file) throws IOException {
        return new FilePayload(name, XLSX, Files.readAllBytes(file));
    }

    /** Waits until the files are read, or not. */
    private static void upload(Page page, FilePayload... files) {
        page.locator("#files").setInputFiles(files);
        page.locator("form:has(#files) button").click();
        page.waitForURL(Pattern.compile(".*/imports/.*"));
        page.locator("progress").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Past what the browser would ask for itself. */
    private static void submitAsItIs(Locator form) {
        form.evaluate("form => { form.noValidate = true; }");
        form.locator("button").last().click();
    }

    /** A state is come by once, and seen in two ways. */
    private static void take(Page page, String name, String language) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            boolean desk = scheme == ColorScheme.LIGHT;
            page.setViewportSize(desk ? 1366 : 360, desk ? 768 : 740);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("%s-%s-%s.png".formatted(name, language, desk ? "desk" : "phone")))
                    .setFullPage(true));
        }
        page.setViewportSize(1366, 768);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void take(Locator part, Page page, String name, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        part.screenshot(
                new Locator.ScreenshotOptions().setPath(PICTURES.resolve("%s-%s.png".formatted(name, language))));
    }
}
