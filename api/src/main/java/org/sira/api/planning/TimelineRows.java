package org.sira.api.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sira.api.planning.PlanView.ConvoyRow;
import org.sira.api.planning.PlanView.MemberRow;
import org.sira.api.planning.PlanView.TripRow;
import org.sira.api.planning.Timeline.Bar;
import org.sira.api.planning.Timeline.Group;
import org.sira.api.planning.Timeline.Row;
import org.sira.api.planning.Timeline.Span;
import org.sira.api.planning.Timeline.TripBars;
import org.sira.api.planning.TimelineView.Rows;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.PlanFacts;

/**
 * The rows of a timeline, some dozens at a time: all of a country's would make a page of megabytes.
 *
 * @param page of them, from 1, or 0 for all of them; {@code before} are on pages before it, of {@code all}
 */
record TimelineRows(List<Group> groups, int page, int pages, int before, int all) {

    /** Two screens or so, some 15 kB: with more, the page of a country's plan is heavier than a slow link bears. */
    private static final int BARS_OF_PAGE = 500;

    TimelineRows {
        groups = List.copyOf(groups);
    }

    static TimelineRows of(PlanFacts facts, PlanView plan, TimelineView view, boolean idle, TimelineScale scale) {
        List<Group> all = view.rows() == Rows.CONVOY ? byConvoy(plan, scale) : byVehicle(facts, plan, idle, scale);
        if (view.page() == TimelineView.ALL) {
            return new TimelineRows(all, TimelineView.ALL, 1, 0, count(all));
        }
        List<List<Group>> pages = pages(all);
        int page = Math.min(view.page(), Math.max(1, pages.size()));
        int before =
                pages.stream().limit(page - 1).mapToInt(TimelineRows::count).sum();
        return new TimelineRows(
                pages.isEmpty() ? List.of() : pages.get(page - 1), page, pages.size(), before, count(all));
    }

    private static int count(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** As many rows as have so many bars together, and at least one. A convoy is never cut. */
    private static List<List<Group>> pages(List<Group> groups) {
        List<List<Group>> pages = new ArrayList<>();
        int bars = BARS_OF_PAGE;
        for (Group group : groups) {
            List<List<Row>> parts =
                    group.convoy() == null ? group.rows().stream().map(List::of).toList() : List.of(group.rows());
            for (List<Row> part : parts) {
                int more = part.stream().mapToInt(TimelineRows::bars).sum();
                if (bars + more > BARS_OF_PAGE) {
                    pages.add(new ArrayList<>());
                    bars = 0;
                }
                bars += more;
                add(pages.get(pages.size() - 1), group, part);
            }
        }
        return pages;
    }

    private static int bars(Row row) {
        return 1 + row.trips().stream().mapToInt(trip -> trip.bars().size()).sum();
    }

    private static void add(List<Group> page, Group group, List<Row> part) {
        Group last = page.isEmpty() ? null : page.get(page.size() - 1);
        if (group.convoy() == null && last != null && last.convoy() == null) {
            List<Row> rows = new ArrayList<>(last.rows());
            rows.addAll(part);
            page.set(page.size() - 1, new Group(null, null, rows));
        } else {
            page.add(new Group(group.convoy(), group.crossing(), part));
        }
    }

    /** Each convoy with all that its vehicles do on that trip, in the order of departure; then the trips in none. */
    private static List<Group> byConvoy(PlanView plan, TimelineScale scale) {
        List<Group> groups = new ArrayList<>();
        plan.convoys().stream()
                .sorted(Comparator.comparing(ConvoyRow::leavesAt))
                .forEach(convoy -> {
                    List<Row> rows = convoy.members().stream()
                            .map(MemberRow::tripNumber)
                            .map(plan::trip)
                            .flatMap(Optional::stream)
                            .filter(trip -> scale.shows(trip.leavesAt(), trip.backAt()))
                            .map(trip -> row(List.of(trip), scale))
                            .toList();
                    if (!rows.isEmpty()) {
                        Span crossing = scale.span(convoy.leavesAt(), convoy.crossedBy())
                                .orElse(null);
                        groups.add(new Group(convoy, crossing, rows));
                    }
                });
        List<Row> alone = byVehicle(plan.trips().stream()
                        .filter(trip -> trip.convoyIds().isEmpty())
                        .filter(trip -> scale.shows(trip.leavesAt(), trip.backAt()))
                        .toList())
                .values()
                .stream()
                .map(trips -> row(trips, scale))
                .toList();
        if (!alone.isEmpty()) {
            groups.add(new Group(null, null, alone));
        }
        return groups;
    }

    private static List<Group> byVehicle(PlanFacts facts, PlanView plan, boolean idle, TimelineScale scale) {
        List<Row> rows = new ArrayList<>();
        Map<String, List<TripRow>> byVehicle = byVehicle(plan.trips());
        byVehicle.values().forEach(trips -> rows.add(row(trips, scale)));
        if (idle) {
            PlanIndex index = new PlanIndex(facts);
            for (Vehicle vehicle : facts.operation().vehicles()) {
                if (!byVehicle.containsKey(vehicle.id())) {
                    rows.add(new Row(vehicle.id(), vehicle.kind(), index.placeName(vehicle.baseId()), List.of()));
                }
            }
        }
        return List.of(new Group(null, null, rows));
    }

    private static Map<String, List<TripRow>> byVehicle(List<TripRow> trips) {
        Map<String, List<TripRow>> byVehicle = new LinkedHashMap<>();
        trips.forEach(trip -> byVehicle
                .computeIfAbsent(trip.vehicleId(), id -> new ArrayList<>())
                .add(trip));
        return byVehicle;
    }

    private static Row row(List<TripRow> trips, TimelineScale scale) {
        TripRow first = trips.get(0);
        List<TripBars> bars = trips.stream()
                .map(trip -> bars(trip, scale))
                .flatMap(Optional::stream)
                .toList();
        return new Row(first.vehicleId(), first.kind(), first.base(), bars);
    }

    private static Optional<TripBars> bars(TripRow trip, TimelineScale scale) {
        return scale.span(trip.leavesAt(), trip.backAt())
                .map(span -> new TripBars(
                        trip,
                        span,
                        trip.steps().stream()
                                .map(step -> scale.span(step.startsAt(), step.endsAt())
                                        .map(part -> new Bar(step, part))
                                        .orElse(null))
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
