package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole job by keyboard alone. Pages are read by selector, never touched. */
@Tag("long")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KeyboardBrowserIT {

    @TempDir
    Path folder;

    @Test
    void theWholeJobWithoutAMouse(@TempDir Path home) throws Exception {
        try (TestServer server = TestServer.startDemo(home);
                Chromium chromium = Chromium.launch();
                Visitor planner = new Visitor(chromium.browser(), server.address(), "fr", 1366, 768);
                Visitor approver = new Visitor(chromium.browser(), server.address(), "fr", 1366, 768)) {
            signIn(planner, "planificateur");
            mendAndCommit(planner, folder);
            overrideARoad(planner);
            planAndStop(planner);
            planLonger(planner);
            lookAtTheTimeline(planner);
            moveALoad(planner);

            signIn(approver, "approbateur");
            approve(approver);
            download(approver, folder);
        }
    }

    static void signIn(Visitor visitor, String role) {
        visitor.open("/login");
        visitor.keyboard().follow(role);
        visitor.await("form[action='/logout']");
    }

    static void mendAndCommit(Visitor planner, Path folder) throws Exception {
        Keyboard keys = planner.keyboard();
        planner.open("/start");
        keys.skip();
        keys.enter("Nom de l’opération", "Sikasso");
        keys.press("Enter");
        planner.arrive("/operations/\\d+/data");
        Path messy = Files.write(folder.resolve("suivi.xlsx"), MessySample.content());
        keys.skip();
        keys.tabTo("Importer des classeurs");
        FileChooser chooser = planner.page().waitForFileChooser(() -> keys.press("Enter"));
        chooser.setFiles(messy);
        keys.follow("Importer et vérifier");
        planner.arrive("/operations/\\d+/data/imports/[^/]+");
        planner.await("#problems .problem.BLOCKS");

        keys.skip();
        keys.follow("Colonnes");
        planner.await("#columns");
        keys.skip();
        keys.choose(MessySample.HEADING, "Longueur");
        keys.follow("Lire les colonnes ainsi");
        planner.await(".note.good");

        keys.skip();
        keys.follow("Problèmes");
        planner.await("#groups");
        keys.skip();
        keys.choose("Au lieu de « %s »".formatted(MessySample.SURFACE), "Latérite");
        keys.follow("Mettre dans toutes");
        planner.await(".note.good");

        keys.skip();
        keys.follow("Lieux");
        planner.await("#questions form");
        keys.skip();
        keys.follow("C’est Kolondiéba");
        planner.await("#decided");

        keys.skip();
        keys.follow("Problèmes");
        planner.await("#list");
        keys.skip();
        keys.enter("Routes!" + MessySample.CELL, MessySample.LENGTH_KM);
        keys.press("Enter");
        planner.await(".note.good");

        keys.skip();
        keys.follow("Vue d’ensemble");
        planner.await("form[action$='/commit']");
        keys.skip();
        keys.follow("Valider comme nouvelle version");
        planner.arrive("/operations/\\d+/situation");
    }

    /** Chosen on the map. */
    static void overrideARoad(Visitor planner) {
        Keyboard keys = planner.keyboard();
        planner.await("#map[data-state=ready] path.road");
        keys.skip();
        keys.tabTo(planner.find("#map path.road-hit[tabindex='0']").getAttribute("aria-label"));
        keys.press("ArrowRight");
        String road = keys.focused();
        keys.press("Enter");
        assertThat(road).startsWith(planner.find("[data-selection-shown] h3").innerText());
        keys.follow("Pourquoi cette classe");
        planner.arrive("/operations/\\d+/situation/road.*");
        keys.skip();
        keys.tabTo("Faible");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        assertThat(keys.focused()).startsWith("Élevé");
        keys.enter("Motif", "Deux attaques cette semaine.");
        keys.tabTo("Expire le");
        // The same day in all orders in which a browser may ask for it.
        keys.type("05052026");
        keys.follow("Fixer la classe");
        planner.await(".note.good");
        assertThat(planner.find("#overrides").innerText()).contains("Deux attaques cette semaine.");
    }

    static void planAndStop(Visitor planner) {
        Keyboard keys = planner.keyboard();
        keys.follow("Plan");
        planner.arrive("/operations/\\d+/plans");
        keys.skip();
        keys.follow("Nouveau plan");
        planner.await("#preflight");
        keys.skip();
        keys.enter("Nombre de jours", "2");
        startAndStop(planner);
    }

    private static void startAndStop(Visitor planner) {
        Keyboard keys = planner.keyboard();
        keys.follow("Lancer le calcul");
        planner.await(".solve svg polyline");
        keys.skip();
        keys.follow("Arrêter et garder");
        planner.arrive("/operations/\\d+/plans/\\d+");
        planner.await("#map[data-state=ready] path.flow");
    }

    static void planLonger(Visitor planner) {
        Keyboard keys = planner.keyboard();
        keys.skip();
        keys.follow("Besoins non servis");
        keys.follow("Planifier 3 jours");
        planner.await("#preflight");
        assertThat(planner.find("#days").inputValue()).isEqualTo("3");
        keys.skip();
        startAndStop(planner);
    }

    static void lookAtTheTimeline(Visitor planner) {
        Keyboard keys = planner.keyboard();
        keys.skip();
        keys.follow("Chronogramme");
        keys.tabTo(planner.find("g.trip[tabindex='0']").getAttribute("aria-label"));
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(selectedTrip(planner)).isEqualTo(keys.focused());
        planner.await("[data-selection-shown] ol li");
        keys.press("+");
        planner.await("convoy-timeline.zoom-day");
        assertThat(selectedTrip(planner)).isEqualTo(keys.focused());
    }

    private static String selectedTrip(Visitor planner) {
        return Keyboard.plain(planner.find("g.trip[aria-pressed=true]").first().getAttribute("aria-label"));
    }

    static void moveALoad(Visitor planner) {
        Keyboard keys = planner.keyboard();
        planner.page().reload();
        keys.skip();
        keys.follow("Modifier ce plan");
        keys.follow("Modifier à la main");
        planner.arrive("/operations/\\d+/drafts/\\d+");
        String draft = planner.path();
        planner.await("#map[data-state=ready] path.flow");
        keys.skip();
        keys.follow("Voyages");
        String trip = planner.find("#trip-table tbody tr:has(td:nth-child(5):not(:empty)) td:last-child > a")
                .first()
                .getAttribute("aria-label");
        keys.follow(trip);
        planner.arrive(draft + "/trip.*");
        keys.skip();
        keys.tabTo(planner.find("#cargo label.check").first().innerText().strip());
        keys.press("Space");
        keys.follow("Comparer les voyages");
        planner.await("#compare tbody tr");
        keys.skip();
        keys.follow("Choisir ");
        planner.await("main > .note");
        planner.open(draft);
        String moved = planner.find("#changes li").innerText();
        keys.skip();
        keys.follow("Annuler");
        planner.await("button:text-is('Rétablir')");
        assertThat(planner.find("#changes li").count()).isZero();
        assertThat(planner.find("main button[title]").getAttribute("title")).isEqualTo(moved);

        keys.skip();
        keys.follow("Voyages");
        keys.follow(trip);
        planner.arrive(draft + "/trip.*");
        keys.skip();
        keys.follow("Verrouiller");
        planner.await("main > .note");
        planner.open(draft);
        keys.skip();
        keys.follow("En faire un plan");
        planner.arrive("/operations/\\d+/plans/3");
    }

    static void approve(Visitor approver) {
        Keyboard keys = approver.keyboard();
        approver.arrive("/operations/\\d+/.+");
        keys.follow("Revue");
        approver.arrive("/operations/\\d+/plans/3");
        approver.await("#map[data-state=ready] path.flow");
        keys.skip();
        keys.follow("Approbation");
        for (String check : approver.find("#approval label.check").allInnerTexts()) {
            keys.tabTo(check.strip());
            keys.press("Space");
        }
        keys.enter("Pourquoi le plan tient malgré tout", "Rien ne s’est passé depuis.");
        keys.follow("Approuver le plan 3");
        approver.await("#approval .badge.good");
    }

    static void download(Visitor approver, Path folder) throws Exception {
        Keyboard keys = approver.keyboard();
        keys.follow("Export");
        approver.arrive("/operations/\\d+/export.*");
        keys.skip();
        keys.tabTo("Télécharger l’ensemble");
        Path pack = folder.resolve("pack.zip");
        approver.page().waitForDownload(() -> keys.press("Enter")).saveAs(pack);
        try (ZipFile papers = new ZipFile(pack.toFile())) {
            assertThat(papers.stream().map(ZipEntry::getName)).anyMatch(name -> name.endsWith(".pdf"));
        }
    }
}
