package org.sira.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.at;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.explain.JourneyAnswer.Driven;
import org.sira.planner.explain.JourneyAnswer.NoHour;
import org.sira.planner.explain.JourneyAnswer.OutOfTime;
import org.sira.planner.explain.JourneyAnswer.TooFewDays;
import org.sira.planner.explain.JourneyAnswer.TooLong;
import org.sira.planner.explain.JourneyTime.ArriveBy;
import org.sira.planner.explain.JourneyTime.LeaveAt;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.Surface;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** Three roads with havens between them, on three days. A kilometre is a minute, and a crew drives 480 of them a day. */
class JourneyAdvisorTest {

    private static final VehicleProfile TRUCK = new VehicleProfile(1, 26, Surface.EARTH);

    private static Sketch havens(double lastKm) {
        return new Sketch(3)
                .depot("depot", 0)
                .haven("town", 20)
                .haven("inn", 40)
                .site("camp", 50)
                .road("R1", "depot", "town", 200)
                .road("R2", "town", "inn", 200)
                .road("R3", "inn", "camp", lastKm)
                .truck("T", "depot");
    }

    private static JourneyAnswer ask(Sketch sketch, JourneyTime time) {
        PlanFacts facts = sketch.facts();
        RouteQuestion question = new RouteQuestion("depot", "camp", TRUCK, Sketch.DAY1);
        var ways = (RouteAnswer.Ways) new RouteAdvisor(facts).advise(question);
        return new JourneyAdvisor(facts, TRUCK).advise(ways.options().get(0).option(), time);
    }

    @Test
    void aJourneyIsDrivenAsItWasAsked() {
        assertThat(ask(havens(100), new LeaveAt(at(1, 5, 0))))
                .isInstanceOfSatisfying(
                        Driven.class,
                        driven -> assertThat(driven.journey().arriveAt()).isEqualTo(at(2, 9, 4)));
        assertThat(ask(havens(100), new ArriveBy(at(2, 16, 0))))
                .isInstanceOfSatisfying(
                        Driven.class,
                        driven -> assertThat(driven.journey().departAt()).isEqualTo(at(1, 14, 13)));
    }

    @Test
    void whoLeavesTooLateHearsWhenTheLastOneLeaves() {
        assertThat(ask(havens(100), new LeaveAt(at(3, 12, 0)))).isInstanceOfSatisfying(OutOfTime.class, answer -> {
            assertThat(answer.nearest().departAt()).isBefore(at(3, 12, 0)).isAfter(at(2, 0, 0));
            assertThat(answer.nearest().arriveAt()).isBeforeOrEqualTo(at(4, 0, 0));
        });
    }

    @Test
    void whoWantsToArriveTooEarlyHearsWhenTheFirstOneArrives() {
        assertThat(ask(havens(100), new ArriveBy(at(1, 18, 0))))
                .isInstanceOfSatisfying(
                        OutOfTime.class,
                        answer -> assertThat(answer.nearest().arriveAt()).isEqualTo(at(2, 9, 4)));
    }

    @Test
    void aPartThatNoCrewDrivesInADayIsNamed() {
        assertThat(ask(havens(500), new LeaveAt(at(1, 5, 0)))).isInstanceOfSatisfying(TooLong.class, answer -> {
            assertThat(answer.hop().fromPlaceId()).isEqualTo("inn");
            assertThat(answer.hop().toPlaceId()).isEqualTo("camp");
            assertThat(answer.hop().driveMin()).isEqualTo(500);
        });
    }

    @Test
    void aPartForWhichACurfewAndAFerryLeaveNoHourIsNamed() {
        Sketch neverOpen = havens(100)
                .crossing("R2", CrossingKind.FERRY, 8, 14, 45)
                .curfew("inn", 1, 3, LocalTime.of(0, 0), LocalTime.of(10, 0));

        assertThat(ask(neverOpen, new LeaveAt(at(1, 5, 0))))
                .isInstanceOfSatisfying(
                        NoHour.class,
                        answer -> assertThat(answer.hop().uses())
                                .extracting(use -> use.segment().id())
                                .isEqualTo(List.of("R2")));
    }

    @Test
    void daysThatAreTooFewAreSaid() {
        assertThat(ask(havens(100).closure("R3", 2, 3), new LeaveAt(at(1, 5, 0))))
                .isInstanceOf(TooFewDays.class);
    }
}
