package org.sira.api.situation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.RenderedPage;
import org.sira.api.TestServer;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.Uploads;
import org.sira.api.situation.SituationMap.MapArea;
import org.springframework.web.servlet.ModelAndView;

/** The sample operation with a map beside it, on which somebody has drawn a closure and an operation area. */
class DrawnAreasTest {

    private static final Path SAMPLE = Path.of("../sample-data/operation-sikasso.xlsx");

    /** A square around Kolondiéba that is closed, and a triangle around Kadiana. */
    private static final String MAP = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature",
               "properties": {"type": "Fermeture", "id": "CRUE", "du": "2026-05-05", "au": "2026-05-11", "motif": "Crue"},
               "geometry": {"type": "Polygon",
                 "coordinates": [[[-6.94, 11.04], [-6.84, 11.04], [-6.84, 11.14], [-6.94, 11.14], [-6.94, 11.04]]]}},
              {"type": "Feature",
               "properties": {"type": "operation area", "id": "TRI", "name": "Triangle de Kadiana",
                 "from": "2026-05-03", "to": "2026-05-11", "regime": "open", "multiplier": 3},
               "geometry": {"type": "Polygon",
                 "coordinates": [[[-6.6, 10.7], [-6.4, 10.7], [-6.5, 10.9], [-6.6, 10.7]]]}}]}
            """;

    @Test
    void drawnAreasAreOnThePageAndOnTheMap(@TempDir Path home) throws Exception {
        try (TestServer server = TestServer.start(home)) {
            SituationController pages = server.get(SituationController.class);
            long operation =
                    server.get(Operations.class).create("Drawn", "planner").id();
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("operation.xlsx", Files.readAllBytes(SAMPLE));
            files.put("map.geojson", MAP.getBytes(StandardCharsets.UTF_8));
            Uploads.commit(server, operation, files);

            SituationMap map = pages.map(operation, null, null);
            assertThat(map.closures())
                    .filteredOn(closure -> closure.id().startsWith("CRUE/"))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(closure -> assertThat(closure.reason()).isEqualTo("Crue"));
            assertThat(map.areas())
                    .filteredOn(area -> area.id().equals("TRI"))
                    .singleElement()
                    .extracting(MapArea::shape)
                    .satisfies(shape -> {
                        assertThat(shape.radiusKm()).isZero();
                        assertThat(shape.rings().get(0)).hasSize(3).contains(new double[] {10.9, -6.5});
                    });
            assertThat(map.areas()).extracting(area -> area.shape().radiusKm()).anyMatch(radiusKm -> radiusKm > 0);

            ModelAndView page = pages.show(operation, null, Map.of(), Locale.FRENCH);
            String html =
                    RenderedPage.of(requireNonNull(page.getViewName()), Locale.FRENCH, new HashMap<>(page.getModel()));
            assertThat(html)
                    .contains("Zone d’opération Triangle de Kadiana, risque")
                    .contains("rayon de");
        }
    }
}
