package org.sira.api.export;

import java.time.LocalDateTime;
import java.util.List;
import org.sira.api.export.RouteSheet.ConvoyLine;
import org.sira.api.export.RouteSheet.Pass;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Trip;

/**
 * The calendar of those who follow the convoys: when each leaves, joins and has crossed, and when each vehicle leaves and is back.
 * Titles name no place, since they show on locked screens; calendars are asked to keep the rest to themselves.
 */
final class PlanCalendar {

    private static final int SHORTEST_MIN = 15;

    private final PaperFacts facts;
    private final Origin origin;
    private final SheetWords words;
    private final OriginWords from;
    private final CalendarText calendar = new CalendarText();

    private PlanCalendar(PlanExport export, SheetWords words) {
        facts = new PaperFacts(export.outcome().facts(), export.outcome().plan());
        origin = export.origin();
        this.words = words;
        from = new OriginWords(origin, words);
    }

    static byte[] bytes(PlanExport export, SheetWords words) {
        return new PlanCalendar(export, words).bytes();
    }

    private byte[] bytes() {
        calendar.plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Sira//Sira//EN")
                .plain("CALSCALE", "GREGORIAN")
                .words("X-WR-CALNAME", from.plan())
                .words("X-WR-CALDESC", from.line())
                .plain("X-WR-TIMEZONE", "Africa/Bamako")
                .plain("X-SIRA-PLAN", origin.planId())
                .plain("X-SIRA-SHA256", origin.sha256());
        facts.plan().convoys().forEach(this::convoy);
        facts.plan().trips().forEach(this::trip);
        return calendar.plain("END", "VCALENDAR").bytes();
    }

    private void convoy(Convoy convoy) {
        ConvoyLine line = facts.convoyLine(convoy);
        String name = words.text("paper.convoy", convoy.id());
        String order = words.text("sheet.convoy-order", String.join(", ", line.vehicles()));
        List<Pass> passes = ConvoySheet.passes(facts, convoy);
        event("convoy", convoy.id(), "leaves", name, line.leavesAt(), line.fromGate(), order);
        for (int i = 1; i < passes.size() - 1; i++) {
            Pass pass = passes.get(i);
            event(
                    "convoy",
                    convoy.id(),
                    "passes-" + i,
                    name,
                    pass.at(),
                    pass.place().name(),
                    order);
        }
        event("convoy", convoy.id(), "arrives", name, line.crossedBy(), line.toGate(), order);
    }

    private void trip(Trip trip) {
        String base =
                facts.index().placeName(facts.index().vehicle(trip.vehicleId()).baseId());
        String name = "%s, %s".formatted(words.text("sheet.trip", facts.numberOf(trip.id())), trip.vehicleId());
        event("trip", trip.id(), "leaves", name, trip.startsAt(), base, "");
        event("trip", trip.id(), "arrives", name, trip.endsAt(), base, "");
    }

    /** @param what the last part of a key below {@code calendar}, with a number where there are several */
    private void event(String of, String id, String what, String name, LocalDateTime at, String place, String more) {
        String key = "calendar." + what.replaceAll("-\\d+$", "");
        String description = String.join("\n", place, more, from.line()).replace("\n\n", "\n");
        String uid = "%s-%s-%s-%s@sira".formatted(origin.planId(), of, id.replaceAll("[^A-Za-z0-9-]", "_"), what);
        calendar.plain("BEGIN", "VEVENT")
                .plain("UID", uid)
                .time("DTSTAMP", origin.madeAt())
                .time("DTSTART", at)
                .time("DTEND", at.plusMinutes(SHORTEST_MIN))
                .words("SUMMARY", words.text(key, name))
                .words("DESCRIPTION", description)
                .plain("CLASS", "CONFIDENTIAL")
                .plain("STATUS", origin.draft() ? "TENTATIVE" : "CONFIRMED")
                .plain("TRANSP", "TRANSPARENT")
                .plain("END", "VEVENT");
    }
}
