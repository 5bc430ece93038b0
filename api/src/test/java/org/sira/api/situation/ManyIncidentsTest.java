package org.sira.api.situation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.RenderedPage;
import org.sira.api.TestServer;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.Uploads;
import org.sira.api.platform.Gzip;
import org.sira.api.situation.IncidentLayer.MapIncident;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The sample operation with twenty thousand more incidents: its page stays as light as with few. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyIncidentsTest {

    private static final Path SAMPLE = Path.of("../sample-data/operation-sikasso.xlsx");
    private static final int MANY = 20_000;

    /**
     * What may come each time the page is asked for: page, map and incidents. With what browsers keep, which
     * {@code EveryPageBrowserIT} weighs, that stays far below the 200 kB of a page with a map.
     */
    private static final int MOST_BYTES = 60_000;

    private TestServer server;
    private SituationController pages;
    private long operation;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home);
        pages = server.get(SituationController.class);
        operation = server.get(Operations.class).create("Many", "planner").id();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("operation.xlsx", Files.readAllBytes(SAMPLE));
        files.put("incidents.xlsx", IncidentWorkbook.of(MANY, 1));
        Uploads.commit(server, operation, files);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private IncidentLayer incidents(String... asked) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < asked.length; i += 2) {
            parameters.put(asked[i], asked[i + 1]);
        }
        return pages.incidents(operation, null, parameters);
    }

    @Test
    void thePageWithItsDataIsLight() {
        JsonMapper json = server.get(JsonMapper.class);
        ModelAndView page = pages.show(operation, null, Map.of(), Locale.FRENCH);
        int bytes = compressed(RenderedPage.of(
                        requireNonNull(page.getViewName()), Locale.FRENCH, new HashMap<>(page.getModel())))
                + compressed(json.writeValueAsString(pages.map(operation, null, null)))
                + compressed(json.writeValueAsString(incidents("zoom", "6.75")));

        SituationView view = (SituationView) requireNonNull(page.getModel().get("view"));
        assertThat(view.incidents().known()).isGreaterThan(MANY);
        assertThat(bytes).isLessThan(MOST_BYTES);
        for (String zoom : List.of("4", "8", "13", "99")) {
            assertThat(compressed(json.writeValueAsString(incidents("zoom", zoom))))
                    .as("zoom %s", zoom)
                    .isLessThan(MOST_BYTES / 2);
        }
    }

    @Test
    void cellsCountEveryIncidentOnce() {
        int known = incidents().matching();
        for (String zoom : List.of("4", "6.75", "9", "13")) {
            IncidentLayer layer = incidents("zoom", zoom);
            assertThat(layer.all()).isFalse();
            assertThat(layer.incidents()).isEmpty();
            assertThat(layer.cells()).hasSizeBetween(1, IncidentCell.MOST_CELLS);
            assertThat(layer.cells().stream().mapToInt(IncidentCell::count).sum())
                    .as("zoom %s", zoom)
                    .isEqualTo(known);
            assertThat(layer.cells()).allSatisfy(cell -> {
                assertThat(cell.road() + cell.other() + cell.untyped()).isEqualTo(cell.count());
                assertThat(cell.lat()).isBetween(cell.south(), cell.north());
                assertThat(cell.lon()).isBetween(cell.west(), cell.east());
                assertThat(cell.worst().fatalities()).isBetween(cell.fatalities() / cell.count(), cell.fatalities());
                assertThat(cell.newest().ageDays())
                        .isLessThanOrEqualTo(cell.worst().ageDays());
            });
        }
        assertThat(incidents("days", "30").cells().stream()
                        .mapToInt(IncidentCell::count)
                        .sum())
                .isLessThan(known)
                .isPositive();
    }

    @Test
    void comingCloserLeadsToEveryIncidentByItself() {
        IncidentCell cell = incidents("zoom", "9").cells().stream()
                .max((a, b) -> Integer.compare(a.count(), b.count()))
                .orElseThrow();
        Set<String> reached = new HashSet<>();
        reach(cell.west() - 1e-4, cell.south() - 1e-4, cell.east() + 1e-4, cell.north() + 1e-4, reached);

        assertThat(reached).hasSizeGreaterThanOrEqualTo(cell.count());
    }

    /** Halves a box until what lies in it comes one by one, as somebody does who zooms in. */
    private void reach(double west, double south, double east, double north, Set<String> reached) {
        IncidentLayer layer = incidents("box", "%s,%s,%s,%s".formatted(west, south, east, north), "zoom", "13");
        layer.incidents().stream().map(MapIncident::id).forEach(reached::add);
        assertThat(layer.incidents()).hasSizeLessThanOrEqualTo(IncidentLayer.MOST_IN_WINDOW);
        if (!layer.cells().isEmpty()) {
            double middle = (west + east) / 2;
            double centre = (south + north) / 2;
            reach(west, south, middle, centre, reached);
            reach(middle, south, east, centre, reached);
            reach(west, centre, middle, north, reached);
            reach(middle, centre, east, north, reached);
        }
    }

    @Test
    void whatIsFilteredToFewComesAtOnce() {
        IncidentLayer layer = incidents("type", "Air/drone strike", "from", "2026-04-01");
        assertThat(layer.all()).isTrue();
        assertThat(layer.incidents()).hasSize(layer.matching()).hasSizeBetween(1, IncidentLayer.MOST_AT_ONCE);
    }

    private static int compressed(String text) {
        return Gzip.compress(text.getBytes(StandardCharsets.UTF_8)).length;
    }
}
