package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.Language;
import org.sira.api.platform.Texts;

/** What goes wrong between a person and a form, in a browser: each time nothing is lost and the next step is said. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsBrowserIT {

    private static final Path DATA = Path.of("../sample-data/operation-sikasso.xlsx");

    private TestServer server;
    private TestBrowser browser;
    private Page page;

    @BeforeAll
    void start(@TempDir Path home) {
        server = TestServer.startDemo(home);
        browser = TestBrowser.launch();
        server.get(Operations.class).createSample("somebody");
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void aFormSentAfterTheSessionComesBackFilledInWithoutAnyScript() {
        page = signedIn("planner", "fr", false);
        page.navigate("/start");
        page.locator("#name").fill("Kolondiéba \"<i>mai</i>\"");
        page.context().clearCookies();
        page.locator("form[action='/operations'] button").click();

        assertThat(note()).isEqualTo(words("access", "access.login.form", Language.FR));
        signIn("planner");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Kolondiéba \"<i>mai</i>\"");
        assertThat(note()).isEqualTo(words("access", "access.again.typed", Language.FR));
        assertThat(operationsNamed("Kolondiéba \"<i>mai</i>\"")).isZero();

        page.locator("form[action='/operations'] button").click();
        page.waitForURL(Pattern.compile(".*/operations/\\d+/data"));
        assertThat(operationsNamed("Kolondiéba \"<i>mai</i>\"")).isOne();
    }

    @Test
    void theSetUpOfAPlanComesBackFilledIn() {
        page = signedIn("planner", "en", true);
        page.navigate("/operations/1/plans/new");
        page.locator("#days").fill("4");
        page.locator("#firstDay").fill("2026-12-09");
        page.locator("#seconds").selectOption("900");
        page.locator("input[name=preset][value=SAFEST]").check();
        page.context().clearCookies();
        page.locator("form:has(#days) button.primary").click();
        signIn("planner");

        assertThat(page.locator("#days").inputValue()).isEqualTo("4");
        assertThat(page.locator("#firstDay").inputValue()).isEqualTo("2026-12-09");
        assertThat(page.locator("#seconds").inputValue()).isEqualTo("900");
        assertThat(page.locator("input[name=preset][value=SAFEST]").isChecked()).isTrue();
        assertThat(count("job where kind = 'solve' and state in ('WAITING', 'RUNNING')"))
                .isZero();
    }

    @Test
    void chosenFilesStayChosenWhileSomebodySignsInInAnotherTab() {
        page = signedIn("planner", "en", true);
        long operation = server.get(Operations.class).create("Files", "test").id();
        page.navigate("/operations/%d/data".formatted(operation));
        page.locator("#files").setInputFiles(DATA);
        page.context().clearCookies();
        page.locator("form:has(#files) button").click();

        Locator said = page.locator("#files-session");
        said.waitFor();
        assertThat(said.innerText()).startsWith(words("dataset", "data.upload.session", Language.EN));
        assertThat(page.evaluate("document.getElementById('files').files.length"))
                .isEqualTo(1);
        assertThat(count("data_file where operation_id = " + operation)).isZero();

        Page other = page.context().waitForPage(() -> said.locator("a").click());
        other.locator("form:has(input[name=login][value=planner]) button").click();
        other.locator("form[action='/logout']").waitFor();
        page.locator("form:has(#files) button").click();
        page.waitForURL(Pattern.compile(".*/data/imports/.*"));
        assertThat(count("data_file where operation_id = " + operation)).isOne();
        assertThat(count("job where operation_id = " + operation)).isOne();
    }

    @Test
    void filesSentWithoutScriptsAfterTheSessionAreAskedForAgain() {
        page = signedIn("planner", "en", false);
        long operation = server.get(Operations.class).create("Files", "test").id();
        page.navigate("/operations/%d/data".formatted(operation));
        page.locator("#files").setInputFiles(DATA);
        page.context().clearCookies();
        page.locator("form:has(#files) button").click();
        signIn("planner");

        assertThat(note()).isEqualTo(words("access", "access.again.files", Language.EN));
        assertThat(page.locator("#files").count()).isOne();
        assertThat(count("data_file where operation_id = " + operation)).isZero();
    }

    @Test
    void aPageThatAsksForItsProgressLeadsToSignInAndBack() {
        page = signedIn("planner", "en", true);
        page.navigate("/operations/1/plans/new?seconds=3600");
        page.locator("form:has(#seconds) button.primary").click();
        page.waitForURL(Pattern.compile(".*/plans/jobs/[^/]+"));
        String address = page.url();
        page.locator(".solve svg").waitFor();
        page.context().clearCookies();

        page.waitForURL(Pattern.compile(".*/login.*"));
        assertThat(note()).isEqualTo(words("access", "access.login.session", Language.EN));
        signIn("planner");
        page.waitForURL(Pattern.compile(Pattern.quote(address) + ".*"));
        page.locator("form[action$='/stop'] button").click();
        page.waitForURL(Pattern.compile(".*/plans/\\d+"));
        assertThat(page.locator("#approval").count()).isOne();
    }

    private Page signedIn(String user, String language, boolean scripts) {
        page = browser.open(server, language, scripts);
        page.navigate("/login");
        signIn(user);
        return page;
    }

    private void signIn(String user) {
        page.locator("form:has(input[name=login][value=%s]) button".formatted(user))
                .click();
        page.locator("form[action='/logout']").waitFor();
    }

    private String note() {
        return page.locator(".note").first().innerText().strip();
    }

    private int operationsNamed(String name) {
        return (int) server.get(Operations.class).all().stream()
                .filter(operation -> operation.name().equals(name))
                .count();
    }

    private long count(String rows) {
        return (Long) server.get(DSLContext.class).fetchValue("select count(*) from " + rows);
    }

    private static String words(String feature, String key, Language language) {
        return new Texts("org.sira.api.%s.texts".formatted(feature), language).text(key);
    }
}
