package org.sira.api.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.api.HttpVisitor;
import org.sira.api.RenderedPage;
import org.sira.api.TestServer;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.Uploads;
import org.sira.api.planning.MapNetwork;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;

/** The route tool on the situation page of the sample operation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteToolPageTest {

    private TestServer server;
    private Operation sample;
    private HttpVisitor viewer;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home);
        sample = server.get(Operations.class).createSample("planner");
        viewer = TestPeople.visitor(server, "viewer", Role.VIEWER, "fr");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private ExtendedModelMap asked(
            Operation operation, String from, String to, String date, String depart, String arriveBy, Locale locale) {
        ExtendedModelMap model = new ExtendedModelMap();
        server.get(RouteToolAdvice.class)
                .routes(operation.id(), null, from, to, "TRUCK", date, depart, arriveBy, locale, model);
        ModelAndView page = server.get(SituationController.class).show(operation.id(), null, Map.of(), locale);
        model.addAllAttributes(page.getModel());
        return model;
    }

    private String page(String from, String to, String date, String language) {
        return page(sample, from, to, date, "", "", language);
    }

    private String page(
            Operation operation, String from, String to, String date, String depart, String arriveBy, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return RenderedPage.of(
                        "situation/situation",
                        locale,
                        new HashMap<>(asked(operation, from, to, date, depart, arriveBy, locale)))
                .replace('\u00a0', ' ')
                .replace("&nbsp;", " ");
    }

    /** Over a ferry, and on the next day further than a crew drives in one; a road beside it is closed when it rains. */
    private Operation river(Path folder) throws Exception {
        Operation river = server.get(Operations.class).create("River", "planner");
        Path file = new SmallWorkbook()
                .plus("Places", "FAR,Farako,Site,10.9,-6.6,Sikasso,Kolondieba,yes")
                .with("Roads", "One way", "One way,Ferry or border,Opens at,Closes at,Delay min,Passable")
                .with("Roads", "Gravel,40,,no", "Gravel,40,,no,Ferry,09:00,18:30,30,")
                .plus("Roads", "R2,KOL,FAR,200,Primary,Gravel,40,,no,,,,,")
                .plus("Roads", "R3,BOU,FAR,90,Track,Earth,20,,no,,,,,Dry season")
                .plus("Settings", "Wet season from,2026-05-01")
                .write(folder.resolve("river.xlsx"));
        Uploads.commit(server, river.id(), Map.of("river.xlsx", Files.readAllBytes(file)));
        return river;
    }

    @Test
    void aTimeShowsDepartureArrivalAndHaltsInBothLanguages(@TempDir Path folder) throws Exception {
        Operation river = river(folder);
        String english = page(river, "BOU", "FAR", "", "2026-05-04T07:00", "", "en");
        String french = page(river, "BOU", "FAR", "", "", "2026-05-05T17:00", "fr");

        assertThat(english)
                .contains("value=\"2026-05-04T07:00\"", "min=\"2026-05-04T00:00\"", "max=\"2026-05-06T23:59\"")
                .contains("Mon 4 May 09:00 → Tue 5 May", "<li>night at Kolondieba, Mon 4 May 12:00 – Tue 5 May 06:")
                .contains("<li>Bougouni – Kolondieba: Ferry 09:00–18:30, 30 min</li>")
                .doesNotContain("??", " style=");
        assertThat(french)
                .contains("value=\"2026-05-05T17:00\"", "<li>nuit à Kolondieba, lun. 4 mai ")
                .contains("<li>Bougouni – Kolondieba : Bac 09:00–18:30, 30 min</li>")
                .doesNotContain("??");
        assertThat(page(river, "BOU", "FAR", "", "2026-05-06T16:00", "", "en"))
                .contains("Too late to arrive by the end of Wed 6 May: the last one leaves Tue 5 May");
    }

    @Test
    void roadsTellOfTheirFerriesAndOfTheDrySeason(@TempDir Path folder) throws Exception {
        Operation river = river(folder);

        assertThat(page(river, "", "", "", "", "", "en"))
                .contains("crossing\">Ferry 09:00–18:30, 30 min<", "(dry season only)")
                .contains("<span>Gravel</span><span> · Ferry 09:00–18:30, 30 min</span>")
                .contains("<span>Earth</span><span>, dry season only</span>");
        assertThat(page("", "", "", "en")).doesNotContain("dry season only");
        assertThat(viewer.get("/operations/%d/situation/road?id=R1".formatted(river.id()))
                        .body())
                .contains("<p>Bac 09:00–18:30, 30");
    }

    @Test
    void aTimeThatCannotBeMeantIsSaidAtItsFieldAndKept() {
        assertThat(page(sample, "Bougouni", "Bla", "", "noon", "", "en"))
                .contains("“noon” is no date with a time.", "value=\"noon\"")
                .doesNotContain("route-answer");
        assertThat(page(sample, "Bougouni", "Bla", "", "", "2020-01-01T07:00", "fr"))
                .contains("mer. 1 janv. 07:00 est en dehors des jours de l’opération")
                .doesNotContain("route-answer");
        assertThat(page(sample, "Bougouni", "Bla", "", "2026-05-05T07:00", "2026-05-06T07:00", "en"))
                .contains("clear one of the two", "value=\"2026-05-05T07:00\"", "value=\"2026-05-06T07:00\"");
    }

    /** The page has a filter of incidents by date, whose fields are called from and to. */
    @Test
    void theToolAndTheFilterOfIncidentsDoNotDisturbEachOther() throws Exception {
        String path = "/operations/%d/situation".formatted(sample.id());
        String ways = viewer.get(path + "?origin=Bougouni&destination=Bla").body();
        String filtered = viewer.get(path + "?from=2026-04-01&to=2026-04-30").body();

        assertThat(ways).contains("id=\"route-answer\"").doesNotContain("ne filtre rien");
        assertThat(filtered).contains("Filtré").doesNotContain("Il n’y a pas de lieu");
    }

    @ParameterizedTest
    @CsvSource({"en, Show ways, Fastest way", "fr, Montrer les itinéraires, Itinéraire le plus rapide"})
    void theToolIsOnThePageInBothLanguages(String language, String button, String fastest) {
        String unasked = page("", "", "", language);
        String asked = page("Bougouni", "Bla", "", language);

        assertThat(unasked).contains(button, "<option value=\"Kadiana\">").doesNotContain("route-answer", "??");
        assertThat(asked)
                .contains("id=\"route-answer\"", "data-select=\"route:2\"", "value=\"Bougouni\"")
                .containsIgnoringCase(fastest)
                .doesNotContain("??", " style=");
    }

    @Test
    void everyWayIsMadeOfRoadsOfTheMap() {
        RouteForm form = (RouteForm)
                asked(sample, "Bougouni", "Bla", "", "", "", Locale.ENGLISH).get("routes");

        assertThat(form).isNotNull();
        List<RouteView.Option> options = ((RouteView.Answer) form.answer()).options();
        Set<String> roads =
                server.get(SituationController.class).map(sample.id(), null, null).network().roads().stream()
                        .map(MapNetwork.MapRoad::id)
                        .collect(Collectors.toSet());
        assertThat(options).hasSize(2);
        assertThat(options).allSatisfy(option -> {
            assertThat(option.passages()).isNotEmpty();
            assertThat(roads)
                    .containsAll(option.passages().stream()
                            .map(RouteView.Passage::road)
                            .toList());
            assertThat(option.passagesJson()).startsWith("[{\"road\":\"");
        });
    }

    @Test
    void whatCannotBeMeantIsSaidAtItsField() {
        String page = page("Bugouni", "", "no day", "en");

        assertThat(page)
                .contains("There is no place “Bugouni”. Did you mean: Bougouni", "Say where the way begins")
                .contains("“no day” is no date.")
                .contains("aria-invalid=\"true\"")
                .doesNotContain("route-answer");
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() {
        assertThat(page("<b>x", "Kadiana", "", "en")).contains("“&lt;b&gt;x”").doesNotContain("<b>x");
    }

    @Test
    void anOperationWithoutDataHasNoTool() {
        Operation empty = server.get(Operations.class).create("Empty of roads", "planner");
        ExtendedModelMap model = new ExtendedModelMap();

        server.get(RouteToolAdvice.class).routes(empty.id(), null, "a", "b", "", "", "", "", Locale.ENGLISH, model);

        assertThat(model).doesNotContainKey("routes");
    }
}
