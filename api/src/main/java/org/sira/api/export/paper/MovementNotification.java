package org.sira.api.export.paper;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sira.api.export.ConvoySheet;
import org.sira.api.export.PaperFacts;
import org.sira.api.export.RouteSheet;
import org.sira.api.export.RouteSheet.Doing;
import org.sira.api.export.RouteSheet.Line;
import org.sira.api.export.RouteSheet.Pass;
import org.sira.api.export.RouteSheet.Spot;
import org.sira.api.export.SheetWords;
import org.sira.planner.model.Vehicle;

/**
 * What authorities and those who coordinate are told of a movement before it begins: vehicles, people, the way by its places,
 * and windows of full hours. It says nothing of incidents, risk, quantities or receivers.
 *
 * @param convoyId where it is of a convoy
 * @param trips numbers of the trips in their plan
 */
public record MovementNotification(
        Optional<String> convoyId, List<Integer> trips, List<Vehicle> vehicles, List<Point> route) {

    /** How long vehicles are at a place. */
    public enum Stay {
        PASS,
        STOP,
        NIGHT
    }

    /** @param from a full hour, as is {@code to} */
    public record Point(Spot place, LocalDateTime from, LocalDateTime to, Stay stay) {

        /** Both as one, where vehicles stay at a place that they have come to. */
        private Point and(Point next) {
            return new Point(place, from, next.to, stay.compareTo(next.stay) < 0 ? next.stay : stay);
        }
    }

    public MovementNotification {
        trips = List.copyOf(trips);
        vehicles = List.copyOf(vehicles);
        route = List.copyOf(route);
    }

    /** Its convoy, or its trip. */
    public String name(SheetWords words) {
        return convoyId.map(id -> words.text("paper.convoy", id))
                .orElseGet(() -> words.text("sheet.trip", trips.get(0)));
    }

    /** All aboard, drivers too. */
    public int people() {
        return vehicles.stream().mapToInt(Vehicle::crew).sum();
    }

    public Point start() {
        return route.get(0);
    }

    public Point end() {
        return route.get(route.size() - 1);
    }

    static Optional<MovementNotification> ofTrip(PaperFacts paper, int number) {
        return RouteSheet.of(paper, number)
                .map(sheet -> new MovementNotification(
                        Optional.empty(), List.of(number), List.of(sheet.vehicle()), route(sheet.lines())));
    }

    static Optional<MovementNotification> ofConvoy(PaperFacts paper, int number) {
        return paper.convoy(number)
                .map(convoy -> new MovementNotification(
                        Optional.of(convoy.id()),
                        convoy.members().stream()
                                .map(member -> paper.numberOf(member.tripId()))
                                .toList(),
                        convoy.members().stream()
                                .map(member -> paper.index().vehicle(member.vehicleId()))
                                .toList(),
                        ConvoySheet.passes(paper, convoy).stream()
                                .map(MovementNotification::passing)
                                .toList()));
    }

    private static List<Point> route(List<Line> lines) {
        List<Point> route = new ArrayList<>();
        for (Line line : lines) {
            if (line.drives()) {
                line.passes().forEach(pass -> add(route, passing(pass)));
            } else {
                Stay stay = line.doing() == Doing.NIGHT ? Stay.NIGHT : Stay.STOP;
                add(route, new Point(line.place(), hour(line.startsAt()), nextHour(line.endsAt()), stay));
            }
        }
        return route;
    }

    private static void add(List<Point> route, Point point) {
        int last = route.size() - 1;
        if (last >= 0 && route.get(last).place().equals(point.place())) {
            route.set(last, route.get(last).and(point));
        } else {
            route.add(point);
        }
    }

    private static Point passing(Pass pass) {
        return new Point(pass.place(), hour(pass.at()), nextHour(pass.at()), Stay.PASS);
    }

    private static LocalDateTime hour(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    private static LocalDateTime nextHour(LocalDateTime moment) {
        return hour(moment).plusHours(1);
    }
}
