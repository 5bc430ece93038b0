package org.sira.api.situation;

import java.time.LocalDate;
import java.util.List;
import org.sira.planner.model.Incident;

/**
 * The JSON of the incidents on a map: each by itself where they are few, and counted by cells of the map where they are
 * too many to send or to tell apart.
 *
 * @param all whether these are all that the filter lets through, so that nothing more need be asked for
 * @param matching that the filter lets through, of any age and anywhere
 */
public record IncidentLayer(boolean all, int matching, List<MapIncident> incidents, List<IncidentCell> cells) {

    /** So many are sent together, whatever the map shows; a year of an operation's region. */
    static final int MOST_AT_ONCE = 600;

    /** So many are drawn one by one where the map is zoomed in. */
    static final int MOST_IN_WINDOW = 300;

    /**
     * @param spreadKm how far off the position may be
     * @param ageDays before the day of the situation
     */
    public record MapIncident(
            String id,
            double lat,
            double lon,
            double spreadKm,
            String channel,
            String type,
            int fatalities,
            LocalDate date,
            int ageDays) {

        static MapIncident of(Incident incident, SituationDay day) {
            return new MapIncident(
                    incident.id(),
                    rounded(incident.position().latitude()),
                    rounded(incident.position().longitude()),
                    incident.precision().spreadKm(),
                    incident.channel().name(),
                    incident.type(),
                    incident.fatalities(),
                    incident.date(),
                    day.ageDays(incident));
        }
    }

    public IncidentLayer {
        incidents = List.copyOf(incidents);
        cells = List.copyOf(cells);
    }

    /** @param mostDays that those in the window may be old, where not all are sent */
    static IncidentLayer of(SituationDay day, IncidentFilter filter, MapWindow window, int mostDays) {
        List<Incident> matching = filter.apply(day.incidents());
        if (matching.size() <= MOST_AT_ONCE) {
            return new IncidentLayer(true, matching.size(), singles(matching, day), List.of());
        }
        List<Incident> seen = matching.stream()
                .filter(incident -> day.ageDays(incident) <= mostDays)
                .filter(incident -> window.holds(incident.position()))
                .toList();
        return seen.size() <= MOST_IN_WINDOW
                ? new IncidentLayer(false, matching.size(), singles(seen, day), List.of())
                : new IncidentLayer(false, matching.size(), List.of(), IncidentCell.of(seen, day, window.zoom()));
    }

    private static List<MapIncident> singles(List<Incident> incidents, SituationDay day) {
        return incidents.stream().map(incident -> MapIncident.of(incident, day)).toList();
    }

    /** Some ten metres: better than any report, and half as long. */
    static double rounded(double degrees) {
        return StrictMath.round(degrees * 10_000) / 10_000.0;
    }
}
