package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.access.DemoMode;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.Language;
import org.sira.api.platform.Texts;

/** What goes wrong between a person and a form, in a browser: each time nothing is lost and the next step is said. */
@Tag("long")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsBrowserIT {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Path DATA = Path.of("../sample-data/operation-sikasso.xlsx");

    private TestServer server;
    private Chromium chromium;
    private Page page;

    @BeforeAll
    void start(@TempDir Path home) {
        server = TestServer.startWith(home, "--" + DemoMode.SETTING, "--sira.solves-at-once=1");
        chromium = Chromium.launch();
        server.get(Operations.class).createSample("somebody");
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
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
        loseSession(page);
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
    void theFirstStepsAreHiddenWithoutLosingWhatWasTyped() {
        page = signedIn("approver", "fr", true);
        page.navigate("/start");
        page.locator("#name").fill("Kadiolo");
        page.locator(".guide button").click();
        page.locator(".guide").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("#name").inputValue()).isEqualTo("Kadiolo");

        page.reload();
        assertThat(page.locator(".guide").count()).isZero();
        page.locator(".foot button").click();
        page.locator(".guide").waitFor();
    }

    @Test
    void theSetUpOfAPlanComesBackFilledIn() {
        page = signedIn("planner", "en", true);
        page.navigate("/operations/1/plans/new");
        page.locator("#days").fill("4");
        page.locator("#firstDay").fill("2026-12-09");
        page.locator("#seconds").selectOption("900");
        page.locator("input[name=preset][value=SAFEST]").check();
        loseSession(page);
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
        loseSession(page);
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
        loseSession(page);
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
        loseSession(page);

        page.waitForURL(Pattern.compile(".*/login.*"));
        assertThat(note()).isEqualTo(words("access", "access.login.session", Language.EN));
        signIn("planner");
        page.waitForURL(Pattern.compile(Pattern.quote(address) + ".*"));
        page.locator("form[action$='/stop'] button").click();
        page.waitForURL(Pattern.compile(".*/plans/\\d+"));
        assertThat(page.locator("#approval").count()).isOne();
    }

    /** Each is read, and refused with words; nothing of it becomes data. */
    @Test
    void whatIsNoReadableWorkbookIsRefusedInWordsAndDiscarded(@TempDir Path folder) throws Exception {
        page = signedIn("planner", "fr", true);
        Map<String, byte[]> contentByName = Map.of(
                "renamed.xlsx", "%PDF-1.7 no workbook at all".getBytes(StandardCharsets.US_ASCII),
                "empty.xlsx", new byte[0],
                "password.xlsx", withPassword());
        for (Map.Entry<String, byte[]> file : contentByName.entrySet()) {
            long operation =
                    server.get(Operations.class).create(file.getKey(), "test").id();
            Path chosen = Files.write(folder.resolve(file.getKey()), file.getValue());
            page.navigate("/operations/%d/data".formatted(operation));
            page.locator("#files").setInputFiles(chosen);
            page.locator("form:has(#files) button").click();
            page.locator("#problems .problem").first().waitFor();

            Locator problem = page.locator("#problems .problem").first();
            assertThat(problem.locator("summary strong").innerText())
                    .as(file.getKey())
                    .isNotBlank();
            assertThat(problem.locator("summary > span").last().innerText().split("\n", -1))
                    .as("what is wrong with %s, and what to do", file.getKey())
                    .hasSizeGreaterThan(1);
            assertThat(page.locator("form[action$='/commit']").count())
                    .as(file.getKey())
                    .isZero();
            page.locator("form[action$='/discard'] button").click();
            page.waitForURL(Pattern.compile(".*/operations/%d/data".formatted(operation)));
            assertThat(note()).isEqualTo(words("dataset", "data.notice.discarded", Language.FR));
            assertThat(count("job where state = 'DISCARDED' and operation_id = " + operation))
                    .isOne();
            assertThat(count("dataset_version where operation_id = " + operation))
                    .isZero();
        }
    }

    @Test
    void tooMuchIsRefusedBeforeItIsSentAndAfter(@TempDir Path folder) throws Exception {
        Path large = folder.resolve("large.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L * 1024 * 1024);
        }
        Path[] together = new Path[3];
        for (int i = 0; i < together.length; i++) {
            together[i] = folder.resolve("together%d.xlsx".formatted(i));
            try (RandomAccessFile file = new RandomAccessFile(together[i].toFile(), "rw")) {
                file.setLength(60L * 1024 * 1024);
            }
        }
        Path[] many = new Path[21];
        for (int i = 0; i < many.length; i++) {
            many[i] = Files.write(folder.resolve("file%d.xlsx".formatted(i)), new byte[] {(byte) i});
        }
        long operation = server.get(Operations.class).create("Too much", "test").id();
        String address = "/operations/%d/data".formatted(operation);
        page = signedIn("planner", "en", true);
        page.navigate(address);
        page.locator("#files").setInputFiles(large);
        assertThat(page.locator("#files-error").innerText()).startsWith("One of these files is larger than 64 MiB.");
        assertThat(page.locator("#files").getAttribute("aria-invalid")).isEqualTo("true");
        page.locator("form:has(#files) button").click();
        assertThat(page.url()).endsWith(address);
        page.locator("#files").setInputFiles(many);
        assertThat(page.locator("#files-error").innerText()).startsWith("At most 20 files at once.");
        page.context().close();

        page = signedIn("planner", "en", false);
        for (Path[] tooLarge : List.of(new Path[] {large}, together)) {
            page.navigate(address);
            page.locator("#files").setInputFiles(tooLarge);
            page.locator("form:has(#files) button").click();
            page.locator("h1")
                    .filter(new Locator.FilterOptions().setHasText("Too large"))
                    .waitFor();
            assertThat(page.locator("main").innerText()).contains("at most 64 MiB for a file", "Nothing was stored");
        }
        page.navigate(address);
        page.locator("#files").setInputFiles(many);
        page.locator("form:has(#files) button").click();
        page.locator(".note").waitFor();
        assertThat(note()).isEqualTo("21 files were chosen; at most 20 can be read together.");
        assertThat(count("data_file where operation_id = " + operation)).isZero();
        assertThat(count("job where operation_id = " + operation)).isZero();
    }

    @Test
    void aDoubleClickDoesOneThing() {
        page = signedIn("planner", "en", true);
        page.navigate("/start");
        page.locator("#name").fill("Double click");
        page.locator("form[action='/operations'] button").dblclick();
        page.waitForURL(Pattern.compile(".*/operations/\\d+/data"));
        assertThat(operationsNamed("Double click")).isOne();
        String operation = page.url().replaceAll(".*/operations/(\\d+)/.*", "$1");

        page.locator("#files").setInputFiles(DATA);
        page.locator("form:has(#files) button").dblclick();
        page.waitForURL(Pattern.compile(".*/data/imports/.*"));
        page.locator("form[action$='/commit'] button").dblclick();
        page.waitForURL(Pattern.compile(".*/situation"));
        assertThat(note()).isEqualTo("The data is saved as version 1.");
        assertThat(count("job where operation_id = " + operation)).isOne();
        assertThat(count("dataset_version where operation_id = " + operation)).isOne();

        page.navigate("/operations/%s/plans/new?seconds=1".formatted(operation));
        page.locator("form:has(#seconds) button.primary").dblclick();
        page.waitForURL(Pattern.compile(".*/plans/1"));
        assertThat(count("plan where operation_id = " + operation)).isOne();
        String plan = page.url();
        page.context().close();

        page = signedIn("approver", "en", true);
        page.navigate(plan);
        page.locator("#approval input[type=checkbox]").all().forEach(Locator::check);
        page.locator("#data-reason").fill("Nothing has happened since.");
        page.locator("#approval form button").dblclick();
        page.locator("#approval .badge.good").waitFor();
        assertThat(note()).isEqualTo("Plan 1 is approved.");
        assertThat(count("plan_approval where operation_id = " + operation)).isOne();
    }

    @Test
    void whoeverLooksOnReadsWhoStoppedTheSearch() {
        page = signedIn("planner", "en", true);
        page.navigate("/operations/1/plans/new?seconds=1800");
        page.locator("form:has(#seconds) button.primary").click();
        page.waitForURL(Pattern.compile(".*/plans/jobs/[^/]+"));
        String running = page.url();
        page.navigate("/operations/1/plans/new?seconds=1801");
        page.locator("form:has(#seconds) button.primary").click();
        page.locator("text=" + "Waiting: one search comes before this one.")
                .first()
                .waitFor();

        Page planner = page;
        Page approver = signedIn("approver", "fr", true);
        approver.navigate(planner.url());
        approver.locator("form[action$='/stop'] button").click();
        approver.locator("text=approver a arrêté ce calcul avant son début").waitFor();
        planner.locator("text=approver stopped this search before it began").waitFor();
        approver.navigate(running);
        approver.locator("form[action$='/stop'] button").click();
        approver.waitForURL(Pattern.compile(".*/plans/\\d+.*"));
        planner.context().close();
    }

    /** A workbook as Excel writes it with a password: in a container of another kind. */
    private static byte[] withPassword() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(DATA, inside);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private Page signedIn(String user, String language, boolean scripts) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setBaseURL(server.address())
                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(LONGEST_WAIT.toMillis());
        page = context.newPage();
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

    /** As a server does after a while. */
    private static void loseSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }
}
