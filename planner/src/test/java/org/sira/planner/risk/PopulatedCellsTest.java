package org.sira.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

class PopulatedCellsTest {

    private static final RiskSettings SETTINGS = RiskSettings.standard();

    private final Place west = FlatLand.place("W", 5, 5);
    private final Place east = FlatLand.place("E", 25, 5);
    private final Place alone = FlatLand.place("A", 65, 45);
    private final List<Place> places = List.of(west, east, alone);
    private final List<RoadSegment> roads = List.of(FlatLand.road("R", west, east));
    private final PopulatedCells cells = PopulatedCells.of(places, roads, SETTINGS);

    @Test
    void aCellIsPopulatedWhereThereIsAPlaceOrARoad() {
        assertThat(cells.count()).isEqualTo(4);
        assertThat(cells.find(FlatLand.at(9.9, 0.1))).hasValue(0);
        assertThat(cells.find(FlatLand.at(15, 5))).hasValue(1);
        assertThat(cells.find(FlatLand.at(69, 41))).hasValue(3);
        assertThat(cells.find(FlatLand.at(15, 15))).isEmpty();
        assertThat(cells.find(FlatLand.at(5000, 5))).isEmpty();
        assertThat(cells.find(FlatLand.at(5, -5000))).isEmpty();
    }

    @Test
    void aRoadHasTheMeanOfTheRatesOfItsCells() {
        List<Incident> incidents = List.of(FlatLand.incident("I", 10, 15, 5), FlatLand.incident("J", 40, 24, 8));

        double[] rates = cells.rates(incidents, SETTINGS).on(FlatLand.AS_OF);

        double road = RiskModel.assess(incidents, places, roads, FlatLand.AS_OF, SETTINGS)
                .get("R")
                .ratePerCellDay();
        assertThat(road).isCloseTo((rates[0] + 2 * rates[1] + rates[2]) / 4, within(1e-12));
        assertThat(rates[1]).isGreaterThan(rates[3]);
    }

    @Test
    void theFootprintOfAPointIsMassAndStaysInPopulatedCells() {
        double[] mass = new double[cells.count()];

        cells.footprint(FlatLand.at(15, 5), 3, 4).addTo(mass, 2);

        // Of a normal distribution of 3 km, 0.9044 lie within 5 km to each side of its middle, along both axes.
        assertThat(mass[1]).isCloseTo(2 * 0.9044 * 0.9044, within(1e-3));
        assertThat(mass[0]).isCloseTo(mass[2], within(1e-12)).isCloseTo(2 * 0.0478 * 0.9044, within(1e-3));
        assertThat(mass[3]).isZero();
    }

    @Test
    void withoutAPlaceThereAreNoCells() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PopulatedCells.of(List.of(), List.of(), SETTINGS))
                .withMessageContaining("without a place");
    }
}
