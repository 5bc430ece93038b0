package org.sira.api.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.WayPoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.export.PlanExamples;
import org.sira.api.export.RouteGpx;
import org.sira.api.export.RouteSheet;
import org.sira.api.export.RouteSheet.Doing;
import org.sira.api.export.SheetWords;
import org.sira.api.platform.Language;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.CrossingKind;

class RouteSheetTest {

    private final RouteSheet truck =
            RouteSheet.of(PlanExamples.facts(), PlanExamples.plan(), 1).orElseThrow();
    private final RouteSheet tanker =
            RouteSheet.of(PlanExamples.facts(), PlanExamples.plan(), 2).orElseThrow();

    @Test
    void everyEventOfTheTripIsALine() {
        assertThat(truck.lines())
                .extracting(RouteSheet.Line::doing)
                .containsExactly(
                        Doing.LOAD, Doing.REFUEL, Doing.GATE, Doing.DRIVE, Doing.UNLOAD, Doing.NIGHT, Doing.DRIVE);
        assertThat(truck.leavesAt()).isEqualTo(PlanExamples.at(0, 7, 0));
        assertThat(truck.backAt()).isEqualTo(PlanExamples.at(1, 13, 19));
    }

    @Test
    void aDriveSaysWhenEachPlaceIsPassedAndInWhichConvoy() {
        RouteSheet.Line drive = truck.lines().get(3);
        assertThat(drive.passes())
                .extracting(pass -> pass.place().id() + " " + pass.at())
                .containsExactly("BOU 2026-11-23T09:00", "KOL 2026-11-23T11:19");
        assertThat(drive.convoyIds()).containsExactly("K1-1");
        assertThat(truck.convoys())
                .singleElement()
                .satisfies(convoy -> assertThat(convoy.vehicles()).containsExactly("T1", "C1"));
    }

    @Test
    void theHoursOfEachDayLieWithinDaylight() {
        assertThat(truck.hours()).hasSize(2).allSatisfy(day -> {
            LocalDateTime noon = day.date().atTime(12, 0);
            assertThat(day.from()).isAfter(noon.minusHours(7)).isBefore(noon.minusHours(4));
            assertThat(day.to()).isAfter(noon.plusHours(4)).isBefore(noon.plusHours(6));
        });
    }

    @Test
    void thereIsNoSheetOfATripThatIsNotThere() {
        assertThat(RouteSheet.of(PlanExamples.facts(), PlanExamples.plan(), 0)).isEmpty();
        assertThat(RouteSheet.of(PlanExamples.facts(), PlanExamples.plan(), 3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSheetIsWholeInBothLanguages(Language language) {
        String page = page(tanker, language);
        assertThat(page).doesNotContain("??").contains("+Kolondiéba", "C1").doesNotContain(" style=");
        assertThat(page).contains(new SheetWords(language).text("sheet.proposed"));
        assertThat(page.replace("&nbsp;", " ").replace('\u00a0', ' '))
                .contains(language == Language.FR ? "n° 1 : 8 000 L" : "no. 1: 8,000 L");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Ferry 06:30–18:30, 30 min, before +Kolondiéba | Ferry 06:30–18:30, 30 min, before Bougouni",
                "FR | Bac 06:30–18:30, 30 min, avant +Kolondiéba | Bac 06:30–18:30, 30 min, avant Bougouni"
            })
    void aFerryStandsAtItsLegInTheDirectionInWhichItIsDriven(Language language, String out, String back) {
        Crossing ferry = new Crossing(CrossingKind.FERRY, LocalTime.of(6, 30), LocalTime.of(18, 30), 30);
        RouteSheet sheet = RouteSheet.of(PlanExamples.factsWith(ferry), PlanExamples.plan(), 1)
                .orElseThrow();
        String page = page(sheet, language).replace('\u00a0', ' ').replace("&nbsp;", " ");

        assertThat(page.indexOf(out)).isPositive().isLessThan(page.indexOf(back));
        assertThat(page(truck, language)).doesNotContain("class=\"crossing\"");
    }

    @Test
    void theSheetSaysNothingOfRiskOrIncidents() {
        assertThat(page(truck, Language.EN))
                .doesNotContainIgnoringCase("incident")
                .doesNotContainIgnoringCase("risk");
    }

    @ParameterizedTest
    @EnumSource
    void theGpxReadsBackWithItsWayAndStops(Language language) throws IOException {
        byte[] bytes = RouteGpx.bytes(truck, PlanExamples.draft().origin(), new SheetWords(language));
        GPX gpx = GPX.Reader.DEFAULT.read(new ByteArrayInputStream(bytes));
        List<WayPoint> way = gpx.getRoutes().get(0).getPoints();
        assertThat(way)
                .extracting(point -> point.getName().orElseThrow())
                .containsExactly("Bougouni", "+Kolondiéba", "+Kolondiéba", "Bougouni");
        assertThat(way.get(1).getLatitude().doubleValue()).isEqualTo(11.089);
        assertThat(way.get(1).getTime().orElseThrow()).hasToString("2026-11-23T11:19:00Z");
        assertThat(gpx.getTracks().get(0).getSegments().get(0).getPoints()).hasSameSizeAs(way);
        assertThat(gpx.getWayPoints()).hasSize(5);
        assertThat(gpx.getWayPoints().get(0).getDescription().orElseThrow()).contains("Riz");
    }

    private static String page(RouteSheet sheet, Language language) {
        PaperPage page = new PaperPage(Paper.SHEET, "sheet", "sheet", "Sheet", sheet);
        return new PaperRenderer().file(List.of(page), PlanExamples.draft().origin(), language);
    }
}
