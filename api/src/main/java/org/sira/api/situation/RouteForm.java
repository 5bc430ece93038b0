package org.sira.api.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Place;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.plan.PlanFacts;

/**
 * The route tool of a page: what was asked, what can be, and the answer.
 *
 * @param horizon the days within which a time can be asked for; {@code days} in words
 * @param places names, or IDs where several places have the same name
 * @param vehicles IDs
 * @param answer null until something is asked
 */
public record RouteForm(
        String from,
        String to,
        String vehicle,
        String date,
        String depart,
        String arriveBy,
        Horizon horizon,
        String days,
        List<String> places,
        List<VehicleKind> kinds,
        List<String> vehicles,
        @Nullable RouteView answer,
        Texts words) {

    public RouteForm {
        places = List.copyOf(places);
        kinds = List.copyOf(kinds);
        vehicles = List.copyOf(vehicles);
    }

    static RouteForm of(RouteRequest request, PlanFacts facts, Messages messages) {
        boolean asked = !request.from().isBlank() || !request.to().isBlank();
        List<Place> places = facts.operation().places();
        return new RouteForm(
                request.from(),
                request.to(),
                request.vehicle(),
                request.date().isBlank() ? facts.horizon().firstDay().toString() : request.date(),
                request.depart(),
                request.arriveBy(),
                facts.horizon(),
                new RouteWords(facts, messages).days(),
                places.stream()
                        .map(place -> isAlone(place, places) ? place.name() : place.id())
                        .sorted()
                        .toList(),
                RouteTool.kinds(facts),
                facts.operation().vehicles().stream().map(Vehicle::id).toList(),
                asked ? new RouteTool(facts, messages).answer(request) : null,
                RouteWords.texts(messages));
    }

    private static boolean isAlone(Place place, List<Place> places) {
        return places.stream()
                        .filter(other -> other.name().equalsIgnoreCase(place.name()))
                        .count()
                == 1;
    }

    /** The problem with a field, if there is one. */
    public String problem(String field) {
        if (answer instanceof RouteView.Refused refused) {
            return refused.problems().stream()
                    .filter(problem -> problem.field() == RouteView.Field.valueOf(field))
                    .map(RouteView.Problem::sentence)
                    .findFirst()
                    .orElse("");
        }
        return "";
    }

    /** The first minute that can be asked for, as a field has it. */
    public String earliest() {
        return horizon.start().toString();
    }

    public String latest() {
        return horizon.end().minusMinutes(1).toString();
    }

    /** The ways, or why there are none; null when nothing is asked or it cannot be meant. */
    public RouteView.@Nullable Answer ways() {
        return answer instanceof RouteView.Answer ways ? ways : null;
    }
}
