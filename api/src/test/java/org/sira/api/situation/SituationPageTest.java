package org.sira.api.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.api.RenderedPage;
import org.sira.api.TestServer;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.RiskClass;
import org.springframework.ui.ExtendedModelMap;
import tools.jackson.databind.json.JsonMapper;

/** The sample operation as its page and its map show it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SituationPageTest {

    private TestServer server;
    private SituationController pages;
    private Operation sample;

    @BeforeAll
    void start(@TempDir Path home) {
        server = TestServer.start(home);
        pages = server.get(SituationController.class);
        sample = server.get(Operations.class).createSample("planner");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void thePageIsWholeInBothLanguages(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ExtendedModelMap model = new ExtendedModelMap();
        String template = pages.show(sample.id(), null, locale, model);
        Map<String, Object> variables = new HashMap<>(model);
        String page = RenderedPage.of(template, locale, variables);
        assertThat(template).isEqualTo("situation/situation");
        assertThat(page).doesNotContain("??").doesNotContain(" style=").contains("Kolondiéba – Kadiana");
    }

    @Test
    void theMostDangerousRoadComesFirstWithItsEvidence() {
        ExtendedModelMap model = new ExtendedModelMap();
        pages.show(sample.id(), null, Locale.ENGLISH, model);
        SituationView view = (SituationView) model.get("view");
        assertThat(view).isNotNull();
        assertThat(view.freshness()).isEqualTo(Freshness.FRESH);
        assertThat(view.roads().get(0)).satisfies(road -> {
            assertThat(road.riskClass()).isEqualTo(RiskClass.EXTREME);
            assertThat(road.evidence())
                    .hasSize(5)
                    .allSatisfy(incident -> assertThat(incident.share()).isBetween(0.0, 1.0));
        });
        assertThat(view.incidents()).hasSize(SituationView.MOST_INCIDENTS);
    }

    @Test
    void theMapHasAllThatTheTablesHave() {
        SituationMap map = pages.map(sample.id(), null);
        ExtendedModelMap model = new ExtendedModelMap();
        pages.show(sample.id(), null, Locale.ENGLISH, model);
        SituationView view = (SituationView) model.get("view");
        assertThat(view).isNotNull();
        assertThat(map.network().roads()).hasSameSizeAs(view.roads());
        assertThat(map.incidents()).hasSize(view.knownIncidents());
        assertThat(map.closures()).hasSameSizeAs(view.closures());
        assertThat(map.displacement()).hasSameSizeAs(view.displacement());
        String json = server.get(JsonMapper.class).writeValueAsString(map);
        assertThat(json).hasSizeLessThan(120_000).contains("\"countedOn\":\"2026-");
    }

    @Test
    void anOperationWithoutDataSaysSo() {
        Operation empty = server.get(Operations.class).create("Empty", "planner");
        ExtendedModelMap model = new ExtendedModelMap();
        assertThat(pages.show(empty.id(), null, Locale.ENGLISH, model)).isEqualTo("situation/nothing");
        assertThat(RenderedPage.of("situation/nothing", Locale.ENGLISH, new HashMap<>(model)))
                .contains("No data yet");
    }

    @Test
    void aVersionOfAnotherOperationIsNotShown() {
        Operation other = server.get(Operations.class).create("Other", "planner");
        assertThatThrownBy(() -> pages.map(other.id(), 1L)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pages.map(sample.id(), 999L)).isInstanceOf(Refusal.class);
    }
}
