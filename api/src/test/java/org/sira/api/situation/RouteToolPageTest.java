package org.sira.api.situation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.sira.api.RenderedPage;
import org.sira.api.TestServer;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.MapNetwork;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;

/** The route tool on the situation page of the sample operation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteToolPageTest {

    private TestServer server;
    private Operation sample;

    @BeforeAll
    void start(@TempDir Path home) {
        server = TestServer.start(home);
        sample = server.get(Operations.class).createSample("planner");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private ExtendedModelMap asked(String from, String to, String date, Locale locale) {
        ExtendedModelMap model = new ExtendedModelMap();
        server.get(RouteToolAdvice.class).routes(sample.id(), null, from, to, "TRUCK", date, locale, model);
        ModelAndView page = server.get(SituationController.class).show(sample.id(), null, Map.of(), locale);
        model.addAllAttributes(page.getModel());
        return model;
    }

    private String page(String from, String to, String date, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return RenderedPage.of("situation/situation", locale, new HashMap<>(asked(from, to, date, locale)));
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
        RouteForm form =
                (RouteForm) asked("Bougouni", "Bla", "", Locale.ENGLISH).get("routes");

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

        server.get(RouteToolAdvice.class).routes(empty.id(), null, "a", "b", "", "", Locale.ENGLISH, model);

        assertThat(model).doesNotContainKey("routes");
    }
}
