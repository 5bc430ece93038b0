package org.sira.planner.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sira.planner.check.CheckFixture.DAY1;
import static org.sira.planner.check.CheckFixture.DAY2;
import static org.sira.planner.check.CheckFixture.DAY3;
import static org.sira.planner.check.Edits.with;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sira.planner.changes.Touch.CompanyChanged;
import org.sira.planner.changes.Touch.FactGone;
import org.sira.planner.changes.Touch.NeedAdded;
import org.sira.planner.changes.Touch.NeedChanged;
import org.sira.planner.changes.Touch.NeedMoved;
import org.sira.planner.changes.Touch.NeedWithdrawn;
import org.sira.planner.changes.Touch.Restricted;
import org.sira.planner.changes.Touch.RiskChanged;
import org.sira.planner.changes.Touch.RuleBroken;
import org.sira.planner.changes.Touch.StockShort;
import org.sira.planner.changes.Touch.VehicleChanged;
import org.sira.planner.check.CheckFixture;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.FactsDraft;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Priority;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.CorridorFinder;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.SegmentRisk;

/** Each kind of change yields its finding and no other. The world is that of {@link CheckFixture}. */
class TouchedPlanTest {

    @Test
    void factsThatAreTheSameTouchNothing() {
        assertThat(after(draft -> {})).isEmpty();
    }

    @Test
    void anotherDayTouchesNothing() {
        assertThat(after(draft -> draft.asOf = DAY2)).isEmpty();
    }

    @Test
    void aRoadOnTheWayThatIsTooDangerousNowBreaksAConvoy() {
        assertThat(after(risk("R3", RiskClass.EXTREME)))
                .allSatisfy(touch -> assertThat(touch).isInstanceOf(RiskChanged.class))
                .first()
                .isEqualTo(new RiskChanged(
                        new Leg(
                                Optional.of("out"),
                                List.of("T1-1", "T2-1", "K-1"),
                                "village",
                                "gate",
                                DAY2.atTime(8, 47),
                                DAY2.atTime(9, 25),
                                List.of("R3")),
                        RiskClass.HIGH,
                        RiskClass.EXTREME,
                        Set.of(CheckedRule.SEGMENT_CAP)));
        assertThat(after(risk("R3", RiskClass.EXTREME)))
                .extracting(touch -> ((RiskChanged) touch).leg().convoyId().orElseThrow())
                .containsExactly("out", "back");
    }

    @Test
    void aRoadThatNeedsCompanyNowBreaksWhoeverDrivesItAlone() {
        List<Touch> touches = after(risk("R1", RiskClass.HIGH));

        assertThat(touches).allSatisfy(touch -> {
            assertThat(touch).isInstanceOf(RiskChanged.class);
            RiskChanged changed = (RiskChanged) touch;
            assertThat(changed.was()).isEqualTo(RiskClass.LOW);
            assertThat(changed.is()).isEqualTo(RiskClass.HIGH);
            assertThat(changed.severity()).isEqualTo(Severity.BROKEN);
            assertThat(changed.leg().segmentIds()).containsExactly("R1");
        });
        assertThat(touches)
                .filteredOn(touch -> touch.tripIds().equals(List.of("T1-2")))
                .hasSize(2)
                .allSatisfy(
                        touch -> assertThat(((RiskChanged) touch).brokenRules()).contains(CheckedRule.COMPANY));
    }

    @Test
    void moreRiskBelowTheClassOfConvoysIsForAPersonToLookAt() {
        assertThat(after(risk("R5", RiskClass.MODERATE))).hasSize(2).allSatisfy(touch -> {
            assertThat(touch.severity()).isEqualTo(Severity.LOOK);
            assertThat(touch.tripIds()).containsExactly("T2-2");
        });
    }

    @Test
    void lessRiskIsGoodToKnowEvenWhereCompanyIsNoLongerNeeded() {
        assertThat(after(risk("R4", RiskClass.LOW)))
                .isNotEmpty()
                .allSatisfy(touch -> assertThat(touch.severity()).isEqualTo(Severity.INFORMATION));
        assertThat(after(draft -> {
                    risk("R2", RiskClass.MODERATE).accept(draft);
                    risk("R3", RiskClass.MODERATE).accept(draft);
                }))
                .extracting(touch -> touch.severity() + " "
                        + ((RiskChanged) touch).leg().convoyId().orElse(""))
                .containsExactly("INFORMATION out", "INFORMATION back");
    }

    @Test
    void aConvoyWhoseCorridorBecomesShorterStillKeepsItsCompany() {
        assertThat(after(risk("R3", RiskClass.MODERATE)))
                .extracting(touch -> touch.severity() + " " + touch.tripIds())
                .containsExactly("INFORMATION [T1-1, T2-1, K-1]", "INFORMATION [T1-1, T2-1, K-1]");
    }

    @Test
    void aConvoyStaysOneWhereItsCorridorIsCalledOtherwise() {
        assertThat(after(draft -> draft.corridors.set(
                        0,
                        new Corridor(
                                "other", "gate – haven", List.of("gate", "village", "haven"), List.of("R3", "R2")))))
                .isEmpty();
    }

    @Test
    void closuresCurfewsAreasAndColumnsNameTheLegsThatTheyHit() {
        Closure closure = new Closure("flood", "R1", DAY3, DAY3, "flooded");
        assertThat(after(draft -> draft.closures.add(closure)))
                .hasSize(4)
                .allSatisfy(touch -> {
                    assertThat(((Restricted) touch).by()).isEqualTo(new Restriction.Closed(closure));
                    assertThat(touch.severity()).isEqualTo(Severity.BROKEN);
                })
                .extracting(Touch::tripIds)
                .containsExactly(List.of("T1-2"), List.of("T2-2"), List.of("T1-2"), List.of("T2-2"));

        Curfew curfew = new Curfew("unrest", "North", DAY2, DAY2, LocalTime.of(9, 0), LocalTime.of(9, 30));
        assertThat(after(draft -> draft.curfews.add(curfew))).singleElement().satisfies(touch -> {
            assertThat(((Restricted) touch).by()).isEqualTo(new Restriction.UnderCurfew(curfew));
            assertThat(((Restricted) touch).leg().convoyId()).contains("out");
        });

        AnnouncedColumn column = new AnnouncedColumn("army", List.of("R5"), DAY3.atTime(8, 0), DAY3.atTime(8, 30));
        assertThat(after(draft -> draft.columns.add(column)))
                .isNotEmpty()
                .allSatisfy(
                        touch -> assertThat(((Restricted) touch).by()).isEqualTo(new Restriction.NearColumn(column)));

        OperationArea closed = new OperationArea(
                "raid2", "Raid", new AreaShape.Circle(new GeoPoint(11.2, -7.5), 3), DAY3, DAY3, true, 1);
        assertThat(after(draft -> draft.areas.add(closed))).hasSize(2).allSatisfy(touch -> {
            assertThat(((Restricted) touch).by()).isEqualTo(new Restriction.InArea(closed));
            assertThat(touch.tripIds()).containsExactly("T2-2");
        });
    }

    @Test
    void anOpenOperationAreaIsForAPersonToLookAt() {
        OperationArea open = new OperationArea(
                "sweep2", "Sweep", new AreaShape.Circle(new GeoPoint(11.2, -7.5), 3), DAY3, DAY3, false, 2);
        assertThat(after(draft -> draft.areas.add(open))).hasSize(2).allSatisfy(touch -> {
            assertThat(((Restricted) touch).by()).isEqualTo(new Restriction.InArea(open));
            assertThat(touch.severity()).isEqualTo(Severity.LOOK);
        });
    }

    @Test
    void aVehicleThatIsGoneTakesItsTripsAndItsConvoyWithIt() {
        assertThat(after(
                        draft -> draft.vehicles.removeIf(vehicle -> vehicle.id().equals("T3"))))
                .containsExactly(new FactGone(FactGone.Kind.VEHICLE, "T3", DAY1.atTime(12, 0), List.of("T3-1")));
        // Without T1 and T2 two are left of four, or one on the roads that T3 does not go.
        assertThat(after(draft ->
                        draft.vehicles.removeIf(vehicle -> List.of("T1", "T2").contains(vehicle.id()))))
                .extracting(touch -> touch instanceof CompanyChanged company
                        ? company.leg().convoyId().orElse("") + " " + company.vehicles()
                        : ((FactGone) touch).id())
                .containsExactly("T1", "T2", "out 1", "back 1");
    }

    @Test
    void aVehicleThatCannotDoItsTripsAnyMoreSaysWhichRulesItBreaks() {
        assertThat(after(draft -> draft.vehicle("T3", truck -> with(truck, "payloadKg", 22_000.0))))
                .singleElement()
                .satisfies(touch -> {
                    assertThat(((VehicleChanged) touch).brokenRules()).containsExactly(CheckedRule.PAYLOAD);
                    assertThat(touch.tripIds()).containsExactly("T3-1");
                });
        assertThat(after(draft -> draft.vehicle("T1", truck -> truck.availableUntil(DAY3.atTime(9, 0)))))
                .singleElement()
                .satisfies(touch ->
                        assertThat(((VehicleChanged) touch).brokenRules()).containsExactly(CheckedRule.AVAILABILITY));
        assertThat(after(draft -> draft.vehicle("T3", truck -> with(truck, "payloadKg", 24_000.0))))
                .isEmpty();
    }

    @Test
    void needsThatAreWithdrawnChangedOrNewSaySo() {
        assertThat(after(draft -> {
                    draft.needs.removeIf(need -> need.id().equals("N2"));
                    draft.loads.removeIf(load -> load.needId().equals("N2"));
                }))
                .singleElement()
                .satisfies(touch -> {
                    assertThat(((NeedWithdrawn) touch).was().id()).isEqualTo("N2");
                    assertThat(touch.tripIds()).containsExactly("T3-1");
                });

        assertThat(after(draft -> {
                    draft.need("N1", need -> with(need, "quantity", 16_000.0));
                    draft.loads.add(new FactsDraft.LoadDraft("L1c", "N1", 6_000, 0.375));
                }))
                .singleElement()
                .satisfies(touch -> {
                    assertThat(((NeedChanged) touch).is().quantity()).isEqualTo(16_000);
                    assertThat(touch.severity()).isEqualTo(Severity.LOOK);
                    assertThat(touch.tripIds()).containsExactly("T1-1", "T2-1");
                });

        Need late = need("N8", "camp");
        assertThat(after(draft -> draft.needs.add(late))).containsExactly(new NeedAdded(late));
    }

    @Test
    void aNeedThatIsElsewhereNowMakesItsDeliveriesWrong() {
        assertThat(after(draft -> draft.need("N4", need -> with(need, "placeId", "camp"))))
                .singleElement()
                .satisfies(touch -> {
                    assertThat(((NeedMoved) touch).is().placeId()).isEqualTo("camp");
                    assertThat(touch.severity()).isEqualTo(Severity.BROKEN);
                    assertThat(touch.tripIds()).containsExactly("T1-2");
                });
    }

    @Test
    void aWindowThatDeliveriesMissNowIsABrokenRule() {
        assertThat(after(draft -> draft.need("N2", need -> need.withWindow(need.notBefore(), DAY2.atTime(8, 0)))))
                .singleElement()
                .satisfies(touch -> {
                    assertThat(touch).isInstanceOf(NeedChanged.class);
                    assertThat(touch.severity()).isEqualTo(Severity.BROKEN);
                });
        assertThat(after(draft -> draft.need("N2", need -> need.withWindow(need.notBefore(), DAY2.atTime(18, 0)))))
                .singleElement()
                .satisfies(touch -> assertThat(touch.severity()).isEqualTo(Severity.INFORMATION));
    }

    @Test
    void aNeedThatWasWorkedOutAndIsStatedNowIsTheSameNeed() {
        PlanFacts before =
                CheckFixture.facts(draft -> draft.need("N7", need -> with(need, "origin", NeedOrigin.DERIVED)));
        PlanFacts now = CheckFixture.facts(draft -> {
            draft.need("N7", need -> with(with(need, "id", "S1"), "quantity", 5_000.0));
            draft.loads.removeIf(load -> load.needId().equals("N7"));
        });

        assertThat(TouchedPlan.find(CheckFixture.plan(), before, now, true))
                .singleElement()
                .satisfies(touch -> {
                    assertThat(((NeedChanged) touch).was().id()).isEqualTo("N7");
                    assertThat(((NeedChanged) touch).is().id()).isEqualTo("S1");
                });
    }

    @Test
    void stockThatDoesNotSufficeNamesWhoDrawsIt() {
        assertThat(after(draft -> draft.stocks.set(0, with(draft.stocks.get(0), "quantity", 20_000.0))))
                .singleElement()
                .satisfies(touch -> {
                    StockShort stock = (StockShort) touch;
                    assertThat(stock.was()).isEqualTo(33_000);
                    assertThat(stock.is()).isEqualTo(20_000);
                    assertThat(stock.placeId()).isEqualTo("depot");
                    assertThat(stock.tripIds()).containsExactly("T1-1", "T1-2", "T2-1", "T3-1");
                });
    }

    @Test
    void whatWasLoadedBeforeTheNewerDayIsNotAskedForTwice() {
        assertThat(after(draft -> {
                    draft.asOf = DAY2;
                    draft.stocks.removeIf(stock -> stock.availableAt().isBefore(DAY1.atStartOfDay())
                            && stock.commodityId().equals("food"));
                }))
                .isEmpty();
    }

    @Test
    void whatIsOverIsNotToldOfAnyMore() {
        assertThat(after(draft -> {
                    risk("R3", RiskClass.EXTREME).accept(draft);
                    draft.asOf = DAY3;
                }))
                .isEmpty();
    }

    @Test
    void whateverElseBreaksARuleIsToldToo() {
        assertThat(after(draft -> draft.road("R5", road -> with(road, "truckSpeedKmh", 50.0))))
                .singleElement()
                .satisfies(touch -> {
                    assertThat(((RuleBroken) touch).rule()).isEqualTo(CheckedRule.DRIVING_TIME);
                    assertThat(touch.tripIds()).containsExactly("T2-2");
                });
    }

    @Test
    void aPlanOfWhichNobodyWasToldCannotLeaveTooSoon() {
        PlanFacts now = CheckFixture.facts(draft -> draft.asOf = DAY1);

        assertThat(TouchedPlan.find(CheckFixture.plan(), CheckFixture.facts(), now, false))
                .singleElement()
                .satisfies(touch -> assertThat(((RuleBroken) touch).rule()).isEqualTo(CheckedRule.NOTICE));
    }

    @Test
    void placesRoadsAndGoodsThatAreGoneDoNoHarmToTheSearch() {
        assertThat(after(draft -> {
                    draft.places.removeIf(place -> place.id().equals("border"));
                    draft.roads.removeIf(road -> road.id().equals("R5"));
                    draft.risks.removeIf(risk -> risk.segmentId().equals("R5"));
                    draft.closures.clear();
                    draft.stocks.removeIf(stock -> stock.placeId().equals("border"));
                }))
                .filteredOn(touch -> !(touch instanceof StockShort))
                .extracting(touch -> ((FactGone) touch).kind() + " " + ((FactGone) touch).id() + " " + touch.tripIds())
                .containsExactlyInAnyOrder("PLACE border [T2-2]", "ROAD R5 [T2-2]");
        assertThat(after(draft -> {
                    draft.commodities.removeIf(commodity -> commodity.id().equals("petrol"));
                    draft.stocks.removeIf(stock -> stock.commodityId().equals("petrol"));
                    draft.needs.removeIf(need -> need.id().equals("N6"));
                    draft.loads.removeIf(load -> load.needId().equals("N6"));
                }))
                .extracting(touch -> touch.getClass().getSimpleName())
                .contains("FactGone", "NeedWithdrawn");
    }

    @Test
    void factsOfOtherDaysAreRefused() {
        PlanFacts now = CheckFixture.facts(draft -> draft.horizon = new Horizon(DAY2, 7));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TouchedPlan.find(CheckFixture.plan(), CheckFixture.facts(), now, true))
                .withMessageContaining("2026-02-03");
    }

    private static Need need(String id, String placeId) {
        return new Need(
                id,
                placeId,
                "soap",
                100,
                50,
                Priority.CRITICAL,
                ServiceKind.HOUSEHOLDS,
                0,
                DAY2.atStartOfDay(),
                DAY3.atStartOfDay(),
                NeedOrigin.STATED);
    }

    /** What a change of the facts touches in the plan, of which people have been told. */
    private static List<Touch> after(Consumer<FactsDraft> change) {
        return TouchedPlan.find(CheckFixture.plan(), CheckFixture.facts(), CheckFixture.facts(change), true);
    }

    /** Another class of a road, with the corridors that follow; rates stay. */
    private static Consumer<FactsDraft> risk(String segmentId, RiskClass riskClass) {
        return draft -> {
            draft.risks.replaceAll(
                    risk -> risk.segmentId().equals(segmentId) ? with(risk, "riskClass", riskClass) : risk);
            Map<String, SegmentRisk> byId = new LinkedHashMap<>();
            draft.risks.forEach(risk -> byId.put(risk.segmentId(), risk));
            draft.corridors.clear();
            draft.corridors.addAll(CorridorFinder.find(
                    draft.places,
                    draft.roads,
                    new RiskMap(draft.asOf, Optional.of(draft.asOf), byId),
                    CheckFixture.RULES));
        };
    }
}
