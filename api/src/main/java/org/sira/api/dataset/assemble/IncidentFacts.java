package org.sira.api.dataset.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.api.dataset.assemble.IncidentTaxonomy.Meaning;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.problem.Severity;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;

/** Incidents, each with what its words mean for the roads. */
final class IncidentFacts {

    private final IncidentTaxonomy taxonomy;
    private final Map<String, List<IncidentRow>> rowsByUnknownWord = new LinkedHashMap<>();

    IncidentFacts(IncidentTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** A blank precision counts as near, a blank number of deaths as none. */
    Incident incident(IncidentRow row) {
        Meaning meaning = taxonomy.find(row.type(), row.subType()).orElseGet(() -> unknown(row));
        return new Incident(
                row.id(),
                row.date(),
                new GeoPoint(row.latitude(), row.longitude()),
                precision(row),
                meaning.channel(),
                words(row),
                row.fatalities().orElse(0),
                meaning.weight());
    }

    /** One notice for each word that was not known, at the first row that has it. */
    void report(FactRows rows) {
        rowsByUnknownWord.forEach((word, found) ->
                rows.add(found.get(0).ref(), Severity.WARNING, "notice.unknown-incident-type", word, found.size()));
    }

    private Meaning unknown(IncidentRow row) {
        rowsByUnknownWord
                .computeIfAbsent(words(row), unused -> new ArrayList<>())
                .add(row);
        return Meaning.UNKNOWN_WORD;
    }

    private static String words(IncidentRow row) {
        return row.subType().isBlank() ? row.type() : row.subType();
    }

    private static GeoPrecision precision(IncidentRow row) {
        return switch (row.precision().orElse(2)) {
            case 1 -> GeoPrecision.EXACT;
            case 2 -> GeoPrecision.NEAR;
            default -> GeoPrecision.AREA;
        };
    }
}
