package org.sira.ingest.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.value.Spelling;

/** Incidents that their source has taken back: it once told of them, and now tells of the days around without them. */
final class WithdrawnIncidents {

    /** The letters at the start of an id: sources, and countries within them, have their own. */
    private static final Pattern SERIES = Pattern.compile("\\D+");

    private final Set<String> heldIds = new HashSet<>();
    private final Map<String, Days> toldDaysBySeries = new HashMap<>();

    private record Days(LocalDate first, LocalDate last) {

        Days with(Days other) {
            return new Days(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }

        boolean contain(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private WithdrawnIncidents(List<IncidentRow> after) {
        for (IncidentRow row : after) {
            heldIds.add(key(row));
            toldDaysBySeries.merge(series(row), new Days(row.date(), row.date()), Days::with);
        }
    }

    /**
     * Those of {@code before} that {@code after} does not hold. Incidents before the first or after the last day that it
     * holds of the same series of ids are not withdrawn: they were not asked for.
     */
    static List<IncidentRow> between(List<IncidentRow> before, List<IncidentRow> after) {
        WithdrawnIncidents withdrawn = new WithdrawnIncidents(after);
        return before.stream().filter(withdrawn::contain).toList();
    }

    private boolean contain(IncidentRow row) {
        Days days = toldDaysBySeries.get(series(row));
        return !heldIds.contains(key(row)) && days != null && days.contain(row.date());
    }

    private static String key(IncidentRow row) {
        return Spelling.idKey(row.id());
    }

    private static String series(IncidentRow row) {
        String key = key(row);
        Matcher letters = SERIES.matcher(key);
        // Sources that only count have ids of about one length.
        return letters.lookingAt() ? letters.group() : "#" + key.length();
    }
}
