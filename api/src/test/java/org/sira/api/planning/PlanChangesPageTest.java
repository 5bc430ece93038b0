package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.TouchedOperation;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.Uploads;
import org.sira.planner.model.Preset;

/** Plans of the sample, compared with each other and with data that came later, over HTTP. */
class PlanChangesPageTest {

    @TempDir
    static Path home;

    @TempDir
    static Path folder;

    private static TestServer server;
    private static HttpVisitor english;
    private static HttpVisitor french;
    private static HttpVisitor viewer;
    private static TouchedOperation touched;

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start(home);
        english = TestPeople.visitor(server, "awa", Role.PLANNER, "en");
        french = TestPeople.visitor(server, "bakary", Role.PLANNER, "fr");
        viewer = TestPeople.visitor(server, "coumba", Role.VIEWER, "en");
        touched = TouchedOperation.make(server, folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePageOfAPlanSaysWhatNewerDataTouchInIt() throws Exception {
        String again = "href=\"%s/plans/new\"".formatted(touched.path());
        assertThat(english.get(touched.firstPlan()).body())
                .contains("New data since this plan", "Bridge washed away", "href=\"#trip-1\"", "need NEW-1")
                .contains("risk is Extreme now", again)
                .doesNotContain("??");
        assertThat(french.get(touched.firstPlan()).body())
                .contains("Nouvelles données depuis ce plan", "Règle enfreinte", "le risque est maintenant Extrême")
                .doesNotContain("??");
        assertThat(viewer.get(touched.firstPlan()).body())
                .contains("Bridge washed away")
                .doesNotContain(again + " >", "Plan again with the new data");
    }

    @Test
    void newerDataThatTouchNothingSaySo() throws Exception {
        long operation = TouchedOperation.withSample(server, "Quiet");
        int number = TouchedOperation.plan(server, operation, Preset.BALANCED);
        String address = "/operations/%d/plans/%d".formatted(operation, number);
        assertThat(english.get(address).body()).doesNotContain("id=\"changes\"");

        TouchedOperation.commitWith(
                server,
                operation,
                folder,
                Map.of(
                        "Curfews",
                        List.of("ID,Area,From,To,Start,End", "OLD,Sikasso,2026-01-01,2026-01-02,20:00,05:00")));

        assertThat(english.get(address).body())
                .contains("id=\"changes\"", "The newer data touch nothing in this plan.")
                .doesNotContain("Plan again with the new data");
    }

    @Test
    void dataOfAnotherWorldDoNoHarm() throws Exception {
        long operation = TouchedOperation.withSample(server, "Another world");
        int number = TouchedOperation.plan(server, operation, Preset.BALANCED);
        byte[] small = Files.readAllBytes(new SmallWorkbook().write(folder.resolve("small.xlsx")));
        Uploads.commit(server, operation, Map.of("small.xlsx", small));

        assertThat(english.get("/operations/%d/plans/%d".formatted(operation, number))
                        .body())
                .contains("is no longer in the data.", "nobody asks for it any more")
                .doesNotContain("??");
    }

    @Test
    void twoPlansAreComparedInBothLanguagesAndByAPlainForm() throws Exception {
        String form = "%s/plans/compare?plan=%d&with=%d".formatted(touched.path(), touched.first(), touched.second());
        String page = english.follow(english.get(form)).body();

        assertThat(page)
                .contains("Plans %d and %d compared".formatted(touched.first(), touched.second()))
                .contains("better", "worse", "Exposure")
                .contains("id=\"trips\"", "id=\"convoys\"", "id=\"loads\"", "id=\"needs\"")
                .doesNotContain("??", "made from data version");
        assertThat(french.get(touched.comparison()).body())
                .contains("mieux", "moins bien", "Voyages")
                .doesNotContain("??");
        assertThat(page)
                .contains("Only plan %d (".formatted(touched.first()), "Both plans (")
                .contains("src=\"%s/map.json\"".formatted(touched.comparison()));
        assertThat(english.get(touched.comparison() + "/map.json", "application/json")
                        .body())
                .contains("\"network\"", "\"compared\"", "\"who\":\"BOTH\"", "\"reversed\":true");
        String itself = "%s/compare/%d".formatted(touched.firstPlan(), touched.first());
        assertThat(english.get(itself).body())
                .contains("Both plans have the same trips and convoys.", "Both plans serve every need alike.")
                .contains("Both plans drive the same roads as often.", "Only plan %d (0)".formatted(touched.first()));
        assertThat(english.get(itself + "/map.json", "application/json").body()).doesNotContain("FIRST", "SECOND");
        assertThat(english.get(touched.firstPlan() + "/compare/99").statusCode())
                .isEqualTo(404);
        assertThat(english.get(touched.path() + "/plans").body()).contains("name=\"plan\"", "name=\"with\"");
        assertThat(english.get(touched.firstPlan()).body()).contains("name=\"with\"");
    }
}
