package org.sira.api.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.PlanDiff;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.risk.Corridor;

/**
 * Two plans of an operation side by side, as their page shows them.
 *
 * @param roads that one of them drives more often than the other, and {@code roadCounts} how many only the first, only the
 *     second and both drive
 * @param sameData whether both were made from the same data version, and {@code sameDays} whether for the same days
 */
record PlanComparison(
        PlanLine before,
        PlanLine after,
        boolean sameData,
        boolean sameDays,
        List<FigureComparison> figures,
        List<NeedComparison> needs,
        List<Row> loads,
        List<Row> trips,
        List<Row> convoys,
        List<RoadRow> roads,
        List<Long> roadCounts) {

    /**
     * A road that one plan drives more often, in one direction.
     *
     * @param road from where to where
     */
    record RoadRow(String id, String road, ComparedRoads.Who who, int before, int after) {}

    /** What became of something. */
    enum Kind {
        NEW,
        DROPPED,
        MOVED,
        SHIFTED,
        CHANGED
    }

    /**
     * @param what it is about, {@code before} and {@code after} in words; blank where it is not there
     * @param later how much later it is; blank where that says nothing
     */
    record Row(Kind kind, String what, String before, String after, String later) {}

    PlanComparison {
        figures = List.copyOf(figures);
        needs = List.copyOf(needs);
        loads = List.copyOf(loads);
        trips = List.copyOf(trips);
        convoys = List.copyOf(convoys);
        roads = List.copyOf(roads);
        roadCounts = List.copyOf(roadCounts);
    }

    /** Whether all trips are the same. */
    public boolean sameTrips() {
        return loads.isEmpty() && trips.isEmpty() && convoys.isEmpty();
    }

    /** What became of some rows, each kind once. */
    public List<Kind> kinds(List<Row> rows) {
        return rows.stream().map(Row::kind).distinct().sorted().toList();
    }

    public long count(List<Row> rows, Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    static PlanComparison of(StoredPlan first, StoredPlan second, Messages messages) {
        PlanDiff diff = PlanDiff.between(first.plan(), second.plan());
        Writer writer = new Writer(
                new PlanIndex(first.facts(), first.plan()), new PlanIndex(second.facts(), second.plan()), messages);
        ComparedRoads roads = ComparedRoads.of(first.plan(), second.plan());
        return new PlanComparison(
                PlanLine.of(first.row(), messages),
                PlanLine.of(second.row(), messages),
                first.row().version() == second.row().version(),
                first.plan().horizon().equals(second.plan().horizon()),
                FigureComparison.of(first.plan().figures(), second.plan().figures(), messages.formats()),
                NeedComparison.of(first, second, messages.formats()),
                diff.loads().stream().map(writer::load).toList(),
                diff.trips().stream().map(writer::trip).toList(),
                diff.convoys().stream().map(writer::convoy).toList(),
                roads.different().stream().map(writer::road).toList(),
                Arrays.stream(ComparedRoads.Who.values()).map(roads::count).toList());
    }

    private record Writer(PlanIndex first, PlanIndex second, Messages messages) {

        RoadRow road(ComparedRoads.Road road) {
            PlanIndex index = road.who() == ComparedRoads.Who.FIRST ? first : second;
            RoadSegment segment = index.road(road.road());
            String from = index.placeName(segment.fromPlaceId());
            String to = index.placeName(segment.toPlaceId());
            return new RoadRow(
                    road.road(),
                    road.reversed() ? "%s → %s".formatted(to, from) : "%s → %s".formatted(from, to),
                    road.who(),
                    road.first(),
                    road.second());
        }

        Row load(PlanDiff.LoadChange change) {
            if (change instanceof PlanDiff.NewLoad added) {
                return new Row(Kind.NEW, load(change, second), "", travel(added.after()), "");
            }
            if (change instanceof PlanDiff.DroppedLoad dropped) {
                return new Row(Kind.DROPPED, load(change, first), travel(dropped.before()), "", "");
            }
            if (change instanceof PlanDiff.MovedLoad moved) {
                Duration later = Duration.between(
                        moved.before().deliveredAt(), moved.after().deliveredAt());
                return new Row(
                        Kind.MOVED, load(change, first), travel(moved.before()), travel(moved.after()), later(later));
            }
            PlanDiff.ShiftedLoad shifted = (PlanDiff.ShiftedLoad) change;
            return new Row(
                    Kind.SHIFTED,
                    load(change, first),
                    travel(shifted.before()),
                    travel(shifted.after()),
                    later(shifted.later()));
        }

        private String load(PlanDiff.LoadChange change, PlanIndex index) {
            var need = index.need(change.needId());
            return messages.text(
                    "compare.load",
                    index.commodity(need.commodityId()).name(),
                    index.placeName(need.placeId()),
                    change.loadId());
        }

        private String travel(PlanDiff.Travel travel) {
            return "%s · %s".formatted(travel.vehicleId(), formats().dateTime(travel.deliveredAt()));
        }

        Row trip(PlanDiff.TripChange change) {
            if (change instanceof PlanDiff.NewTrip added) {
                return new Row(Kind.NEW, added.after().vehicleId(), "", trip(added.after(), second), "");
            }
            if (change instanceof PlanDiff.DroppedTrip dropped) {
                return new Row(Kind.DROPPED, dropped.before().vehicleId(), trip(dropped.before(), first), "", "");
            }
            PlanDiff.ChangedTrip changed = (PlanDiff.ChangedTrip) change;
            return new Row(
                    Kind.CHANGED,
                    changed.after().vehicleId(),
                    trip(changed.before(), first),
                    trip(changed.after(), second),
                    later(changed.later()));
        }

        private String trip(Trip trip, PlanIndex index) {
            List<String> stops = new ArrayList<>();
            for (TripEvent event : trip.events()) {
                if (event instanceof TripEvent.Unloading unloading) {
                    stops.add(index.placeName(unloading.placeId()));
                }
            }
            String where = stops.isEmpty() ? messages.text("trip.support") : String.join(", ", stops);
            return "%s · %s".formatted(formats().span(trip.startsAt(), trip.endsAt()), where);
        }

        Row convoy(PlanDiff.ConvoyChange change) {
            if (change instanceof PlanDiff.NewConvoy added) {
                return new Row(Kind.NEW, slot(change.slot(), second), "", vehicles(added.vehicleIds()), "");
            }
            if (change instanceof PlanDiff.DroppedConvoy dropped) {
                return new Row(Kind.DROPPED, slot(change.slot(), first), vehicles(dropped.vehicleIds()), "", "");
            }
            PlanDiff.ChangedConvoy changed = (PlanDiff.ChangedConvoy) change;
            return new Row(
                    Kind.CHANGED,
                    slot(change.slot(), first),
                    changed.left().isEmpty() ? "" : messages.text("compare.left", vehicles(changed.left())),
                    changed.joined().isEmpty() ? "" : messages.text("compare.joined", vehicles(changed.joined())),
                    "");
        }

        private String slot(GateSlot slot, PlanIndex index) {
            Corridor corridor = index.corridor(slot.corridorId());
            String from = index.placeName(slot.forward() ? corridor.firstGateId() : corridor.lastGateId());
            String to = index.placeName(slot.forward() ? corridor.lastGateId() : corridor.firstGateId());
            return "%s – %s · %s".formatted(from, to, formats().dateTime(slot.slotAt()));
        }

        private static String vehicles(List<String> ids) {
            return ids.stream().collect(Collectors.joining(", "));
        }

        private String later(Duration later) {
            if (later.isZero()) {
                return "";
            }
            Duration length = later.abs();
            String words = length.toDays() > 0
                    ? messages.text("compare.days", length.toDays(), length.toHoursPart())
                    : messages.text("compare.hours", length.toHours(), length.toMinutesPart());
            return messages.text(later.isNegative() ? "compare.earlier" : "compare.later", words);
        }

        private Formats formats() {
            return messages.formats();
        }
    }
}
