package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the first start to an approved plan, in a browser: as on a desk in English, and as on a phone in French. */
@Tag("long")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(OutputCaptureExtension.class)
class SiraBrowserIT {

    private static final Path DATA = Path.of("../sample-data/operation-sikasso.xlsx");

    /** Longer than two looks of the page at how the search goes. */
    private static final int SEARCH_SECONDS = 8;

    private static final int TRIPS_SHEET = 1;

    private static Chromium chromium;
    private static Browser browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        browser = chromium.browser();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void fromTheFirstStartOnADesk(CapturedOutput printed) throws Exception {
        try (TestServer server = TestServer.start(folder.resolve("home"));
                Visitor administrator = new Visitor(browser, server.address(), "en", 1366, 768);
                Visitor planner = new Visitor(browser, server.address(), "en", 1366, 768);
                Visitor approver = new Visitor(browser, server.address(), "en", 1366, 768)) {
            administrator.open(printedLink(printed));
            administrator.find("#login").fill("oumar");
            administrator.find("#name").fill("Oumar Keïta");
            administrator.choosePassword();
            planner.open(newAccount(administrator, "aminata", "PLANNER"));
            planner.choosePassword();
            approver.open(newAccount(administrator, "moussa", "APPROVER"));
            approver.choosePassword();

            getToAnApprovedPlan(planner, approver);
        }
    }

    @Test
    void withDemoUsersOnAPhone() throws Exception {
        try (TestServer server = TestServer.startDemo(folder.resolve("home"));
                Visitor planner = new Visitor(browser, server.address(), "fr", 360, 740);
                Visitor approver = new Visitor(browser, server.address(), "fr", 360, 740)) {
            planner.signInAsDemo("planner");
            approver.signInAsDemo("approver");

            getToAnApprovedPlan(planner, approver);
        }
    }

    /** The path of the link that the server prints as long as it has no administrator. */
    private static String printedLink(CapturedOutput printed) {
        Matcher link = Pattern.compile("http://localhost:\\d+(/setup/\\S+)").matcher(printed);
        assertThat(link.find()).as("a link in what was printed").isTrue();
        return link.group(1);
    }

    /** @return the path of the link with which its owner chooses a password */
    private static String newAccount(Visitor administrator, String login, String role) {
        administrator.open("/admin/accounts");
        administrator.find("#name").fill(login);
        administrator.find("#login").fill(login);
        administrator.find("input[name=role][value=%s]".formatted(role)).check();
        administrator.click("form.panel button");
        administrator.await("code:has-text('/setup/')");
        administrator.checkPage();
        String link = administrator.find("code:has-text('/setup/')").innerText();
        return link.substring(link.indexOf("/setup/"));
    }

    /** Nobody's pages report an error, ask another computer for something or are wider than the window. */
    private void getToAnApprovedPlan(Visitor planner, Visitor approver) throws Exception {
        String operation = commitData(planner);
        lookAtTheSituation(planner);
        String plan = makePlan(planner, operation);

        lookAtThePlan(planner);
        takeFiles(planner, plan);
        isRefusedApproval(planner, plan);

        approver.open(plan);
        approve(approver);
        planner.open(plan);
        assertThat(planner.find("#approval .badge.good").count()).isOne();
        planner.open(operation + "/plans");
        assertThat(planner.find("td .badge.good").count()).isOne();
        planner.open("/account");
        planner.open(operation + "/data");
    }

    /** @return the address of the new operation */
    private static String commitData(Visitor planner) {
        planner.open("/start");
        planner.find("#name").fill("Sikasso");
        planner.click("form[action='/operations'] button");
        planner.arrive("/operations/\\d+/data");
        planner.find("#files").setInputFiles(DATA);
        planner.click("form:has(#files) button");
        planner.arrive("/operations/\\d+/data/imports/[^/]+");
        planner.await("#problems");
        planner.checkPage();
        planner.click("form[action$='/commit'] button");
        planner.arrive("/operations/\\d+/situation");
        return planner.path().replace("/situation", "");
    }

    private static void lookAtTheSituation(Visitor planner) {
        planner.await("#map[data-state=ready] path.road");
        assertThat(planner.find("#map path.road").count())
                .isEqualTo(planner.find("#road-table tbody tr").count())
                .isPositive();
        assertThat(planner.find("#map path.incident").count()).isPositive();
        assertThat(planner.find("#incident-table tbody tr").count()).isPositive();
        planner.checkPage();
    }

    /** @return the address of the plan */
    private static String makePlan(Visitor planner, String operation) {
        planner.open(operation + "/plans");
        planner.click("a[href$='/plans/new']");
        planner.await("#preflight");
        planner.checkPage();
        planner.open(operation + "/plans/new?seconds=" + SEARCH_SECONDS);
        planner.click("form:has(#seconds) button.primary");
        planner.arrive(operation + "/plans/jobs/[^/]+");
        planner.checkPage();
        planner.await("[role=status][data-solve-status]:not(:empty)");
        planner.await(".solve svg polyline");
        planner.checkPage();
        planner.arrive(operation + "/plans/\\d+");
        return planner.path();
    }

    private static void lookAtThePlan(Visitor visitor) {
        visitor.await("#map[data-state=ready] path.flow");
        assertThat(visitor.find("dl.figures dd").allInnerTexts()).hasSize(10).noneMatch(String::isBlank);
        assertThat(visitor.find("#map path.road").count()).isPositive();
        visitor.await("#timeline g.trip rect.bar");
        visitor.await("#unserved tbody tr");
        assertThat(visitor.find("#trip-table tbody tr").count()).isPositive();
        visitor.checkPage();
    }

    private void takeFiles(Visitor planner, String plan) throws Exception {
        JsonNode document = JsonMapper.shared()
                .readTree(
                        planner.download("#files a[href$='plan.json']", folder).toPath());
        assertThat(document.get("schema").asString()).isEqualTo("sira-plan/1");
        assertThat(document.get("planId").asString())
                .isEqualTo(planner.find(".asof .hash").innerText());
        JsonNode trips = document.get("plan").get("trips");

        Set<String> written = new HashSet<>();
        try (Workbook workbook = new XSSFWorkbook(planner.download("#files a[href$='plan.xlsx']", folder))) {
            DataFormatter cells = new DataFormatter();
            workbook.getSheetAt(TRIPS_SHEET).forEach(row -> written.add(cells.formatCellValue(row.getCell(0))));
        }
        assertThat(trips)
                .isNotEmpty()
                .allSatisfy(trip -> assertThat(written).contains(trip.get("id").asString()));

        Document track = parse(planner.download("#trip-1 a[href$='route.gpx']", folder));
        assertThat(track.getDocumentElement().getLocalName()).isEqualTo("gpx");
        assertThat(track.getElementsByTagNameNS("*", "wpt").getLength()).isPositive();

        planner.click("#trip-1 a[href$='/sheet']");
        planner.arrive(plan + "/trips/1/sheet");
        assertThat(planner.find("main table tbody tr").count()).isPositive();
        assertThat(planner.find("main").innerText())
                .contains(trips.get(0).get("vehicleId").asString());
        planner.checkPage();
        planner.open(plan);
    }

    private static void isRefusedApproval(Visitor planner, String plan) {
        assertThat(planner.find("#approval form").count()).isZero();
        assertThat(planner.post(plan + "/approval")).isEqualTo(403);
        planner.open(plan);
        assertThat(planner.find("#approval .badge.good").count()).isZero();
    }

    private static void approve(Visitor approver) {
        lookAtThePlan(approver);
        approver.find("#approval input[type=checkbox]").all().forEach(Locator::check);
        approver.find("#data-reason").fill("Rien ne s’est passé depuis.");
        approver.click("#approval form button");
        approver.await("#approval .badge.good");
        approver.checkPage();
    }

    private static Document parse(File file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file);
    }
}
