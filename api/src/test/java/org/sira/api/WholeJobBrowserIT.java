package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.access.DemoMode;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.Uploads;
import org.sira.ingest.compare.DatasetDiff;

/**
 * The whole job in a browser, from a messy workbook to the papers: on a desk, in one language in a usual run and in the other
 * in a long one. What is read on the way is read again on a phone.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WholeJobBrowserIT {

    /** Too few for all needs, so that one day more helps some of them. */
    private static final int DAYS = 2;

    private static final String REASON = "Deux attaques cette semaine.";

    private static TestServer server;
    private static Chromium chromium;

    @TempDir
    Path folder;

    @BeforeAll
    static void start(@TempDir Path home) {
        server = TestServer.startWith(home, "--" + DemoMode.SETTING);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    @Test
    void theWholeJobInFrench() throws Exception {
        theWholeJob("fr");
    }

    @Tag("long")
    @Test
    void theWholeJobInEnglish() throws Exception {
        theWholeJob("en");
    }

    private void theWholeJob(String language) throws Exception {
        try (Visitor planner = new Visitor(chromium.browser(), server.address(), language, 1366, 768);
                Visitor approver = new Visitor(chromium.browser(), server.address(), language, 1366, 768)) {
            planner.signInAsDemo("planner");
            String operation = mendAndCommit(planner, language, folder);
            assertSaysWhatTheSampleSays(Long.parseLong(operation.replaceAll("\\D", "")));
            String road = overrideACorridor(planner, operation);

            planner.open(operation + "/plans/new?days=" + DAYS);
            String first = planAndStop(planner);
            assertThat(planner.find("#overrides").innerText()).contains(REASON);
            planLonger(planner);
            String draft = moveLoads(planner);
            String byHand = makeItAPlan(planner, draft);
            String whatIf = branch(planner, byHand);
            String comparison = compare(planner, byHand, whatIf);

            approver.signInAsDemo("approver");
            approve(approver, byHand);
            String sheet = takeThePapers(approver, byHand, folder);

            readOnAPhone(language, List.of(road, first, byHand, draft, byHand + "/what-if", comparison, sheet));
        }
    }

    /** @return the address of the operation */
    static String mendAndCommit(Visitor planner, String language, Path folder) throws Exception {
        planner.open("/start");
        planner.find("#name").fill("Sikasso " + language);
        planner.click("form[action='/operations'] button");
        planner.arrive("/operations/\\d+/data");
        planner.find("#files").setInputFiles(Files.write(folder.resolve("suivi mai.xlsx"), MessySample.content()));
        planner.click("form:has(#files) button");
        planner.arrive("/operations/\\d+/data/imports/[^/]+");
        planner.await("#problems .problem.BLOCKS");
        String review = planner.path();
        planner.checkPage();
        assertThat(planner.find("form[action$='/commit']").count()).isZero();

        planner.click("nav.tabs a[href$='/columns']");
        Locator heading = planner.find("tr:has(span:text-is('%s')) select".formatted(MessySample.HEADING));
        heading.selectOption("ROAD_LENGTH");
        planner.click("#columns button.primary");
        planner.await(".note.good");
        assertThat(planner.find("#columns .badge.bad").count()).isZero();

        planner.click("nav.tabs a[href$='/problems']");
        Locator repair = planner.find("form.repair:has(input[name=found][value=%s])".formatted(MessySample.SURFACE));
        repair.locator("select").selectOption(language.equals("fr") ? "Latérite" : "Gravel");
        repair.locator("button[value=VALUE]").click();
        planner.await(".note.good");
        assertThat(planner.find("#groups").innerText()).doesNotContain(MessySample.SURFACE);

        planner.click("nav.tabs a[href$='/places']");
        planner.find("form.question:has-text('%s') button[value=KLD]".formatted(MessySample.PLACE))
                .click();
        planner.await(".note.good");
        assertThat(planner.find("#decided").innerText()).contains(MessySample.PLACE);

        planner.open(review + "/problems?severity=BLOCKS");
        Locator edit = planner.find("form.row-form:has(input[name=cell][value=%s])".formatted(MessySample.CELL));
        edit.locator("input[name=text]").fill(MessySample.LENGTH_KM);
        edit.locator("button").first().click();
        planner.await(".note.good");
        assertThat(planner.find("form[action$='/undo'] button").innerText())
                .contains("Routes!%s = %s".formatted(MessySample.CELL, MessySample.LENGTH_KM));

        planner.open(review);
        assertThat(planner.find("#steps ol li").count()).isEqualTo(4);
        planner.click("form[action$='/commit'] button");
        planner.arrive("/operations/\\d+/situation");
        return planner.path().replace("/situation", "");
    }

    private static void assertSaysWhatTheSampleSays(long mended) throws Exception {
        Datasets datasets = server.get(Datasets.class);
        long clean = server.get(Operations.class).create("Clean", "test").id();
        Uploads.commit(server, clean, Map.of("clean.xlsx", Files.readAllBytes(MessySample.CLEAN)));
        assertThat(DatasetDiff.between(
                                datasets.read(datasets.newest(clean).orElseThrow())
                                        .dataset(),
                                datasets.read(datasets.newest(mended).orElseThrow())
                                        .dataset())
                        .isEmpty())
                .isTrue();
    }

    /** @return the address of the page of the road whose class was set */
    static String overrideACorridor(Visitor planner, String operation) {
        planner.await("#map[data-state=ready] path.road");
        Locator row = planner.find("#road-table tbody tr:has(td:nth-child(7):not(:empty))")
                .first();
        row.press("Enter");
        Locator shown = planner.find("[data-selection-shown]");
        assertThat(shown.locator("ol li").count()).isEqualTo(5);
        assertThat(planner.find("#map path.evidence-ring").count()).isEqualTo(5);
        shown.locator("a[href*='/situation/road']").click();
        planner.arrive(operation + "/situation/road.*");
        planner.checkPage();
        assertThat(planner.find("#class ol li").count()).isPositive();
        planner.find("input[name=riskClass][value=HIGH]").check();
        planner.find("#reason").fill(REASON);
        planner.find("#expiresOn").fill("2026-05-11");
        planner.click("#set button.primary");
        planner.await(".note.good");
        assertThat(planner.find("#overrides").innerText()).contains(REASON);
        planner.checkPage();
        return planner.path();
    }

    /** @return the address of the plan */
    static String planAndStop(Visitor planner) {
        planner.await("#preflight dl.figures dd");
        planner.find("#seconds").selectOption("3600");
        planner.click("form:has(#seconds) button.primary");
        planner.arrive("/operations/\\d+/plans/jobs/[^/]+");
        return stopTheSearch(planner);
    }

    /** Once something is found, it is kept. */
    private static String stopTheSearch(Visitor planner) {
        planner.await(".solve svg polyline");
        planner.checkPage();
        planner.click("form[action$='/stop'] button");
        planner.arrive("/operations/\\d+/plans/\\d+");
        planner.await("#map[data-state=ready] path.flow");
        planner.checkPage();
        return planner.path();
    }

    /** @return the address of the plan that came of it */
    static String planLonger(Visitor planner) {
        Locator need = planner.find("#unserved tbody tr:has(a[href*='days=%d'])".formatted(DAYS + 1))
                .first();
        assertThat(need.locator("td:nth-child(6)").innerText()).as("reason").isNotBlank();
        assertThat(need.locator("td:nth-child(7)").innerText()).as("why").isNotBlank();
        need.locator("a").click();
        planner.arrive("/operations/\\d+/plans/new.*");
        assertThat(planner.find("#days").inputValue()).isEqualTo(String.valueOf(DAYS + 1));
        planner.checkPage();
        return planAndStop(planner);
    }

    /** @return the address of the draft */
    static String moveLoads(Visitor planner) {
        planner.click("#drafts form[action$='/drafts'] button");
        planner.arrive("/operations/\\d+/drafts/\\d+");
        String draft = planner.path();
        planner.await("#map[data-state=ready] path.flow");
        planner.checkPage();

        String trip = planner.find("#trip-table tbody tr:has(td:nth-child(5):not(:empty)) td:last-child > a")
                .first()
                .getAttribute("href");
        moveByMenu(planner, trip);
        planner.open(draft);
        String moved = planner.find("#changes li").innerText();

        planner.click("a[href$='/board']");
        planner.arrive(draft + "/board");
        assertThat(planner.find("[data-undo]").innerText()).endsWith(moved);
        String told = dragALoad(planner);
        planner.await("main > .note[role=status]");
        assertThat(planner.find("[data-undo]").innerText()).endsWith(told);
        planner.checkPage();
        planner.click("[data-undo]");
        planner.await("[data-redo]");
        assertThat(planner.find("[data-redo]").innerText()).endsWith(told);
        planner.click("[data-undo]");
        planner.await("[data-redo]:has-text('%s')".formatted(moved));
        assertThat(planner.find("[data-undo]").count()).isZero();

        planner.open(trip);
        planner.click("button[value=PIN]");
        planner.await("main > .note[role=status]");
        return draft;
    }

    /** To the trip that the comparison puts first. */
    private static void moveByMenu(Visitor planner, String trip) {
        planner.open(trip);
        planner.find("#cargo input[name=loads]").first().check();
        planner.click("#cargo button[formmethod=get]");
        planner.await("#compare tbody tr");
        planner.checkPage();
        planner.find("#compare tbody tr button").first().click();
        planner.await("main > .note[role=status]");
    }

    /** To the first other trip in sight that can take it. */
    private static String dragALoad(Visitor planner) {
        Locator load =
                planner.find(".board [data-drop-convoy] [data-drag=load]").first();
        String from = load.getAttribute("data-of-trip");
        planner.hold(load);
        for (Locator trip : planner.find(
                        ".board [data-drop-trip]:not([data-drop-trip='%s']) .chip.trip".formatted(from))
                .all()) {
            if (planner.sees(trip)) {
                planner.moveOver(trip);
                planner.await(".drag-preview .trial");
                Locator told = planner.find(".drag-preview .trial[data-possible=true] strong");
                if (told.count() > 0) {
                    String words = told.innerText();
                    planner.letGo();
                    return words;
                }
            }
        }
        throw new AssertionError("No trip in sight can take the load.");
    }

    static String makeItAPlan(Visitor planner, String draft) {
        planner.open(draft);
        assertThat(planner.find("#state .note.good").count()).isOne();
        assertThat(planner.find("#decisions li").count()).isOne();
        planner.click("form[action$='/save'] button");
        planner.arrive("/operations/\\d+/plans/\\d+");
        planner.checkPage();
        return planner.path();
    }

    /** @return the address of the plan without a vehicle */
    static String branch(Visitor planner, String plan) {
        planner.click("#drafts a[href$='/what-if']");
        planner.arrive(plan + "/what-if");
        // The first is pinned in this plan.
        planner.find("#vehicle").selectOption(new SelectOption().setIndex(2));
        planner.find("#name").fill("Camion en panne");
        planner.find("#new #seconds").selectOption("300");
        planner.checkPage();
        planner.click("#new button.primary");
        planner.arrive("/operations/\\d+/plans/jobs/[^/]+");
        String without = stopTheSearch(planner);
        planner.open(plan + "/what-if");
        assertThat(planner.find("#list article").innerText()).contains("Camion en panne");
        planner.checkPage();
        return without;
    }

    /** @return the address of the comparison */
    static String compare(Visitor planner, String plan, String other) {
        planner.click("#list article a.button[href*='/compare/']");
        planner.arrive(plan + "/compare/" + other.replaceAll(".*/", ""));
        planner.await("#map[data-state=ready] path.compared");
        assertThat(planner.find("#figures tbody tr td:last-child").allInnerTexts())
                .isNotEmpty()
                .noneMatch(String::isBlank);
        planner.checkPage();
        return planner.path();
    }

    static void approve(Visitor approver, String plan) {
        approver.open(plan);
        approver.find("#approval input[type=checkbox]").all().forEach(Locator::check);
        approver.find("#data-reason").fill("Rien ne s’est passé depuis.");
        approver.click("#approval form button");
        approver.await("#approval .badge.good");
        approver.checkPage();
    }

    /** @return the address of a paper */
    static String takeThePapers(Visitor approver, String plan, Path folder) throws Exception {
        approver.click("#files a[href*='/export']");
        approver.arrive("/operations/\\d+/export.*");
        approver.checkPage();
        assertThat(approver.find("#state.good, #state.warn").count()).isOne();
        try (ZipFile pack = new ZipFile(approver.download("#pack a", folder))) {
            assertThat(pack.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.endsWith(".pdf"))
                    .anyMatch(name -> name.endsWith("plan.xlsx"));
        }
        return plan + "/trips/1/sheet";
    }

    /** Without scrolling sideways, which the visitor sees to. */
    private static void readOnAPhone(String language, List<String> addresses) {
        try (Visitor phone = new Visitor(chromium.browser(), server.address(), language, 360, 740)) {
            phone.signInAsDemo("planner");
            addresses.forEach(phone::open);
        }
    }
}
