package org.sira.ingest.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.AreaShape.Corner;
import org.sira.ingest.dataset.DrawnArea;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.problem.Rejection;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.RejectedFileException;

/** Places along a parallel, 0.1° apart, each with a road to the next one. */
class AreaCoverTest {

    private static final int ROADS = 40;

    private final List<PlaceRow> places = new ArrayList<>();
    private final List<RoadRow> roads = new ArrayList<>();

    AreaCoverTest() {
        for (int i = 0; i <= ROADS; i++) {
            places.add(place("P" + i, 11, -8 + i / 10.0));
        }
        for (int i = 0; i < ROADS; i++) {
            roads.add(road("R" + i, "P" + i, "P" + (i + 1)));
        }
    }

    @Test
    void roadsWithinAndAcrossTheBorderAreFoundInTheirOrder() throws RejectedFileException {
        DrawnArea area = area(new Corner(10.9, -7.74), new Corner(10.9, -7.45), new Corner(11.1, -7.45));

        assertThat(cover(() -> 0).roadsIn(area)).extracting(RoadRow::id).containsExactly("R4", "R5");
    }

    @Test
    void aRoadWhosePlaceWasLeftOutIsInNoArea() throws RejectedFileException {
        places.remove(4);
        DrawnArea area = area(new Corner(10, -9), new Corner(10, 0), new Corner(12, 0), new Corner(12, -9));

        assertThat(cover(() -> 0).roadsIn(area))
                .hasSize(ROADS - 2)
                .noneMatch(road -> road.id().equals("R4"));
    }

    @Test
    void whatTakesLongerThanAFileMayIsRefused() {
        AtomicLong seconds = new AtomicLong();
        AreaCover slow =
                cover(() -> Duration.ofSeconds(seconds.getAndIncrement()).toNanos());
        DrawnArea area = area(new Corner(10, -9), new Corner(10, 0), new Corner(12, -9));

        assertThatExceptionOfType(RejectedFileException.class)
                .isThrownBy(() -> slow.roadsIn(area))
                .satisfies(refused -> {
                    assertThat(refused.problem().rejection()).isEqualTo(Rejection.OVER_LIMIT);
                    assertThat(refused.problem().where().file()).isEqualTo("map.geojson");
                });
    }

    private AreaCover cover(LongSupplier nanoTime) {
        return new AreaCover(places, roads, ImportLimits.standard(), nanoTime);
    }

    private static DrawnArea area(Corner... corners) {
        return new DrawnArea(
                new RowRef("map.geojson", RowRef.FEATURES, 1),
                SheetKind.CLOSURES,
                Map.of(),
                Map.of(),
                new AreaShape.Polygon(List.of(new AreaShape.Ring(List.of(corners)))));
    }

    private static PlaceRow place(String id, double latitude, double longitude) {
        RowRef ref = new RowRef("operation.xlsx", "Places", 2);
        return new PlaceRow(ref, id, id, PlaceType.SITE, latitude, longitude, "", "", "", true);
    }

    private static RoadRow road(String id, String from, String to) {
        return new RoadRow(
                new RowRef("operation.xlsx", "Roads", 2),
                id,
                from,
                to,
                12,
                RoadClass.TRACK,
                Surface.EARTH,
                true,
                20,
                20,
                RoadSeason.ALL_YEAR,
                OptionalDouble.empty(),
                false,
                Optional.empty());
    }
}
