package org.sira.api.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sira.api.planning.PlanView.TripRow;
import org.sira.planner.daylight.Daylight;
import org.sira.planner.daylight.DaylightTimes;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.plan.PlanFacts;

/**
 * Who does what when, as bars along the days of a plan. Positions and widths are percentages of the whole time, written as
 * attributes of SVG shapes: so it shows and prints without a script.
 *
 * @param nights from sunset to sunrise at the first depot; in Mali the sun rises within half an hour everywhere
 */
public record Timeline(List<Day> days, List<Span> nights, List<Row> rows) {

    public record Day(LocalDate date, Span span) {}

    /** From where to how far on. */
    public record Span(String x, String width) {}

    /** All trips of a vehicle. */
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
        days = List.copyOf(days);
        nights = List.copyOf(nights);
        rows = List.copyOf(rows);
    }

    static Timeline of(PlanFacts facts, List<TripRow> trips) {
        Scale scale = new Scale(facts.horizon());
        Map<String, List<TripRow>> tripsByVehicle = new LinkedHashMap<>();
        for (TripRow trip : trips) {
            tripsByVehicle
                    .computeIfAbsent(trip.vehicleId(), id -> new ArrayList<>())
                    .add(trip);
        }
        List<Row> rows = new ArrayList<>();
        tripsByVehicle.forEach((vehicleId, ofVehicle) -> rows.add(new Row(
                vehicleId,
                ofVehicle.get(0).kind(),
                ofVehicle.get(0).base(),
                ofVehicle.stream().map(trip -> bars(trip, scale)).toList())));
        return new Timeline(days(facts.horizon(), scale), nights(facts, scale), rows);
    }

    private static TripBars bars(TripRow trip, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        for (TripStep step : trip.steps()) {
            if (step.startsAt().isBefore(step.endsAt())) {
                bars.add(new Bar(step, scale.span(step.startsAt(), step.endsAt())));
            }
        }
        return new TripBars(trip, scale.span(trip.leavesAt(), trip.backAt()), bars);
    }

    private static List<Day> days(Horizon horizon, Scale scale) {
        List<Day> days = new ArrayList<>();
        for (int day = 0; day < horizon.days(); day++) {
            LocalDate date = horizon.day(day);
            days.add(new Day(
                    date, scale.span(date.atStartOfDay(), date.plusDays(1).atStartOfDay())));
        }
        return days;
    }

    private static List<Span> nights(PlanFacts facts, Scale scale) {
        GeoPoint point = facts.operation().places().stream()
                .filter(place -> place.kind() == PlaceKind.DEPOT)
                .findFirst()
                .or(() -> facts.operation().places().stream().findFirst())
                .map(Place::position)
                .orElse(new GeoPoint(0, 0));
        List<Span> nights = new ArrayList<>();
        LocalDateTime darkFrom = facts.horizon().start();
        for (int day = 0; day < facts.horizon().days(); day++) {
            LocalDate date = facts.horizon().day(day);
            DaylightTimes sun = Daylight.at(point, date);
            nights.add(scale.span(darkFrom, date.atStartOfDay().plusMinutes(sun.sunriseMin())));
            darkFrom = date.atStartOfDay().plusMinutes(sun.sunsetMin());
        }
        nights.add(scale.span(darkFrom, facts.horizon().end()));
        return nights;
    }

    /** Moments as shares of the horizon. */
    private record Scale(Horizon horizon) {

        Span span(LocalDateTime from, LocalDateTime to) {
            return new Span(percent(Duration.between(horizon.start(), from)), percent(Duration.between(from, to)));
        }

        private String percent(Duration duration) {
            double share = 100.0 * duration.toMinutes() / horizon.lengthMin();
            return String.format(Locale.ROOT, "%.3f%%", share);
        }
    }
}
