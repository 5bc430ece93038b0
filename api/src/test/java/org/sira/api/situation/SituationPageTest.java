package org.sira.api.situation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.api.RenderedPage;
import org.sira.api.TestServer;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.Uploads;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.RiskClass;
import org.sira.planner.risk.RiskModel;
import org.sira.planner.risk.RiskSettings;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The sample operation as its page and its map show it, on its newest day and on others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SituationPageTest {

    private static final LocalDate NEWEST = LocalDate.of(2026, 5, 4);
    private static final LocalDate EARLIER = LocalDate.of(2026, 4, 20);

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

    private ModelAndView show(Operation operation, Map<String, String> asked, Locale locale) {
        return pages.show(operation.id(), null, asked, locale);
    }

    private SituationView view(Map<String, String> asked) {
        return view(sample, asked);
    }

    private SituationView view(Operation operation, Map<String, String> asked) {
        return (SituationView)
                requireNonNull(show(operation, asked, Locale.ENGLISH).getModel().get("view"));
    }

    private static String rendered(ModelAndView page, Locale locale) {
        return RenderedPage.of(requireNonNull(page.getViewName()), locale, new HashMap<>(page.getModel()));
    }

    @ParameterizedTest
    @CsvSource({"en, 2026-05-04", "fr, 2026-05-04", "en, 2026-04-20", "fr, 2026-04-20"})
    void thePageIsWholeInBothLanguages(String language, String day) {
        Locale locale = Locale.forLanguageTag(language);
        ModelAndView shown = show(sample, Map.of("asOf", day), locale);
        String page = rendered(shown, locale);
        assertThat(shown.getViewName()).isEqualTo("situation/situation");
        assertThat(page).doesNotContain("??").doesNotContain(" style=").contains("Kolondiéba – Kadiana");
    }

    @Test
    void theMostDangerousRoadComesFirstWithItsEvidence() {
        SituationView view = view(Map.of());
        assertThat(view.freshness()).isEqualTo(Freshness.FRESH);
        assertThat(view.roads().get(0)).satisfies(road -> {
            assertThat(road.riskClass()).isEqualTo(RiskClass.EXTREME);
            assertThat(road.evidence())
                    .hasSize(5)
                    .allSatisfy(incident -> assertThat(incident.share()).isBetween(0.0, 1.0));
        });
        assertThat(view.incidents().rows()).hasSize(IncidentTable.ROWS);
    }

    @Test
    void theMapHasAllThatTheTablesHave() {
        SituationMap map = pages.map(sample.id(), null, null);
        IncidentLayer incidents = pages.incidents(sample.id(), null, Map.of());
        SituationView view = view(Map.of());
        assertThat(map.network().roads()).hasSameSizeAs(view.roads());
        assertThat(incidents.all()).isTrue();
        assertThat(incidents.incidents()).hasSize(view.incidents().known());
        assertThat(map.closures()).hasSameSizeAs(view.restrictions().closures());
        assertThat(map.displacement()).hasSameSizeAs(view.displacement().places());
        assertThat(map.cercles()).hasSameSizeAs(view.displacement().cercles());
        String json = server.get(JsonMapper.class).writeValueAsString(map);
        assertThat(json).hasSizeLessThan(20_000).contains("\"countedOn\":\"2026-");
    }

    @Test
    void anEarlierDayIsShownAsItWasKnownThen() {
        SituationView newest = view(Map.of());
        SituationView earlier = view(Map.of("asOf", EARLIER.toString()));
        var operation = facts();

        assertThat(earlier.incidents().known())
                .isEqualTo((int) operation.incidents().stream()
                        .filter(incident -> incident.date().isBefore(EARLIER))
                        .count())
                .isLessThan(newest.incidents().known());
        assertThat(earlier.incidents().rows()).allSatisfy(row -> {
            assertThat(row.date()).isBefore(EARLIER);
            assertThat(row.date().plusDays(row.ageDays())).isEqualTo(EARLIER);
        });
        var risk = RiskModel.assess(
                operation.incidents(), operation.places(), operation.roads(), EARLIER, RiskSettings.standard());
        assertThat(earlier.roads()).allSatisfy(road -> {
            assertThat(road.rate()).isEqualTo(risk.get(road.id()).eventsPer100KmPer30Days());
            assertThat(road.riskClass()).isEqualTo(risk.get(road.id()).riskClass());
            assertThat(road.evidence())
                    .allSatisfy(evidence -> assertThat(evidence.date()).isBefore(EARLIER));
        });
        assertThat(earlier.classes()).isNotEqualTo(newest.classes());
        assertThat(earlier.restrictions().closures())
                .allSatisfy(row -> assertThat(row.standing())
                        .isEqualTo(row.closure().from().isAfter(EARLIER) ? Standing.LATER : Standing.IN_FORCE));
        assertThat(newest.restrictions().inForce())
                .isGreaterThan(earlier.restrictions().inForce());

        SituationMap map = pages.map(sample.id(), null, EARLIER.toString());
        assertThat(map.network().roads())
                .allSatisfy(road -> assertThat(road.risk())
                        .isEqualTo(risk.get(road.id()).riskClass().name()));
        assertThat(pages.incidents(sample.id(), null, Map.of("asOf", EARLIER.toString()))
                        .matching())
                .isEqualTo(earlier.incidents().known());
    }

    @Test
    void thePageSaysWhichDayItShowsAndLeadsBackToTheNewest() {
        String page = rendered(show(sample, Map.of("asOf", "2026-04-20"), Locale.ENGLISH), Locale.ENGLISH);
        assertThat(page)
                .contains("Situation as of 20 Apr 2026, data as of 4 May 2026.")
                .contains("href=\"/operations/%d/situation?asOf=2026-04-19\"".formatted(sample.id()))
                .contains("href=\"/operations/%d/situation?asOf=2026-04-21\"".formatted(sample.id()))
                .contains("Back to the newest day");
        assertThat(rendered(show(sample, Map.of(), Locale.ENGLISH), Locale.ENGLISH))
                .doesNotContain("Back to the newest day")
                .doesNotContain("asOf=2026-05-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05, lies after it",
        "2020-01-01, lies before it",
        "3 May, is not a date",
        "<script>, “&lt;script&gt;” is not a date"
    })
    void aDayOutsideTheDataIsAnsweredWithWords(String day, String words) {
        ModelAndView page = show(sample, Map.of("asOf", day), Locale.ENGLISH);
        assertThat(page.getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(rendered(page, Locale.ENGLISH))
                .contains(words)
                .contains("4 May 2026")
                .doesNotContain("??");
        assertThat(rendered(show(sample, Map.of("asOf", day), Locale.FRENCH), Locale.FRENCH))
                .contains("4 mai 2026")
                .doesNotContain("??");
        assertThatThrownBy(() -> pages.map(sample.id(), null, day)).isInstanceOf(Refusal.class);
    }

    @Test
    void everyIncidentIsReachedPageByPage() {
        List<String> reached = new ArrayList<>();
        IncidentTable table = view(Map.of()).incidents();
        for (int page = 1; page <= table.pages(); page++) {
            IncidentTable shown = view(Map.of("page", String.valueOf(page))).incidents();
            assertThat(shown.first()).isEqualTo(reached.size() + 1);
            shown.rows().forEach(row -> reached.add(row.id()));
            assertThat(shown.last()).isEqualTo(reached.size());
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(facts().incidents().stream()
                        .filter(incident -> incident.date().isBefore(NEWEST))
                        .map(Incident::id)
                        .toList());
        assertThat(view(Map.of("page", "999")).incidents().page()).isEqualTo(table.pages());
        assertThat(view(Map.of("page", "minus one")).incidents().page()).isOne();
    }

    @Test
    void incidentsAreFilteredByTypeChannelAndPeriodInTableAndMapAlike() {
        Map<String, String> asked = Map.of(
                "type", "Remote explosive/landmine/IED",
                "channel", "road",
                "from", "2026-01-01",
                "to", "2026-03-31",
                "order", "DEADLIEST");
        IncidentTable table = view(asked).incidents();
        assertThat(table.matching()).isBetween(1, IncidentTable.ROWS);
        assertThat(table.rows()).hasSize(table.matching()).allSatisfy(row -> {
            assertThat(row.type()).isEqualTo("Remote explosive/landmine/IED");
            assertThat(row.channel()).isEqualTo(IncidentChannel.ROAD);
            assertThat(row.date()).isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        });
        assertThat(table.rows()).isSortedAccordingTo((a, b) -> Integer.compare(b.fatalities(), a.fatalities()));
        assertThat(pages.incidents(sample.id(), null, asked).incidents())
                .extracting(IncidentLayer.MapIncident::id)
                .containsExactlyInAnyOrderElementsOf(
                        table.rows().stream().map(IncidentTable.Row::id).toList());
        assertThat(rendered(show(sample, asked, Locale.ENGLISH), Locale.ENGLISH))
                .contains("Filtered: %d of 597".formatted(table.matching()))
                .contains("type=Remote%20explosive%2Flandmine%2FIED");
    }

    @Test
    void aFilterThatCannotBeMeantIsNamedAndFiltersNothing() {
        Map<String, String> asked = Map.of("from", "yesterday", "channel", "air", "order", "loudest");
        assertThat(view(asked).incidents().matching()).isEqualTo(597);
        assertThat(view(asked).incidents().filter().faults()).containsExactly("from", "channel", "order");
        assertThat(rendered(show(sample, asked, Locale.FRENCH), Locale.FRENCH))
                .contains("Le premier jour de la période n’est pas une date")
                .doesNotContain("??");
        assertThat(view(Map.of("from", "2026-02-01", "to", "2026-01-01"))
                        .incidents()
                        .filter()
                        .faults())
                .containsExactly("period");
    }

    @Test
    void displacementIsTheLatestCountOfTheDayByPlaceAndByCercle() {
        DisplacementView shown = view(Map.of()).displacement();
        assertThat(shown.round()).contains(LocalDate.of(2026, 4, 24));
        assertThat(shown.places())
                .extracting(DisplacementView.PlaceRow::placeId)
                .doesNotHaveDuplicates();
        assertThat(shown.cercles().stream()
                        .mapToLong(DisplacementView.CercleRow::people)
                        .sum())
                .isEqualTo(shown.people())
                .isEqualTo(shown.places().stream()
                        .mapToLong(row -> row.count().people())
                        .sum());

        LocalDate day = LocalDate.of(2026, 4, 10);
        DisplacementView earlier = view(Map.of("asOf", day.toString())).displacement();
        assertThat(earlier.places())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.count().countedOn()).isBeforeOrEqualTo(day));
        assertThat(earlier.places().size() + earlier.later()).isEqualTo((int) facts().displacements().stream()
                .map(Displacement::placeId)
                .distinct()
                .count());
    }

    @Test
    void whereNothingIsKnownOfARoadItIsNeverCalledLow(@TempDir Path folder) throws Exception {
        Operation stale = operation(
                "Stale",
                new SmallWorkbook()
                        .with("Incidents", "2026-04-01", "2026-01-01")
                        .with("Roads", "R1,BOU,KOL", "R1,KOL,BOU")
                        .plus("Displacement", "Place,Households,Individuals,Date")
                        .plus("Displacement", "KOL,100,,2026-04-20")
                        .plus("Displacement", "BOU,,90,2026-03-01"),
                folder);
        SituationView view = view(stale, Map.of());
        assertThat(view.freshness()).isEqualTo(Freshness.STALE);
        assertThat(view.roads())
                .isNotEmpty()
                .allSatisfy(road -> assertThat(road.riskClass()).isNull());
        String page = rendered(show(stale, Map.of(), Locale.ENGLISH), Locale.ENGLISH);
        assertThat(page)
                .contains("risk UNKNOWN\">Not known<")
                .contains("Not known does not mean safe")
                .doesNotContain("risk LOW");
        assertThat(pages.map(stale.id(), null, null).network().roads())
                .allSatisfy(road -> assertThat(road.risk()).isEqualTo("UNKNOWN"));

        SituationView fresh = view(stale, Map.of("asOf", "2026-01-05"));
        assertThat(fresh.freshness()).isEqualTo(Freshness.FRESH);
        assertThat(fresh.roads())
                .allSatisfy(road -> assertThat(road.riskClass()).isNotNull());

        assertThat(view.displacement().places())
                .extracting(
                        DisplacementView.PlaceRow::placeId,
                        DisplacementView.PlaceRow::estimated,
                        row -> row.count().people(),
                        DisplacementView.PlaceRow::older)
                .containsExactly(tuple("KOL", true, 520, false), tuple("BOU", false, 90, true));
        assertThat(page).contains("Of one place only households were counted").contains("marked as older");
    }

    @Test
    void layersWithoutDataSaySo(@TempDir Path folder) throws Exception {
        Operation bare = operation("Bare", new SmallWorkbook().without("Incidents"), folder);
        ModelAndView page = show(bare, Map.of(), Locale.ENGLISH);
        assertThat(page.getViewName()).isEqualTo("situation/situation");
        assertThat(rendered(page, Locale.ENGLISH))
                .contains("The data hold no incident before 3 May 2026.")
                .contains("None in the data.")
                .contains("Not known")
                .doesNotContain("??");
        assertThat(pages.incidents(bare.id(), null, Map.of()).incidents()).isEmpty();
    }

    @Test
    void anOperationWithoutDataSaysSo() {
        Operation empty = server.get(Operations.class).create("Empty", "planner");
        ModelAndView page = show(empty, Map.of(), Locale.ENGLISH);
        assertThat(page.getViewName()).isEqualTo("situation/nothing");
        assertThat(rendered(page, Locale.ENGLISH)).contains("No data yet");
    }

    @Test
    void aVersionOfAnotherOperationIsNotShown() {
        Operation other = server.get(Operations.class).create("Other", "planner");
        assertThatThrownBy(() -> pages.map(other.id(), 1L, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pages.map(sample.id(), 999L, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pages.incidents(other.id(), 1L, Map.of())).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"box, '1,2,3'", "box, '1,2,3,north'", "zoom, close", "zoom, NaN"})
    void aWindowThatIsNoneIsRefused(String name, String value) {
        assertThatThrownBy(() -> pages.incidents(sample.id(), null, Map.of(name, value)))
                .isInstanceOf(Refusal.class);
    }

    /** A closure of the sample is in force on its days, and not before or after. */
    @Test
    void aClosureStandsByItsDays() {
        Closure closure = facts().restrictions().closures().get(0);
        LocalDate from = closure.from();
        assertThat(Standing.on(from.minusDays(1), from, closure.to())).isEqualTo(Standing.LATER);
        assertThat(Standing.on(from, from, closure.to())).isEqualTo(Standing.IN_FORCE);
        assertThat(Standing.on(closure.to(), from, closure.to())).isEqualTo(Standing.IN_FORCE);
        assertThat(Standing.on(closure.to().plusDays(1), from, closure.to())).isEqualTo(Standing.OVER);
    }

    private Operation operation(String name, SmallWorkbook workbook, Path folder) throws Exception {
        Operation made = server.get(Operations.class).create(name, "planner");
        Uploads.commit(
                server,
                made.id(),
                Map.of("small.xlsx", Files.readAllBytes(workbook.write(folder.resolve("small.xlsx")))));
        return made;
    }

    private org.sira.planner.model.Operation facts() {
        Optional<DatasetVersion> version = server.get(Datasets.class).newest(sample.id());
        return server.get(Situations.class)
                .find(version.orElseThrow())
                .orElseThrow()
                .facts()
                .operation();
    }
}
