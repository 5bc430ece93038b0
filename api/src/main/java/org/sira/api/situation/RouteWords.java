package org.sira.api.situation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.CrossingWords;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.planner.explain.JourneyAnswer;
import org.sira.planner.explain.JourneyTime;
import org.sira.planner.explain.RoadHindrance;
import org.sira.planner.explain.RouteAdvice;
import org.sira.planner.explain.RouteAnswer;
import org.sira.planner.explain.RouteComparison;
import org.sira.planner.explain.RouteQuestion;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.movement.Hop;
import org.sira.planner.movement.Journey;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;

/** Says ways and their explanations in one language. */
final class RouteWords {

    private static final String BUNDLE = "org.sira.api.situation.routes";

    private static final int EXPOSURE_DECIMALS = 5;
    private static final int MINUTES_PER_HOUR = 60;
    /** Below this share, or above its inverse, the exposure of two ways is told apart. */
    private static final double ABOUT_EQUAL = 0.95;

    private final PlanFacts facts;
    private final Messages messages;
    private final Formats formats;
    private final Texts texts;
    private final CrossingWords crossings;

    RouteWords(PlanFacts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
        formats = messages.formats();
        texts = texts(messages);
        crossings = new CrossingWords(messages);
    }

    static Texts texts(Messages messages) {
        return new Texts(BUNDLE, messages.language());
    }

    // --- The question ---

    String title(Place from, Place to, String vehicle, LocalDate date) {
        return texts.text("title", from.name(), to.name(), vehicle, formats.date(date));
    }

    String vehicle(Vehicle vehicle) {
        return texts.text("vehicle", vehicle.id(), kind(vehicle.kind()), tonnes(vehicle.grossWeightT()));
    }

    String kind(VehicleKind kind) {
        return messages.name(kind);
    }

    String kind(VehicleKind kind, int count, VehicleProfile strictest) {
        return texts.text("kind", kind(kind), count, tonnes(strictest.grossWeightT()));
    }

    String snapped(String text, Place place, double km) {
        return texts.text("snapped", text.strip(), place.name(), formats.number(km, 1));
    }

    Optional<String> freshness() {
        Freshness freshness = Freshness.of(facts.risk());
        return freshness == Freshness.FRESH ? Optional.empty() : Optional.of(texts.text("freshness." + freshness));
    }

    // --- What cannot be meant ---

    String unknownVehicle(String text) {
        String kinds = RouteTool.kinds(facts).stream().map(this::kind).collect(Collectors.joining(", "));
        return kinds.isEmpty() ? texts.text("no-vehicles") : texts.text("unknown-vehicle", text, kinds);
    }

    String noDate(String text) {
        return texts.text("no-date", text);
    }

    String noTime(String text) {
        return texts.text("no-time", text);
    }

    String outsideDays(LocalDateTime time) {
        return texts.text("outside-days", formats.dateTime(time), days());
    }

    String twoTimes() {
        return texts.text("two-times");
    }

    String noEnd(String text, RouteEnds.End end, double snapKm) {
        if (end instanceof RouteEnds.End.Unknown unknown) {
            return unknown.alike().isEmpty()
                    ? texts.text("unknown", text)
                    : texts.text("unknown-alike", text, String.join(" · ", unknown.alike()));
        }
        if (end instanceof RouteEnds.End.Ambiguous ambiguous) {
            return texts.text("ambiguous", text, String.join(" · ", ambiguous.all()));
        }
        if (end instanceof RouteEnds.End.TooFar tooFar) {
            return texts.text(
                    "too-far",
                    text,
                    tooFar.nearest().place().name(),
                    formats.number(tooFar.nearest().distanceKm(), 1),
                    formats.number(snapKm, 1));
        }
        return texts.text(end instanceof RouteEnds.End.Missing ? "missing" : "no-point", text);
    }

    // --- The answer ---

    /** @param times how a way is driven in time; null when no time was asked for */
    RouteView.Answer answer(
            RouteQuestion question,
            String title,
            List<String> notes,
            RouteAnswer answer,
            Function<RouteOption, RouteView.@Nullable Timing> times) {
        if (answer instanceof RouteAnswer.NoWay none) {
            return new RouteView.Answer(title, notes, List.of(), hindered(none, question), opens(none));
        }
        RouteAnswer.Ways ways = (RouteAnswer.Ways) answer;
        List<RouteView.Option> options = new ArrayList<>();
        for (RouteAdvice advice : ways.options()) {
            options.add(option(options.size() + 1, advice, times.apply(advice.option())));
        }
        return new RouteView.Answer(
                title,
                notes,
                options,
                ways.hindered().stream().map(hindrance -> hindrance(hindrance)).toList(),
                "");
    }

    private RouteView.Option option(int number, RouteAdvice advice, RouteView.@Nullable Timing timing) {
        List<SegmentUse> uses = advice.option().uses();
        return new RouteView.Option(
                number,
                advice.option().policies().stream().map(messages::name).collect(Collectors.joining(" · ")),
                duration(advice.driveMin()),
                formats.number(advice.option().lengthKm(), 0),
                exposure(advice.exposure()),
                kmBy(advice.kmBySurface()),
                kmBy(advice.kmByClass()),
                advice.corridors().stream().map(Corridor::name).collect(Collectors.joining(", ")),
                explanation(number, advice.comparison()),
                by(advice.option().fromPlaceId(), uses),
                crossings(uses),
                timing,
                uses.stream()
                        .map(use -> new RouteView.Passage(use.segment().id(), use.reversed()))
                        .toList());
    }

    private String by(String fromPlaceId, List<SegmentUse> uses) {
        return Stream.concat(Stream.of(fromPlaceId), uses.stream().map(SegmentUse::toPlaceId))
                .map(this::name)
                .collect(Collectors.joining(" – "));
    }

    private List<String> crossings(List<SegmentUse> uses) {
        return uses.stream()
                .flatMap(use -> use.segment().crossing().stream()
                        .map(crossing -> texts.text("crossing", way(use), crossings.text(crossing))))
                .toList();
    }

    private String kmBy(Map<? extends Enum<?>, Double> km) {
        return km.entrySet().stream()
                .map(entry -> texts.text("km-of", messages.name(entry.getKey()), formats.number(entry.getValue(), 0)))
                .collect(Collectors.joining(" · "));
    }

    private String explanation(int number, RouteComparison comparison) {
        if (number == 1) {
            return texts.text("explain.fastest");
        }
        List<String> parts = new ArrayList<>();
        int minutes = comparison.minutesMore();
        if (minutes != 0) {
            parts.add(texts.text(minutes > 0 ? "explain.slower" : "explain.faster", duration(Math.abs(minutes))));
        }
        parts.add(ratio(comparison.exposureRatio()));
        Stream.concat(
                        comparison.corridorsAvoided().stream().map(Corridor::name),
                        comparison.roadsAvoided().stream().map(this::roadName))
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(avoided -> parts.add(texts.text("explain.avoids", avoided)));
        return String.join(", ", parts);
    }

    /** As people say it: half, a third; else in per cent. */
    private String ratio(double ratio) {
        if (ratio > ABOUT_EQUAL && ratio < 1 / ABOUT_EQUAL) {
            return texts.text("explain.ratio.same");
        }
        for (int parts = 2; parts <= 4; parts++) {
            if (Math.abs(ratio * parts - 1) < 1 - ABOUT_EQUAL) {
                return texts.text("explain.ratio.part-" + parts);
            }
        }
        return texts.text(
                ratio < 1 ? "explain.ratio.less" : "explain.ratio.more",
                formats.number(StrictMath.round(100 * Math.abs(1 - ratio)), 0));
    }

    private List<String> hindered(RouteAnswer.NoWay none, RouteQuestion question) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                none.why() == RouteAnswer.Why.ROUTE_CAP
                        ? texts.text(
                                "none.ROUTE_CAP", exposure(none.leastExposure()), exposure(question.mostExposure()))
                        : texts.text("none." + none.why()));
        none.hindrances().forEach(hindrance -> sentences.add(hindrance(hindrance)));
        return sentences;
    }

    private String hindrance(RoadHindrance hindrance) {
        RoadSegment road = hindrance.road();
        return switch (hindrance.cause()) {
            case CLOSURE, AREA ->
                texts.text(
                        (hindrance.reason().isBlank() ? "hindrance.no-reason." : "hindrance.") + hindrance.cause(),
                        roadName(road),
                        hindrance.until().map(formats::date).orElse("?"),
                        hindrance.reason());
            case SEASON -> texts.text("hindrance.SEASON", roadName(road));
            case RISK ->
                texts.text(
                        "hindrance.RISK",
                        roadName(road),
                        messages.name(facts.risk().get(road.id()).riskClass()),
                        messages.name(facts.operation().rules().worstOpenClass()));
            case WEIGHT -> texts.text("hindrance.WEIGHT", roadName(road), tonnes(road.maxGrossWeightT()));
            case SURFACE -> texts.text("hindrance.SURFACE", roadName(road), messages.name(road.surface()));
        };
    }

    /** The day after the last closure, where all that hinders ends by itself; else what somebody would have to do. */
    private String opens(RouteAnswer.NoWay none) {
        boolean endsByItself = none.why() == RouteAnswer.Why.CLOSED
                && none.hindrances().stream()
                        .allMatch(hindrance -> hindrance.until().isPresent());
        if (endsByItself) {
            LocalDate last = none.hindrances().stream()
                    .flatMap(hindrance -> hindrance.until().stream())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return texts.text("opens.on", formats.date(last.plusDays(1)));
        }
        return texts.text("opens." + none.why());
    }

    // --- Times ---

    String time(JourneyTime time) {
        return texts.text(
                time instanceof JourneyTime.LeaveAt ? "note.depart" : "note.arrive-by", formats.dateTime(time.at()));
    }

    RouteView.Timing timing(JourneyAnswer answer, JourneyTime asked) {
        if (answer instanceof JourneyAnswer.Driven driven) {
            Journey journey = driven.journey();
            return new RouteView.Timing.Driven(
                    formats.dateTime(journey.departAt()), formats.dateTime(journey.arriveAt()), halts(journey));
        }
        return new RouteView.Timing.Impossible(impossible(answer, asked));
    }

    private String impossible(JourneyAnswer answer, JourneyTime asked) {
        if (answer instanceof JourneyAnswer.OutOfTime late) {
            return asked instanceof JourneyTime.LeaveAt
                    ? texts.text(
                            "impossible.depart",
                            lastDay(),
                            formats.dateTime(late.nearest().departAt()))
                    : texts.text(
                            "impossible.arrive-by",
                            formats.dateTime(late.nearest().arriveAt()));
        }
        if (answer instanceof JourneyAnswer.TooLong tooLong) {
            return texts.text(
                    "impossible.too-long",
                    way(tooLong.hop()),
                    duration(tooLong.hop().driveMin()),
                    duration(facts.operation().rules().maxDrivingMinPerDay()));
        }
        if (answer instanceof JourneyAnswer.NoHour noHour) {
            String crossings = String.join("; ", crossings(noHour.hop().uses()));
            return texts.text(
                    crossings.isEmpty() ? "impossible.no-hour" : "impossible.no-hour-crossing",
                    way(noHour.hop()),
                    duration(noHour.hop().driveMin()),
                    crossings);
        }
        return texts.text("impossible.days", lastDay());
    }

    private List<String> halts(Journey journey) {
        List<String> halts = new ArrayList<>();
        for (int i = 0; i < journey.steps().size(); i++) {
            if (journey.steps().get(i) instanceof Journey.Halt halt) {
                halts.add(texts.text(
                        "halt."
                                + haltKind(
                                        halt,
                                        journey.steps()
                                                .subList(i + 1, journey.steps().size())),
                        name(halt.placeId()),
                        formats.span(halt.from(), halt.until())));
            }
        }
        return halts;
    }

    /** Who goes on so as to be at a ferry or border when it opens has waited for that. */
    private static String haltKind(Journey.Halt halt, List<Journey.Step> after) {
        if (halt.kind() != Journey.HaltKind.OPENING) {
            return halt.kind().name();
        }
        return after.stream()
                .takeWhile(Journey.Road.class::isInstance)
                .map(Journey.Road.class::cast)
                .flatMap(road -> road.use().segment().crossing().stream()
                        .filter(crossing ->
                                crossing.opensAt().equals(road.from().toLocalTime())))
                .findFirst()
                .map(crossing -> crossing.kind().name())
                .orElse(halt.kind().name());
    }

    /** From the first to the last for which times can be worked out. */
    String days() {
        return formats.days(
                facts.horizon().firstDay(), facts.horizon().day(facts.horizon().days() - 1));
    }

    private String lastDay() {
        return formats.day(facts.horizon().day(facts.horizon().days() - 1));
    }

    private String way(Hop hop) {
        return name(hop.fromPlaceId()) + " – " + name(hop.toPlaceId());
    }

    private String way(SegmentUse use) {
        return name(use.fromPlaceId()) + " – " + name(use.toPlaceId());
    }

    private String roadName(RoadSegment road) {
        return name(road.fromPlaceId()) + " – " + name(road.toPlaceId());
    }

    private String name(String placeId) {
        return facts.network().place(placeId).name();
    }

    private String exposure(double exposure) {
        return formats.number(exposure, EXPOSURE_DECIMALS);
    }

    private String tonnes(double weightT) {
        return formats.number(weightT, weightT == StrictMath.rint(weightT) ? 0 : 1);
    }

    private String duration(int minutes) {
        return texts.text("duration", minutes / MINUTES_PER_HOUR, "%02d".formatted(minutes % MINUTES_PER_HOUR));
    }
}
