package org.sira.api.situation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Messages;
import org.sira.planner.explain.JourneyAdvisor;
import org.sira.planner.explain.JourneyTime;
import org.sira.planner.explain.RouteAdvisor;
import org.sira.planner.explain.RouteQuestion;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Place;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** Answers what ways there are between two places of an operation. */
public final class RouteTool {

    private final PlanFacts facts;
    private final RouteWords words;

    public RouteTool(PlanFacts facts, Messages messages) {
        this.facts = facts;
        words = new RouteWords(facts, messages);
    }

    /** Which vehicles a way is for, and what they are called. */
    private record Carrier(String called, VehicleProfile profile) {}

    /** Kinds of vehicles that the operation has, in the order of their names in the model. */
    public static List<VehicleKind> kinds(PlanFacts facts) {
        return Stream.of(VehicleKind.values())
                .filter(kind -> facts.operation().vehicles().stream().anyMatch(vehicle -> vehicle.kind() == kind))
                .toList();
    }

    public RouteView answer(RouteRequest request) {
        RouteEnds ends = new RouteEnds(facts.network(), request.snapKm());
        List<RouteView.Problem> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        @Nullable Place from = place(RouteView.Field.FROM, request.from(), ends, request, problems, notes);
        @Nullable Place to = place(RouteView.Field.TO, request.to(), ends, request, problems, notes);
        Optional<Carrier> carrier = carrier(request.vehicle());
        if (carrier.isEmpty()) {
            problems.add(new RouteView.Problem(RouteView.Field.VEHICLE, words.unknownVehicle(request.vehicle())));
        }
        Optional<JourneyTime> time = time(request, problems);
        Optional<LocalDate> date = time.map(asked -> asked.at().toLocalDate()).or(() -> date(request, problems));
        if (from == null || to == null || carrier.isEmpty() || date.isEmpty() || !problems.isEmpty()) {
            return new RouteView.Refused(problems);
        }
        RouteQuestion question = new RouteQuestion(
                from.id(),
                to.id(),
                carrier.get().profile,
                date.get(),
                request.mostExposure().orElse(Double.POSITIVE_INFINITY));
        words.freshness().ifPresent(notes::add);
        time.ifPresent(asked -> notes.add(words.time(asked)));
        return words.answer(
                question,
                words.title(from, to, carrier.get().called, date.get()),
                notes,
                new RouteAdvisor(facts).advise(question),
                times(carrier.get().profile, time));
    }

    private Function<RouteOption, RouteView.@Nullable Timing> times(
            VehicleProfile profile, Optional<JourneyTime> time) {
        if (time.isEmpty()) {
            return option -> null;
        }
        JourneyAdvisor advisor = new JourneyAdvisor(facts, profile);
        return option -> words.timing(advisor.advise(option, time.get()), time.get());
    }

    private Optional<LocalDate> date(RouteRequest request, List<RouteView.Problem> problems) {
        if (request.date().isBlank()) {
            return Optional.of(facts.horizon().firstDay());
        }
        Optional<LocalDate> date = request.parsedDate();
        if (date.isEmpty()) {
            problems.add(new RouteView.Problem(RouteView.Field.DATE, words.noDate(request.date())));
        }
        return date;
    }

    /** Empty when no time is asked for, or none that can be meant. */
    private Optional<JourneyTime> time(RouteRequest request, List<RouteView.Problem> problems) {
        if (!request.depart().isBlank() && !request.arriveBy().isBlank()) {
            problems.add(new RouteView.Problem(RouteView.Field.ARRIVE_BY, words.twoTimes()));
            return Optional.empty();
        }
        return this.<JourneyTime>time(RouteView.Field.DEPART, request.depart(), JourneyTime.LeaveAt::new, problems)
                .or(() -> time(RouteView.Field.ARRIVE_BY, request.arriveBy(), JourneyTime.ArriveBy::new, problems));
    }

    private <T extends JourneyTime> Optional<T> time(
            RouteView.Field field, String text, Function<LocalDateTime, T> kind, List<RouteView.Problem> problems) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> time = RouteRequest.parsedTime(text);
        Horizon horizon = facts.horizon();
        if (time.isEmpty()) {
            problems.add(new RouteView.Problem(field, words.noTime(text)));
        } else if (time.get().isBefore(horizon.start()) || !time.get().isBefore(horizon.end())) {
            problems.add(new RouteView.Problem(field, words.outsideDays(time.get())));
            return Optional.empty();
        }
        return time.map(kind);
    }

    private @Nullable Place place(
            RouteView.Field field,
            String text,
            RouteEnds ends,
            RouteRequest request,
            List<RouteView.Problem> problems,
            List<String> notes) {
        RouteEnds.End end = ends.find(text);
        if (end instanceof RouteEnds.End.Found found) {
            found.distanceKm().ifPresent(km -> notes.add(words.snapped(text, found.place(), km)));
            return found.place();
        }
        problems.add(new RouteView.Problem(field, words.noEnd(text, end, request.snapKm())));
        return null;
    }

    /** One vehicle, or what all of a kind can do; trucks unless something else is said, all vehicles if there are none. */
    private Optional<Carrier> carrier(String text) {
        List<Vehicle> vehicles = facts.operation().vehicles();
        Optional<Vehicle> one = vehicles.stream()
                .filter(vehicle -> vehicle.id().equalsIgnoreCase(text.strip()))
                .findFirst();
        if (one.isPresent()) {
            return one.map(vehicle -> new Carrier(words.vehicle(vehicle), VehicleProfile.of(vehicle)));
        }
        List<VehicleKind> kinds = kinds(facts);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Optional<VehicleKind> kind = text.isBlank()
                ? Optional.of(kinds.get(0))
                : kinds.stream()
                        .filter(each -> each.name().equals(text.strip().toUpperCase(Locale.ROOT))
                                || words.kind(each).equalsIgnoreCase(text.strip()))
                        .findFirst();
        return kind.flatMap(found -> {
            List<Vehicle> ofKind =
                    vehicles.stream().filter(vehicle -> vehicle.kind() == found).toList();
            return VehicleProfile.strictest(ofKind)
                    .map(profile -> new Carrier(words.kind(found, ofKind.size(), profile), profile));
        });
    }
}
