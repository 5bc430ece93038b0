package org.sira.ingest.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Incidents that the source has taken back: it once told of them, and now tells of the days around without them.
 *
 * @param rows of the earlier dataset
 */
public record RemovedIncidents(List<IncidentRow> rows) {

    /** The letters at the start of an id: sources, and countries within them, have their own. */
    private static final Pattern SERIES = Pattern.compile("\\D*");

    public RemovedIncidents {
        rows = List.copyOf(rows);
    }

    private record Days(LocalDate first, LocalDate last) {

        Days with(Days other) {
            return new Days(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }

        boolean contain(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * Compares two datasets. Incidents before the first or after the last day that the later one holds of the same
     * series of ids are not removed, but not asked for.
     */
    public static RemovedIncidents between(Dataset earlier, Dataset later) {
        Set<String> ids = new HashSet<>();
        Map<String, Days> daysBySeries = new HashMap<>();
        for (IncidentRow row : later.incidents()) {
            ids.add(key(row));
            daysBySeries.merge(series(row), new Days(row.date(), row.date()), Days::with);
        }
        return new RemovedIncidents(earlier.incidents().stream()
                .filter(row -> !ids.contains(key(row)))
                .filter(row -> {
                    Days days = daysBySeries.get(series(row));
                    return days != null && days.contain(row.date());
                })
                .toList());
    }

    private static String key(IncidentRow row) {
        return row.id().toLowerCase(Locale.ROOT);
    }

    private static String series(IncidentRow row) {
        Matcher letters = SERIES.matcher(key(row));
        // Sources that only count have ids of about one length.
        return letters.lookingAt() && !letters.group().isEmpty()
                ? letters.group()
                : "#" + row.id().length();
    }
}
