package org.sira.planner.changes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.Subject;
import org.sira.planner.check.Violation;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.Restrictions;
import org.sira.planner.network.RoadGeometry;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.PlanFacts;

/**
 * Restrictions that hit roads when the plan drives them. That they do is what the checker says; which one it is, is looked
 * up here. Open operation areas, which only add to the risk, are found here alone.
 */
final class RestrictionChanges {

    /** @param start of drives in no convoy: who leaves a place together meets a restriction together */
    private record Key(Restriction by, Optional<String> convoyId, Optional<Start> start) {}

    private record Start(String placeId, LocalDateTime at) {}

    private final Reading reading;
    private final PlanFacts now;
    private final Restrictions known;
    private final RoadGeometry geometry;
    private final Map<Key, List<Reading.Driven>> barred = new LinkedHashMap<>();
    private final Map<Key, List<Reading.Driven>> watched = new LinkedHashMap<>();

    RestrictionChanges(Reading reading, PlanFacts before, PlanFacts now) {
        this.reading = reading;
        this.now = now;
        this.known = before.operation().restrictions();
        this.geometry = new RoadGeometry(now.network());
        now.operation().restrictions().areas().stream()
                .filter(area -> !area.closed() && area.riskMultiplier() > 1)
                .filter(area -> !known.areas().contains(area))
                .forEach(this::watch);
    }

    private void watch(OperationArea area) {
        Restriction by = new Restriction.InArea(area);
        for (Reading.Driven driven : reading.driven()) {
            if (isOn(driven, area.from(), area.to()) && exists(driven) && geometry.touches(driven.road(), area)) {
                put(watched, by, driven);
            }
        }
    }

    /** Takes a violation that a restriction explains; says whether one does. */
    boolean explain(Violation violation) {
        if (violation.subject() instanceof Subject.OfRoad of) {
            for (Reading.Driven driven : reading.driven(of.tripId(), of.number())) {
                if (driven.road().id().equals(of.segmentId())) {
                    Optional<Restriction> by = restriction(violation.rule(), driven);
                    by.ifPresent(found -> put(barred, found, driven));
                    return by.isPresent();
                }
            }
            return false;
        }
        // That a whole crossing is not open follows, where the convoy itself drives the road that is barred.
        return violation.rule() == CheckedRule.GATE_SLOT
                && violation.subject() instanceof Subject.OfConvoy of
                && barred.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(driven ->
                                driven.slotNow().filter(of.slot()::equals).isPresent());
    }

    private static void put(Map<Key, List<Reading.Driven>> to, Restriction by, Reading.Driven driven) {
        Optional<String> convoyId = driven.convoy().map(Convoy::id);
        Optional<Start> start = convoyId.isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Start(driven.drive().fromPlaceId(), driven.drive().startsAt()));
        to.computeIfAbsent(new Key(by, convoyId, start), key -> new ArrayList<>())
                .add(driven);
    }

    private Optional<Restriction> restriction(CheckedRule rule, Reading.Driven driven) {
        return switch (rule) {
            case CLOSURE -> closed(driven);
            case CURFEW ->
                first(
                        now.operation().restrictions().curfews().stream().filter(curfew -> holds(curfew, driven)),
                        known.curfews(),
                        Restriction.UnderCurfew::new);
            case ANNOUNCED_COLUMN ->
                first(
                        now.operation().restrictions().columns().stream().filter(column -> isNear(column, driven)),
                        known.columns(),
                        Restriction.NearColumn::new);
            case DAYLIGHT, CROSSING_HOURS -> Optional.of(new Restriction.OutsideHours(rule));
            default -> Optional.empty();
        };
    }

    private Optional<Restriction> closed(Reading.Driven driven) {
        Restrictions restrictions = now.operation().restrictions();
        Optional<Restriction> closure = first(
                restrictions.closures().stream()
                        .filter(candidate ->
                                candidate.segmentId().equals(driven.road().id()))
                        .filter(candidate -> isOn(driven, candidate.from(), candidate.to())),
                known.closures(),
                Restriction.Closed::new);
        return closure.or(() -> first(
                restrictions.areas().stream()
                        .filter(area -> area.closed() && isOn(driven, area.from(), area.to()))
                        .filter(area -> geometry.touches(driven.road(), area)),
                known.areas(),
                Restriction.InArea::new));
    }

    /** The first that was not known before, or else the first. */
    private static <T> Optional<Restriction> first(Stream<T> found, List<T> known, Function<T, Restriction> as) {
        List<T> all = found.toList();
        return all.stream()
                .filter(candidate -> !known.contains(candidate))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(as);
    }

    private static boolean isOn(Reading.Driven driven, LocalDate from, LocalDate to) {
        return driven.passage().leaveAt().isAfter(from.atStartOfDay())
                && !driven.passage().enterAt().toLocalDate().isAfter(to);
    }

    private boolean exists(Reading.Driven driven) {
        return now.operation().roads().contains(driven.road());
    }

    private boolean holds(Curfew curfew, Reading.Driven driven) {
        Set<String> ends = new LinkedHashSet<>(
                List.of(driven.road().fromPlaceId(), driven.road().toPlaceId()));
        boolean there = now.operation().places().stream()
                .filter((Place place) -> ends.contains(place.id()))
                .anyMatch(curfew::appliesTo);
        LocalDate evening = driven.passage().enterAt().toLocalDate().minusDays(1);
        for (; there && !evening.isAfter(driven.passage().leaveAt().toLocalDate()); evening = evening.plusDays(1)) {
            boolean overMidnight = !curfew.endsAt().isAfter(curfew.startsAt());
            LocalDateTime lifted = (overMidnight ? evening.plusDays(1) : evening).atTime(curfew.endsAt());
            boolean applies = !evening.isBefore(curfew.from()) && !evening.isAfter(curfew.to());
            if (applies && overlaps(driven, evening.atTime(curfew.startsAt()), lifted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(AnnouncedColumn column, Reading.Driven driven) {
        MovementRules rules = now.operation().rules();
        return overlaps(
                        driven,
                        column.from().minusMinutes(rules.columnBufferMin()),
                        column.to().plusMinutes(rules.columnBufferMin()))
                && geometry.isNear(driven.road(), column, rules.columnBufferKm());
    }

    private static boolean overlaps(Reading.Driven driven, LocalDateTime from, LocalDateTime to) {
        return driven.passage().enterAt().isBefore(to)
                && from.isBefore(driven.passage().leaveAt());
    }

    List<Touch> touches() {
        List<Touch> touches = new ArrayList<>();
        barred.forEach((key, roads) -> touches.add(new Touch.Restricted(reading.leg(roads), key.by, Severity.BROKEN)));
        watched.forEach((key, roads) -> touches.add(new Touch.Restricted(reading.leg(roads), key.by, Severity.LOOK)));
        return touches;
    }
}
