package org.sira.api.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sira.api.planning.Timeline.Band;
import org.sira.api.planning.Timeline.Limit;
import org.sira.api.planning.Timeline.Span;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.planner.daylight.Daylight;
import org.sira.planner.daylight.DaylightTimes;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.PlanFacts;

/** When nobody moves, or not everywhere, as bands across a timeline. Only what is in sight is told. */
final class TimelineBands {

    private static final String BUNDLE = "org.sira.api.planning.texts";

    private final PlanFacts facts;
    private final TimelineScale scale;
    private final Texts texts;
    private final Formats formats;

    TimelineBands(PlanFacts facts, TimelineScale scale, Messages messages) {
        this.facts = facts;
        this.scale = scale;
        texts = new Texts(BUNDLE, messages.language());
        formats = messages.formats();
    }

    List<Span> nights() {
        GeoPoint point = facts.operation().places().stream()
                .filter(place -> place.kind() == PlaceKind.DEPOT)
                .findFirst()
                .or(() -> facts.operation().places().stream().findFirst())
                .map(Place::position)
                .orElse(new GeoPoint(0, 0));
        List<Span> nights = new ArrayList<>();
        LocalDateTime darkFrom = scale.from();
        for (LocalDate day = scale.from().toLocalDate();
                day.isBefore(scale.to().toLocalDate());
                day = day.plusDays(1)) {
            DaylightTimes sun = Daylight.at(point, day);
            scale.span(darkFrom, day.atStartOfDay().plusMinutes(sun.sunriseMin()))
                    .ifPresent(nights::add);
            darkFrom = day.atStartOfDay().plusMinutes(sun.sunsetMin());
        }
        scale.span(darkFrom, scale.to()).ifPresent(nights::add);
        return nights;
    }

    List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        gates(limits);
        curfews(limits);
        columns(limits);
        areas(limits);
        closures(limits);
        return limits;
    }

    /** When convoys may leave. */
    private void gates(List<Limit> limits) {
        if (facts.corridors().isEmpty()) {
            return;
        }
        MovementRules rules = facts.operation().rules();
        LocalTime first = LocalTime.of(rules.firstSlotHour(), 0);
        LocalTime last = LocalTime.of(rules.lastSlotHour(), 0);
        List<Band> bands = new ArrayList<>();
        String about = texts.text("timeline.limit.gates-about", first.toString(), last.toString());
        for (LocalDate day = scale.from().toLocalDate();
                day.isBefore(scale.to().toLocalDate());
                day = day.plusDays(1)) {
            add(bands, day.atTime(first), day.atTime(last), about);
        }
        add(limits, "gates", texts.text("timeline.limit.gates"), about, bands);
    }

    /** Those of the same days and hours have one row. */
    private void curfews(List<Limit> limits) {
        Map<List<Object>, List<Curfew>> same = facts.operation().restrictions().curfews().stream()
                .collect(Collectors.groupingBy(
                        curfew -> List.of(curfew.from(), curfew.to(), curfew.startsAt(), curfew.endsAt()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<Curfew> curfews : same.values()) {
            Curfew curfew = curfews.get(0);
            String areas = curfews.stream().map(Curfew::area).distinct().collect(Collectors.joining(", "));
            String about = texts.text(
                    "timeline.limit.curfew-about",
                    areas,
                    curfew.startsAt().toString(),
                    curfew.endsAt().toString(),
                    formats.days(curfew.from(), curfew.to()));
            int nextDay = curfew.endsAt().isAfter(curfew.startsAt()) ? 0 : 1;
            List<Band> bands = new ArrayList<>();
            for (LocalDate day =
                            latest(curfew.from(), scale.from().toLocalDate().minusDays(1));
                    !day.isAfter(curfew.to()) && day.isBefore(scale.to().toLocalDate());
                    day = day.plusDays(1)) {
                add(bands, day.atTime(curfew.startsAt()), day.plusDays(nextDay).atTime(curfew.endsAt()), about);
            }
            add(limits, "curfew", texts.text("timeline.limit.curfew", areas), about, bands);
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** With the time that is kept free before and after. */
    private void columns(List<Limit> limits) {
        int bufferMin = facts.operation().rules().columnBufferMin();
        List<Band> bands = new ArrayList<>();
        facts.operation().restrictions().columns().forEach(column -> {
            LocalDateTime from = column.from().minusMinutes(bufferMin);
            LocalDateTime to = column.to().plusMinutes(bufferMin);
            String roads = column.segmentIds().stream().map(this::road).collect(Collectors.joining(", "));
            add(bands, from, to, texts.text("timeline.limit.column-about", roads, formats.span(from, to)));
        });
        add(limits, "column", texts.text("timeline.limit.columns"), bands);
    }

    private void areas(List<Limit> limits) {
        for (boolean closed : new boolean[] {true, false}) {
            List<Band> bands = new ArrayList<>();
            for (OperationArea area : facts.operation().restrictions().areas()) {
                if (area.closed() == closed) {
                    days(bands, area.from(), area.to(), area.name());
                }
            }
            String kind = closed ? "closed-area" : "area";
            add(limits, kind, texts.text("timeline.limit." + kind), bands);
        }
    }

    private void closures(List<Limit> limits) {
        List<Band> bands = new ArrayList<>();
        facts.operation()
                .restrictions()
                .closures()
                .forEach(closure -> days(bands, closure.from(), closure.to(), road(closure.segmentId())));
        add(limits, "closure", texts.text("timeline.limit.closures"), bands);
    }

    private void days(List<Band> bands, LocalDate from, LocalDate to, String what) {
        add(bands, from.atStartOfDay(), to.plusDays(1).atStartOfDay(), what + " · " + formats.days(from, to));
    }

    private String road(String segmentId) {
        PlanIndex index = new PlanIndex(facts);
        RoadSegment road = index.road(segmentId);
        return index.placeName(road.fromPlaceId()) + " – " + index.placeName(road.toPlaceId());
    }

    private void add(List<Band> bands, LocalDateTime from, LocalDateTime to, String title) {
        scale.span(from, to).ifPresent(span -> bands.add(new Band(span, title)));
    }

    private static void add(List<Limit> limits, String kind, String name, List<Band> bands) {
        add(limits, kind, name, bands.stream().map(Band::title).collect(Collectors.joining("; ")), bands);
    }

    private static void add(List<Limit> limits, String kind, String name, String about, List<Band> bands) {
        if (!bands.isEmpty()) {
            limits.add(new Limit(kind, name, about, bands));
        }
    }
}
