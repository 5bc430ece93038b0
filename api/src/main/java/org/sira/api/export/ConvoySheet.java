package org.sira.api.export;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.api.export.RouteSheet.ConvoyLine;
import org.sira.api.export.RouteSheet.DayHours;
import org.sira.api.export.RouteSheet.Doing;
import org.sira.api.export.RouteSheet.Line;
import org.sira.api.export.RouteSheet.Pass;
import org.sira.api.planning.LineMap;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.TripEvent.Drive;

/**
 * What the leader of a convoy takes along: who drives in which order, where who joins and leaves, and when the convoy is to be
 * where. It says nothing of incidents or of the risk of roads.
 *
 * @param number of the convoy in its plan, from 1
 * @param passes the places of the corridor with when the first vehicle is there
 */
public record ConvoySheet(
        int number,
        ConvoyLine convoy,
        List<MemberLine> members,
        List<Pass> passes,
        double lengthKm,
        DayHours hours,
        List<Curfew> curfews,
        LineMap map) {

    /** @param trip number of the trip in its plan */
    public record MemberLine(Vehicle vehicle, int trip, boolean leads, String joinsAt, String leavesAt) {}

    public ConvoySheet {
        members = List.copyOf(members);
        passes = List.copyOf(passes);
        curfews = List.copyOf(curfews);
    }

    /** The sheet of a convoy by its number in the plan; empty where there is none. */
    public static Optional<ConvoySheet> of(PaperFacts paper, int number) {
        return paper.convoy(number).map(convoy -> of(paper, number, convoy));
    }

    private static ConvoySheet of(PaperFacts paper, int number, Convoy convoy) {
        List<Pass> passes = passes(paper, convoy);
        LocalDateTime leavesAt = convoy.slot().slotAt();
        String gateId = passes.get(0).place().id();
        Line way =
                new Line(Doing.DRIVE, paper.spot(gateId), leavesAt, convoy.crossedBy(), 0, passes, Set.of(), List.of());
        return new ConvoySheet(
                number,
                paper.convoyLine(convoy),
                convoy.members().stream()
                        .map(member -> member(paper, convoy, member))
                        .toList(),
                passes,
                lengthKm(paper, convoy),
                paper.hours(gateId, leavesAt.toLocalDate()),
                paper.curfews(passes.stream().map(pass -> pass.place().id()).toList(), leavesAt, convoy.crossedBy()),
                SheetMap.of(paper.facts(), List.of(way)));
    }

    private static MemberLine member(PaperFacts paper, Convoy convoy, Convoy.Member member) {
        return new MemberLine(
                paper.index().vehicle(member.vehicleId()),
                paper.numberOf(member.tripId()),
                convoy.leaderVehicleId().equals(Optional.of(member.vehicleId())),
                paper.index().placeName(member.joinsAtPlaceId()),
                paper.index().placeName(member.leavesAtPlaceId()));
    }

    private static double lengthKm(PaperFacts paper, Convoy convoy) {
        return paper.index().corridor(convoy.slot().corridorId()).segmentIds().stream()
                .mapToDouble(id -> paper.index().road(id).lengthKm())
                .sum();
    }

    /** Each place once, when the first of the members is there; those that nobody passes are left out. */
    public static List<Pass> passes(PaperFacts paper, Convoy convoy) {
        Map<String, Pass> passByPlace = new LinkedHashMap<>();
        for (Convoy.Member member : convoy.members()) {
            for (TripEvent event : paper.trip(member).events()) {
                if (event instanceof Drive drive) {
                    drive.passages().stream()
                            .filter(passage -> convoy.slot().equals(passage.gateSlot()))
                            .forEach(passage -> add(paper, passage, passByPlace));
                }
            }
        }
        List<Pass> passes = new ArrayList<>(passByPlace.values());
        passes.sort(Comparator.comparing(Pass::at));
        return passes;
    }

    private static void add(PaperFacts paper, Passage passage, Map<String, Pass> passByPlace) {
        RoadSegment road = paper.index().road(passage.segmentId());
        String fromId = passage.reversed() ? road.toPlaceId() : road.fromPlaceId();
        String toId = passage.reversed() ? road.fromPlaceId() : road.toPlaceId();
        keepEarlier(
                passByPlace,
                new Pass(paper.spot(fromId), passage.enterAt(), road.crossing().orElse(null)));
        keepEarlier(passByPlace, new Pass(paper.spot(toId), passage.leaveAt(), null));
    }

    private static void keepEarlier(Map<String, Pass> passByPlace, Pass pass) {
        passByPlace.merge(pass.place().id(), pass, (known, other) -> {
            Pass earlier = other.at().isBefore(known.at()) ? other : known;
            Pass later = earlier == known ? other : known;
            return earlier.ahead() == null && later.ahead() != null
                    ? new Pass(earlier.place(), earlier.at(), later.ahead())
                    : earlier;
        });
    }
}
