package org.sira.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.sira.planner.risk.FlatLand.AS_OF;
import static org.sira.planner.risk.FlatLand.incident;
import static org.sira.planner.risk.FlatLand.place;
import static org.sira.planner.risk.FlatLand.road;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Place;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;

class RiskModelTest {

    private static final double FLOOR = 4.3e-5;

    /** Both places, and so the road, in the cell from (0, 0) to (10, 10). */
    private final Place west = place("west", 2, 5);

    private final Place east = place("east", 8, 5);
    private final RoadSegment inOneCell = road("short", west, east);

    /** Five years old and far from everything: makes the history long and adds nothing to any road here. */
    private final Incident longAgo = incident("long ago", 1826, 500, 500);

    private SegmentRisk assess(Incident... incidents) {
        return assess(RiskSettings.standard(), incidents);
    }

    private SegmentRisk assess(RiskSettings settings, Incident... incidents) {
        return RiskModel.assess(List.of(incidents), List.of(west, east), List.of(inOneCell), AS_OF, settings)
                .get("short");
    }

    @Test
    void oneEventByHand() {
        // given one exact event 60 days old in the middle of the cell, and no longer history
        SegmentRisk risk = assess(incident("a", 60, 5, 5));

        // mass in the cell: (P(|Z| < 5/3) = 0.904419)² = 0.817974, and 0.0477901 in the next one on either side
        // w_365(60) = ln 2/365 · 0.892310/(1 − 0.892310) = 0.0157352, own = 0.0128710, also the mean of one cell
        // near along one axis: 0.904419 · P(|Z| < 5/40) + 2 · 0.0477901 · P(5/40 < Z < 15/40)
        //                    = 0.904419 · 0.0994764 + 0.0955801 · 0.0964315 = 0.0991854, squared 0.00983774
        // w_60(60) = ln 2/60 · 0.5/(1 − 0.5) = 0.0115525, near = 0.000113650
        double own = 0.0128710;
        double near = 0.000113650;
        assertThat(risk.ratePerCellDay()).isCloseTo(0.65 * own + 0.85 * near + 0.03 * own, withinPercentage(0.001));

        // near with σ 27: 0.904419 · 0.146916 + 0.0955801 · 0.137285 = 0.145996, squared 0.0213147, times w_60
        double nearRoad = 0.000246237;
        assertThat(risk.roadRatePerCellDay()).isCloseTo(0.085 * own + 0.13 * nearRoad + FLOOR, withinPercentage(0.001));
        assertThat(risk.riskClass()).isEqualTo(RiskClass.HIGH);
    }

    @Test
    void aClassIsHeldByTheDataOfTheDaysBefore() {
        // given an event so weighty that the rate is 0.9 today; with a half-life of 5 days it was 1.03 yesterday
        assertThat(riskOfRate(0.9, ownOnlyHalvingIn(365)).riskClass()).isEqualTo(RiskClass.MODERATE);
        assertThat(riskOfRate(0.9, ownOnlyHalvingIn(5)).riskClass()).isEqualTo(RiskClass.HIGH);
    }

    private SegmentRisk riskOfRate(double eventsPer100KmPer30Days, RiskSettings settings) {
        Incident one = incident("a", 20, 5, 5);
        double weight = eventsPer100KmPer30Days / assess(settings, longAgo, one).eventsPer100KmPer30Days();
        SegmentRisk risk = assess(
                settings,
                longAgo,
                new Incident(
                        one.id(), one.date(), one.position(), one.precision(), one.channel(), one.type(), 0, weight));
        assertThat(risk.eventsPer100KmPer30Days()).isCloseTo(eventsPer100KmPer30Days, withinPercentage(1e-6));
        return risk;
    }

    @Test
    void aModelSaysOfEachDayWhatAssessingThatDayAloneDoes() {
        Random random = new Random(5);
        List<Incident> incidents = Stream.generate(() -> incident(
                        "i" + random.nextInt(1_000_000),
                        random.nextInt(400),
                        random.nextDouble() * 60 - 20,
                        random.nextDouble() * 60 - 20,
                        GeoPrecision.values()[random.nextInt(3)],
                        IncidentChannel.values()[random.nextInt(3)]))
                .limit(200)
                .toList();
        RiskModel model = new RiskModel(incidents, List.of(west, east), List.of(inOneCell), RiskSettings.standard());
        for (int daysBack : new int[] {0, 1, 2, 90, 365, 500}) {
            LocalDate day = AS_OF.minusDays(daysBack);
            List<Incident> before = incidents.stream()
                    .filter(incident -> incident.date().isBefore(day))
                    .toList();

            assertThat(model.on(day))
                    .as("%s", day)
                    .isEqualTo(RiskModel.assess(
                            before, List.of(west, east), List.of(inOneCell), day, RiskSettings.standard()));
        }
        assertThat(model.on(AS_OF.minusDays(500)).knownClass("short")).isEmpty();
        assertThat(model.on(AS_OF).knownClass("short")).isPresent();
    }

    @Test
    void anEventOnTheRoadCountsMoreForTheRoadAndTheSameForTheRest() {
        SegmentRisk other = assess(incident("a", 60, 5, 5));
        SegmentRisk onRoad = assess(incident("a", 60, 5, 5, GeoPrecision.EXACT, IncidentChannel.ROAD));

        assertThat(onRoad.ratePerCellDay()).isEqualTo(other.ratePerCellDay());
        assertThat(onRoad.roadRatePerCellDay() - other.roadRatePerCellDay())
                .isCloseTo((0.46 - 0.085) * 0.0128710, withinPercentage(0.001));
    }

    @Test
    void aFileWithoutTypesGivesAFixedShareOfTheRate() {
        SegmentRisk untyped = assess(
                incident("a", 60, 5, 5, GeoPrecision.EXACT, IncidentChannel.UNTYPED),
                incident("b", 90, 5, 25, GeoPrecision.NEAR, IncidentChannel.UNTYPED));

        assertThat(untyped.roadRatePerCellDay()).isCloseTo(0.19 * untyped.ratePerCellDay(), within(1e-15));
    }

    @Test
    void anIncidentWithoutTypeAddsItsShareToATypedFile() {
        Incident untyped = incident("a", 60, 5, 5, GeoPrecision.EXACT, IncidentChannel.UNTYPED);

        double added =
                assess(longAgo, untyped).roadRatePerCellDay() - assess(longAgo).roadRatePerCellDay();

        assertThat(added)
                .isCloseTo(0.19 * assess(longAgo, untyped).evidence().get(0).ratePerCellDay(), withinPercentage(1e-6));
    }

    @Test
    void eventsAddUp() {
        Incident near = incident("near", 40, 25, 5, GeoPrecision.NEAR, IncidentChannel.ROAD);
        Incident here = incident("here", 10, 5, 6);

        double both = assess(longAgo, near, here).ratePerCellDay();

        assertThat(both)
                .isCloseTo(
                        assess(longAgo, near).ratePerCellDay()
                                + assess(longAgo, here).ratePerCellDay(),
                        withinPercentage(1e-9));
        assertThat(assess(longAgo, here, incident("twin", 10, 5, 6)).roadRatePerCellDay() - FLOOR)
                .isCloseTo(2 * (assess(longAgo, here).roadRatePerCellDay() - FLOOR), withinPercentage(1e-6));
    }

    @Test
    void ownHalvesAfterAYearAndNearAfterSixtyDays() {
        assertThat(evidence(ownOnly(), 395)).isCloseTo(evidence(ownOnly(), 30) / 2, withinPercentage(1e-9));
        assertThat(evidence(nearOnly(), 90)).isCloseTo(evidence(nearOnly(), 30) / 2, withinPercentage(1e-9));
    }

    private double evidence(RiskSettings settings, int ageDays) {
        return assess(settings, longAgo, incident("a", ageDays, 5, 5))
                .evidence()
                .get(0)
                .ratePerCellDay();
    }

    @Test
    void aShortHistoryIsMadeUpFor() {
        // an event a month, at any length of history, is some 0.65 · 0.818 · 1/30 a day in its cell
        SegmentRisk short_ = assess(ownOnly(), monthly(6));
        SegmentRisk long_ = assess(ownOnly(), monthly(60));

        assertThat(short_.ratePerCellDay()).isCloseTo(0.65 * 0.818 / 30, withinPercentage(4));
        assertThat(long_.ratePerCellDay()).isCloseTo(0.65 * 0.818 / 30, withinPercentage(4));
    }

    @Test
    void aHistoryOfADayIsNotTakenForARate() {
        // one event of yesterday is one in a month, not one a day
        assertThat(assess(ownOnly(), incident("a", 1, 5, 5)).ratePerCellDay())
                .isCloseTo(0.65 * 0.818 / 30, withinPercentage(4));
    }

    private static Incident[] monthly(int months) {
        return Stream.iterate(1, month -> month + 1)
                .limit(months)
                .map(month -> incident("month " + month, 30 * month - (month == months ? 0 : 15), 5, 5))
                .toArray(Incident[]::new);
    }

    @Test
    void withoutIncidentsEverythingIsLowAndStale() {
        RiskMap map =
                RiskModel.assess(List.of(), List.of(west, east), List.of(inOneCell), AS_OF, RiskSettings.standard());

        assertThat(map.get("short").ratePerCellDay()).isCloseTo(FLOOR, within(1e-18));
        assertThat(map.get("short").roadRatePerCellDay()).isCloseTo(FLOOR, within(1e-18));
        assertThat(map.get("short").riskClass()).isEqualTo(RiskClass.LOW);
        assertThat(map.get("short").evidence()).isEmpty();
        assertThat(map.newestIncident()).isEmpty();
        assertThat(map.stale()).isTrue();
    }

    @Test
    void theDayItselfAndLaterDaysDoNotCount() {
        RiskMap map = RiskModel.assess(
                List.of(incident("yesterday", 1, 500, 5), incident("today", 0, 5, 5), incident("later", -3, 5, 5)),
                List.of(west, east),
                List.of(inOneCell),
                AS_OF,
                RiskSettings.standard());

        assertThat(map.get("short").ratePerCellDay()).isCloseTo(FLOOR, within(1e-18));
        assertThat(map.newestIncident()).contains(AS_OF.minusDays(1));
        assertThat(map.stale()).isFalse();
    }

    @Test
    void moreEventsNeverMeanLess() {
        var random = new Random(7);
        List<Incident> incidents = new ArrayList<>(List.of(longAgo));
        SegmentRisk before = assess(longAgo);
        for (int i = 0; i < 60; i++) {
            incidents.add(randomIncident(random, i));
            SegmentRisk after = assess(incidents.toArray(Incident[]::new));
            assertThat(after.ratePerCellDay()).isGreaterThanOrEqualTo(before.ratePerCellDay());
            assertThat(after.roadRatePerCellDay()).isGreaterThanOrEqualTo(before.roadRatePerCellDay() - 1e-18);
            assertThat(after.riskClass()).isGreaterThanOrEqualTo(before.riskClass());
            before = after;
        }
    }

    @Test
    void aVaguePositionSpreadsWiderThanAnExactOne() {
        Place far = place("far", 75, 5);
        RoadSegment awayFromIt = road("away", place("x", 65, 5), far);
        List<Place> places = List.of(west, east, place("x", 65, 5), far);
        List<RoadSegment> roads = List.of(inOneCell, awayFromIt);

        RiskMap exact = RiskModel.assess(
                List.of(longAgo, incident("a", 5, 5, 5, GeoPrecision.EXACT, IncidentChannel.ROAD)),
                places,
                roads,
                AS_OF,
                ownOnly());
        RiskMap vague = RiskModel.assess(
                List.of(longAgo, incident("a", 5, 5, 5, GeoPrecision.AREA, IncidentChannel.ROAD)),
                places,
                roads,
                AS_OF,
                ownOnly());

        assertThat(vague.get("short").ratePerCellDay())
                .isLessThan(exact.get("short").ratePerCellDay());
        assertThat(vague.get("away").ratePerCellDay())
                .isGreaterThan(exact.get("away").ratePerCellDay());
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        var random = new Random(11);
        List<Place> places = Stream.iterate(0, i -> i + 1)
                .limit(12)
                .map(i -> place("p" + i, random.nextDouble() * 200, random.nextDouble() * 200))
                .toList();
        List<RoadSegment> roads = Stream.iterate(1, i -> i + 1)
                .limit(11)
                .map(i -> road("r" + i, places.get(i - 1), places.get(i)))
                .toList();
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            incidents.add(randomIncident(random, i));
        }
        RiskMap inOrder = RiskModel.assess(incidents, places, roads, AS_OF, RiskSettings.standard());

        Collections.shuffle(incidents, random);
        List<Place> shuffledPlaces = new ArrayList<>(places);
        Collections.shuffle(shuffledPlaces, random);

        assertThat(RiskModel.assess(incidents, shuffledPlaces, roads, AS_OF, RiskSettings.standard()))
                .isEqualTo(inOrder);
    }

    private static Incident randomIncident(Random random, int i) {
        return incident(
                "i" + i,
                1 + random.nextInt(1000),
                random.nextDouble() * 200,
                random.nextDouble() * 200,
                GeoPrecision.values()[random.nextInt(3)],
                IncidentChannel.values()[random.nextInt(3)]);
    }

    @Test
    void aRoadThroughTwoCellsHasTheirMeanByLength() {
        // 5 km in the event's cell, 15 km in the two next ones
        Place end = place("end", 25, 5);
        Place start = place("start", 5, 5);
        List<Place> places = List.of(start, end, west, east, place("a", 12, 5), place("b", 18, 5), place("c", 24, 5));
        List<RoadSegment> roads = List.of(
                road("long", start, end),
                inOneCell,
                road("second", "a", "b"),
                road("third", places.get(6).id(), "end"));

        RiskMap map = RiskModel.assess(List.of(incident("a", 20, 5, 5)), places, roads, AS_OF, RiskSettings.standard());

        assertThat(map.get("long").ratePerCellDay())
                .isCloseTo(
                        0.25 * map.get("short").ratePerCellDay()
                                + 0.5 * map.get("second").ratePerCellDay()
                                + 0.25 * map.get("third").ratePerCellDay(),
                        withinPercentage(1e-6));
    }

    @Test
    void theWeightiestIncidentsAreTheEvidence() {
        List<Incident> incidents = new ArrayList<>(List.of(longAgo));
        for (int i = 1; i <= 8; i++) {
            incidents.add(incident("age " + 10 * i, 10 * i, 5, 8));
        }
        incidents.add(incident("90 km away", 1, 95, 5));

        SegmentRisk risk = assess(incidents.toArray(Incident[]::new));

        assertThat(risk.evidence())
                .extracting(SegmentRisk.Evidence::incidentId)
                .containsExactly("age 10", "age 20", "age 30", "age 40", "age 50");
        assertThat(risk.evidence().get(0).distanceKm()).isCloseTo(3, withinPercentage(0.1));
        assertThat(risk.evidence().get(0).ageDays()).isEqualTo(10);
    }

    @Test
    void allEvidenceTogetherIsTheRateWithoutTheMean() {
        var random = new Random(3);
        Incident[] incidents = new Incident[80];
        for (int i = 0; i < incidents.length; i++) {
            incidents[i] = randomIncident(random, i);
        }
        SegmentRisk risk = assess(withEvidence(0, 1000), incidents);

        assertThat(risk.evidence()).hasSizeGreaterThan(20);
        assertThat(risk.evidence().stream()
                        .mapToDouble(SegmentRisk.Evidence::ratePerCellDay)
                        .sum())
                .isCloseTo(risk.ratePerCellDay(), withinPercentage(1e-6));
        assertThat(assess(incidents).evidence()).isEqualTo(risk.evidence().subList(0, 5));
    }

    @Test
    void anEventFarAwayCountsNothingAndIsNoEvidence() {
        assertThat(assess(incident("a", 5, 5000, 5)).ratePerCellDay()).isCloseTo(FLOOR, within(1e-18));
        assertThat(assess(incident("a", 5, 165, 5)).evidence()).isEmpty();
    }

    @Test
    void aRoadToNowhereIsRefused() {
        assertThatThrownBy(() -> RiskModel.assess(
                        List.of(),
                        List.of(west),
                        List.of(road("lost", "west", "nowhere")),
                        AS_OF,
                        RiskSettings.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Road lost: there is no place with the id nowhere.");
    }

    private static RiskSettings ownOnly() {
        return ownOnlyHalvingIn(365);
    }

    private static RiskSettings ownOnlyHalvingIn(double days) {
        return settings(0.65, days, 0, 0, 5);
    }

    private static RiskSettings nearOnly() {
        return settings(0, 365, 0.85, 0, 5);
    }

    private static RiskSettings withEvidence(double meanWeight, int evidencePerRoad) {
        return settings(0.65, 365, 0.85, meanWeight, evidencePerRoad);
    }

    /** Without floor. */
    private static RiskSettings settings(
            double own, double ownHalfLifeDays, double near, double mean, int evidencePerRoad) {
        RiskSettings standard = RiskSettings.standard();
        return new RiskSettings(
                own,
                ownHalfLifeDays,
                near,
                standard.nearHalfLifeDays(),
                standard.nearSigmaKm(),
                mean,
                0,
                standard.roadOwnRoadWeight(),
                standard.roadOwnOtherWeight(),
                standard.roadNearWeight(),
                standard.roadNearSigmaKm(),
                standard.untypedRoadShare(),
                standard.cutoffSigmas(),
                standard.shortestHistoryDays(),
                evidencePerRoad,
                standard.borders());
    }
}
