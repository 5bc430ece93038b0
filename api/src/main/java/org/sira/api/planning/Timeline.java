package org.sira.api.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.PlanView.ConvoyRow;
import org.sira.api.planning.PlanView.TripRow;
import org.sira.api.platform.Messages;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.plan.PlanFacts;

/**
 * Who does what when, as bars along the days of a plan. Positions and widths are percentages of the time in sight, written
 * as attributes of SVG shapes: so it shows and prints without a script.
 *
 * @param lastDay in sight
 * @param nights from sunset to sunrise at the first depot; in Mali the sun rises within half an hour everywhere
 * @param limits what keeps vehicles from moving, by kind and area
 * @param groups of the page of rows in sight, which has {@code rowsBefore} before it and {@code allRows} in all
 * @param earlier the view of the time before; null where there is none. Likewise {@code later}, and {@code rowsAbove} and
 *     {@code rowsBelow} for rows
 */
public record Timeline(
        TimelineView view,
        LocalDate lastDay,
        List<Tick> ticks,
        List<Span> nights,
        List<Limit> limits,
        List<Group> groups,
        int rowsBefore,
        int allRows,
        @Nullable TimelineView earlier,
        @Nullable TimelineView later,
        @Nullable TimelineView rowsAbove,
        @Nullable TimelineView rowsBelow) {

    /** From where to how far on; {@code share} is the width from 0 to 1. */
    public record Span(String x, String width, double share) {}

    /** A line with words beside it; without words a faint one. */
    public record Tick(Span span, String words) {}

    /** @param kind in letters of a style class */
    public record Limit(String kind, String name, String about, List<Band> bands) {
        public Limit {
            bands = List.copyOf(bands);
        }
    }

    public record Band(Span span, String title) {}

    /** @param convoy whose vehicles the rows are, or null; {@code crossing} when it crosses, if that is in sight */
    public record Group(
            @Nullable ConvoyRow convoy, @Nullable Span crossing, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** Trips of a vehicle. */
    public record Row(String vehicleId, VehicleKind kind, String base, List<TripBars> trips) {
        public Row {
            trips = List.copyOf(trips);
        }
    }

    public record TripBars(TripRow trip, Span span, List<Bar> bars) {
        public TripBars {
            bars = List.copyOf(bars);
        }
    }

    public record Bar(TripStep step, Span span) {}

    public Timeline {
        ticks = List.copyOf(ticks);
        nights = List.copyOf(nights);
        limits = List.copyOf(limits);
        groups = List.copyOf(groups);
    }

    public int rowsInSight() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** @param idle whether vehicles without a trip have a row, too, where vehicles have */
    public static Timeline of(PlanFacts facts, PlanView plan, TimelineForm form, boolean idle, Messages messages) {
        TimelineView view = form.view(facts.horizon(), !plan.convoys().isEmpty());
        TimelineScale scale = TimelineScale.of(view, facts.horizon());
        TimelineRows rows = TimelineRows.of(facts, plan, view, idle, scale);
        TimelineBands bands = new TimelineBands(facts, scale, messages);
        LocalDate lastDay = scale.to().toLocalDate().minusDays(1);
        int days = view.zoom().days(facts.horizon());
        LocalDate end = facts.horizon().day(facts.horizon().days() - 1);
        int page = rows.page();
        return new Timeline(
                view,
                lastDay,
                ticks(view, scale, messages),
                bands.nights(),
                bands.limits(),
                rows.groups(),
                rows.before(),
                rows.all(),
                view.firstDay().isAfter(facts.horizon().firstDay())
                        ? view.with(view.firstDay().minusDays(days)).within(facts.horizon())
                        : null,
                lastDay.isBefore(end)
                        ? view.with(view.firstDay().plusDays(days)).within(facts.horizon())
                        : null,
                page > 1 ? view.onPage(page - 1) : null,
                page != TimelineView.ALL && page < rows.pages() ? view.onPage(page + 1) : null);
    }

    /** Days, or the hours of a few of them. */
    private static List<Tick> ticks(TimelineView view, TimelineScale scale, Messages messages) {
        int hours = switch (view.zoom()) {
            case HORIZON -> 24;
            case DAY -> 6;
            case HOUR -> 1;
        };
        List<Tick> ticks = new ArrayList<>();
        for (LocalDateTime at = scale.from(); at.isBefore(scale.to()); at = at.plusHours(hours)) {
            String words =
                    at.getHour() == 0 ? messages.formats().weekday(at.toLocalDate()) : String.valueOf(at.getHour());
            Optional<Span> span = scale.span(at, at.plusHours(hours));
            if (span.isPresent()) {
                ticks.add(new Tick(span.get(), words));
            }
        }
        return ticks;
    }
}
