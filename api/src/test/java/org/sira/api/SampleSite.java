package org.sira.api;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.Uploads;
import org.sira.planner.model.Preset;

/** A server with the sample operation, a backtest and a plan of it, which are quickly made, and people who look at its pages. */
final class SampleSite implements AutoCloseable {

    private static final int SEARCH_SECONDS = 3;

    /** For machines that have other work to do. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final TestServer server;
    private final Chromium chromium;
    private final String plannersState;
    private final String administratorsState;
    private final String operation;
    private final String backtest;
    private final String plan;
    private final String draft;
    private final String draftTrip;
    private final String draftNeed;
    private final String emptyOperation;

    private SampleSite(TestServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
        try (BrowserContext context = context(new Browser.NewContextOptions().setLocale("en"))) {
            Page page = context.newPage();
            page.navigate(server.address() + "/login");
            page.locator("form:has(input[name=login][value=planner]) button").click();
            page.locator("form[action='/operations/sample'] button").click();
            page.waitForURL(Pattern.compile(".*/operations/\\d+/situation"));
            operation = path(page).replace("/situation", "");
            page.navigate(server.address() + operation + "/backtest");
            page.locator("form:has(#horizon) button.primary").click();
            page.locator("#figures").waitFor();
            backtest = path(page);
            page.navigate(server.address() + operation + "/plans/new?seconds=" + SEARCH_SECONDS);
            page.locator("form:has(#seconds) button.primary").click();
            page.waitForURL(Pattern.compile(".*/plans/\\d+"));
            plan = path(page);
            page.locator("form[action$='/drafts'] button").click();
            draft = path(page);
            Locator inConvoys = page.locator("#trip-table tbody tr:has(td:nth-child(7):not(:empty)) a");
            draftTrip = inConvoys.first().getAttribute("href");
            draftNeed = page.locator("#unserved tbody a").first().getAttribute("href");
            page.navigate(server.address() + inConvoys.nth(1).getAttribute("href"));
            page.locator("button[value=DROP]").click();
            page.locator("#changes li").waitFor();
            plannersState = context.storageState();
        }
        administratorsState = signedIn("administrator");
        emptyOperation = "/operations/"
                + server.get(Operations.class).create("Empty", "planner").id();
    }

    static SampleSite open(Path home, Class<?>... more) {
        TestServer server = TestServer.startDemo(home, more);
        try {
            return new SampleSite(server, Chromium.launch());
        } catch (RuntimeException | Error failed) {
            server.close();
            throw failed;
        }
    }

    /** The address of the operation on the server. */
    String operation() {
        return operation;
    }

    /** Of the last nine months. */
    String backtest() {
        return backtest;
    }

    String plan() {
        return plan;
    }

    /** A draft of that plan from which one trip of a convoy was taken out. */
    String draft() {
        return draft;
    }

    /** A trip of it that crosses a corridor. */
    String draftTrip() {
        return draftTrip;
    }

    /** A need of which something stays behind in it. */
    String draftNeed() {
        return draftNeed;
    }

    /** One that has no data yet. */
    String emptyOperation() {
        return emptyOperation;
    }

    /** The address of another operation, with data of its own. */
    String operationOf(Map<String, byte[]> contentByName) {
        long id = server.get(Operations.class).create("Another", "planner").id();
        Uploads.commit(server, id, contentByName);
        return "/operations/" + id;
    }

    /** The address of a plan of another operation, found within a second. */
    String planOf(String another) {
        long id = Long.parseLong(another.substring("/operations/".length()));
        return "%s/plans/%d".formatted(another, TouchedOperation.plan(server, id, Preset.BALANCED));
    }

    /** The address of the review of a file, in an operation of its own. */
    String openImport(String name, byte[] content) {
        long id = server.get(Operations.class).create("To be mended", "planner").id();
        return "/operations/%d/data/imports/%s".formatted(id, Uploads.read(server, id, Map.of(name, content)));
    }

    /** Another operation with two plans, of which newer data touch something. */
    TouchedOperation touched(Path folder) {
        return TouchedOperation.make(server, folder);
    }

    String address(String path) {
        return server.address() + path;
    }

    /** Somebody without a session, whom nothing moves before the eyes. */
    Browser.NewContextOptions anybody() {
        return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }

    /** The planner, who made the plan. */
    Browser.NewContextOptions planner() {
        return anybody().setStorageState(plannersState);
    }

    /** On a screen. */
    Browser.NewContextOptions planner(String language, int width, int height) {
        return planner().setLocale(language).setViewportSize(width, height);
    }

    /** Who may approve the plan, and manages accounts. */
    Browser.NewContextOptions administrator() {
        return anybody().setStorageState(administratorsState);
    }

    BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        context.setDefaultTimeout(LONGEST_WAIT.toMillis());
        return context;
    }

    /** A page in a new tab, with its map drawn if it has one. */
    Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(address(path));
        if (page.locator("#map").count() > 0) {
            page.locator("#map[data-state=ready]").waitFor();
        }
        return page;
    }

    private String signedIn(String demoUser) {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(address("/login"));
            page.locator("form:has(input[name=login][value=%s]) button".formatted(demoUser))
                    .click();
            page.locator("form[action='/logout']").waitFor();
            return context.storageState();
        }
    }

    private String path(Page page) {
        return page.url().substring(server.address().length());
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
