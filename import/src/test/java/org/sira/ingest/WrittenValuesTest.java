package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sira.ingest.ImportAssertions.imported;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.problem.NoCount;
import org.sira.ingest.problem.NotANumber;
import org.sira.ingest.problem.NotExact;
import org.sira.ingest.problem.NotWhole;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.workbook.TestWorkbook;

/** How people write figures in cells, and what is read. */
class WrittenValuesTest {

    private static final Function<Dataset, Double> LENGTH_KM =
            data -> data.roads().get(0).lengthKm();
    private static final Function<Dataset, Double> PAYLOAD_KG =
            data -> data.vehicles().get(0).payloadKg();
    private static final Function<Dataset, Double> STOCK_LITRES =
            data -> data.stocks().get(1).quantity();
    private static final Function<Dataset, Double> PEOPLE =
            data -> (double) data.displacements().get(0).individuals().orElseThrow();
    private static final Function<Dataset, Double> TIME_CONTINGENCY =
            data -> data.settings().decimal(SettingKey.TIME_CONTINGENCY).orElseThrow();

    static Stream<Arguments> figures() {
        return Stream.of(
                // Decimal comma or point
                arguments("Routes!D2", "78,5", LENGTH_KM, 78.5),
                arguments("Routes!D2", "78.5", LENGTH_KM, 78.5),
                arguments("Routes!D2", "+78,5", LENGTH_KM, 78.5),
                // Thousands apart by spaces, no-break spaces and apostrophes
                arguments("Déplacements!D2", "1 352", PEOPLE, 1352),
                arguments("Déplacements!D2", "1\u00A0352", PEOPLE, 1352),
                arguments("Déplacements!D2", "1\u202F352", PEOPLE, 1352),
                arguments("Déplacements!D2", "1'352", PEOPLE, 1352),
                arguments("Déplacements!D2", "1\u2019352", PEOPLE, 1352),
                // Numbers as text, perhaps with white space around and a unit behind
                arguments("Déplacements!D2", "1352", PEOPLE, 1352),
                arguments("Déplacements!D2", " 1352\u00A0", PEOPLE, 1352),
                arguments("Déplacements!D2", "1352 pers.", PEOPLE, 1352),
                arguments("Routes!D2", "78,5 km", LENGTH_KM, 78.5),
                arguments("Routes!D2", "78500 m", LENGTH_KM, 78.5),
                arguments("Véhicules!D2", "12,5 t", PAYLOAD_KG, 12_500),
                arguments("Véhicules!D2", "12,5T", PAYLOAD_KG, 12_500),
                arguments("Véhicules!D2", "12 500 kg", PAYLOAD_KG, 12_500),
                arguments("Stocks!C3", "33\u00A0000 L", STOCK_LITRES, 33_000),
                arguments("Stocks!C3", "33 m³", STOCK_LITRES, 33_000),
                // Percent
                arguments("Paramètres!B10", "25 %", TIME_CONTINGENCY, 0.25),
                arguments("Paramètres!B10", "12,5%", TIME_CONTINGENCY, 0.125),
                arguments("Paramètres!B10", 0.25, TIME_CONTINGENCY, 0.25));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsReadAsItIsMeant(String at, Object written, Function<Dataset, Double> figure, double value) {
        ImportResult result = imported(written(at, written));
        assertThat(figure.apply(result.dataset())).isEqualTo(value, within(1e-9));
    }

    static Stream<Arguments> compartments() {
        return Stream.of(
                arguments("4x9000", List.of(9000.0, 9000.0, 9000.0, 9000.0)),
                arguments("4 X 9 000 L", List.of(9000.0, 9000.0, 9000.0, 9000.0)),
                arguments("9000/9000/9000/6000 L", List.of(9000.0, 9000.0, 9000.0, 6000.0)),
                arguments("9 m³ + 8 m³", List.of(9000.0, 8000.0)));
    }

    @ParameterizedTest
    @MethodSource("compartments")
    void compartmentsAreListedInUsualWays(String written, List<Double> litres) {
        ImportResult result = imported(OperationWorkbook.french().set("Véhicules", "F3", written));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().vehicles().get(1).compartmentsLitres()).isEqualTo(litres);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ND", "n.d.", "N/A", "#N/A", "NA", "Not available", "-", "—", "nan", "NaN", "?", "...", " "})
    void unknownIsNeverZero(String written) {
        ImportResult optional = imported(OperationWorkbook.french().set("Déplacements", "D2", written));
        assertThat(optional.report().problems()).isEmpty();
        assertThat(optional.dataset().displacements().get(0).individuals()).isEmpty();

        ImportResult required = imported(OperationWorkbook.french().set("Besoins", "F2", written));
        assertThat(required.report().problems()).singleElement().isInstanceOf(BlankCell.class);
        assertThat(required.dataset().needs()).hasSize(1);
    }

    @Test
    void zeroIsNotUnknown() {
        ImportResult result = imported(OperationWorkbook.french().set("Déplacements", "D3", 0));
        assertThat(result.dataset().displacements().get(1).individuals()).hasValue(0);
        ImportResult blank = imported(OperationWorkbook.french().set("Déplacements", "C3", null));
        assertThat(blank.report().problems()).singleElement().isInstanceOf(NoCount.class);
    }

    static Stream<Arguments> notFigures() {
        return Stream.of(
                arguments("env. 500", NotExact.class),
                arguments("environ 500", NotExact.class),
                arguments("~500", NotExact.class),
                arguments("~ 1 200", NotExact.class),
                arguments("± 500", NotExact.class),
                arguments("> 500", NotExact.class),
                arguments("500+", NotExact.class),
                arguments("500 environ", NotExact.class),
                arguments("500 ?", NotExact.class),
                arguments("plus de 500", NotExact.class),
                arguments("about 500 people", NotExact.class),
                arguments("1 200-1 500", NotExact.class),
                arguments("1 200 – 1 500", NotExact.class),
                arguments("10 à 12", NotExact.class),
                arguments("cinq cents", NotANumber.class),
                arguments("500 sacs", NotANumber.class),
                arguments("12 50", NotANumber.class),
                arguments("1,2,3", NotANumber.class),
                arguments("500 kg", NotANumber.class),
                arguments("25 %", NotANumber.class),
                arguments("12,5", NotWhole.class),
                arguments(true, NotANumber.class));
    }

    @ParameterizedTest
    @MethodSource("notFigures")
    void whatIsNoSingleFigureIsNotGuessed(Object written, Class<? extends Problem> kind) {
        ImportResult result = imported(written("Déplacements!D2", written));
        assertThat(result.report().problems()).singleElement().isInstanceOf(kind);
        assertThat(result.dataset().displacements()).hasSize(1);
    }

    private static TestWorkbook written(String at, Object value) {
        TestWorkbook workbook = OperationWorkbook.french().set("Paramètres", "A10", "Marge de temps");
        String[] sheetAndCell = at.split("!", 2);
        return workbook.set(sheetAndCell[0], sheetAndCell[1], value);
    }
}
