package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** Somebody with a browser, who notes what is wrong with the pages. */
final class Visitor implements AutoCloseable {

    /** For machines that have other work to do. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final String PASSWORD = "dry season, long road";

    private final String server;
    private final String language;
    private final BrowserContext context;
    private final Page page;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Visitor(Browser browser, String server, String language, int width, int height) {
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

    /** On the page of a one-time link; it signs in as well. */
    void choosePassword() {
        find("#password").fill(PASSWORD);
        find("#again").fill(PASSWORD);
        click("form.panel button");
        page.locator("form[action='/logout']").waitFor();
        checkPage();
    }

    void signInAsDemo(String login) {
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
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Waits for a page. */
    void arrive(String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(server) + path + "(#.*)?"));
    }

    Keyboard keyboard() {
        return new Keyboard(page);
    }

    Page page() {
        return page;
    }

    String path() {
        return page.url().substring(server.length());
    }

    /** Whether the middle of something is on the screen. */
    boolean sees(Locator thing) {
        BoundingBox box = thing.boundingBox();
        double middle = box.y + box.height / 2;
        return middle > 0 && middle < page.viewportSize().height;
    }

    void hold(Locator thing) {
        thing.scrollIntoViewIfNeeded();
        moveOver(thing);
        page.mouse().down();
    }

    /** In two steps, as a hand does. */
    void moveOver(Locator thing) {
        BoundingBox box = thing.boundingBox();
        double x = box.x + Math.min(box.width / 2, 30);
        page.mouse().move(x - 2, box.y + box.height / 2);
        page.mouse().move(x, box.y + box.height / 2);
    }

    void letGo() {
        page.mouse().up();
    }

    File download(String selector, Path folder) throws Exception {
        var download = page.waitForDownload(() -> click(selector));
        Path file = Files.createTempDirectory(folder, "download").resolve(download.suggestedFilename());
        download.saveAs(file);
        return file.toFile();
    }

    /** Sends a form that the page does not offer. */
    int post(String path) {
        String token = page.locator("form[action='/logout'] input[name=_csrf]").inputValue();
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
