package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.INCIDENT_DATE;
import static org.sira.ingest.schema.Field.INCIDENT_FATALITIES;
import static org.sira.ingest.schema.Field.INCIDENT_ID;
import static org.sira.ingest.schema.Field.INCIDENT_LATITUDE;
import static org.sira.ingest.schema.Field.INCIDENT_LONGITUDE;
import static org.sira.ingest.schema.Field.INCIDENT_PRECISION;
import static org.sira.ingest.schema.Field.INCIDENT_SUB_TYPE;
import static org.sira.ingest.schema.Field.INCIDENT_TYPE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.problem.RepeatedRow;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Unit;

/** Reads incidents. Extracts of different dates overlap: an incident that repeats exactly is kept once. */
final class IncidentReader extends RowReader<IncidentRow> {

    private static final Range PRECISION = new Range(1, 3);
    private static final Range FATALITIES = new Range(0, 100_000);
    private static final RowRef ANYWHERE = new RowRef("", "", 1);

    private final Map<String, First> firstById = new HashMap<>();

    /** @param column of its id, from 0; a whole cell for each incident would be most of the memory */
    private record First(IncidentRow incident, int column) {

        CellRef where() {
            RowRef row = incident.ref();
            return CellRef.of(row.file(), row.sheet(), row.rowNumber(), column);
        }
    }

    @Override
    Optional<IncidentRow> read(RowCells cells) {
        String id = cells.text(INCIDENT_ID);
        Optional<LocalDate> date = cells.date(INCIDENT_DATE);
        String type = cells.textOrEmpty(INCIDENT_TYPE);
        String subType = cells.textOrEmpty(INCIDENT_SUB_TYPE);
        Position position = Position.read(cells, INCIDENT_LATITUDE, INCIDENT_LONGITUDE);
        OptionalInt precision = cells.wholeIfGiven(INCIDENT_PRECISION, Unit.NONE, PRECISION);
        OptionalInt fatalities = cells.wholeIfGiven(INCIDENT_FATALITIES, Unit.PERSON, FATALITIES);
        return cells.build(() -> new IncidentRow(
                        cells.ref(),
                        id,
                        date.orElseThrow(),
                        type,
                        subType,
                        position.latitude(),
                        position.longitude(),
                        precision,
                        fatalities))
                .filter(incident -> isNew(cells, incident));
    }

    private boolean isNew(RowCells cells, IncidentRow incident) {
        CellRef where = cells.at(INCIDENT_ID);
        First first = firstById.putIfAbsent(Spelling.idKey(incident.id()), new First(incident, where.column()));
        if (first == null) {
            return true;
        }
        boolean same = anywhere(first.incident()).equals(anywhere(incident));
        cells.warn(
                same
                        ? new RepeatedRow(where, first.where())
                        : new DuplicateId(where, incident.id(), first.where(), cells.severity()));
        return false;
    }

    /** The incident without where it was read, to compare it with others. */
    private static IncidentRow anywhere(IncidentRow incident) {
        return new IncidentRow(
                ANYWHERE,
                Spelling.idKey(incident.id()),
                incident.date(),
                incident.type(),
                incident.subType(),
                incident.latitude(),
                incident.longitude(),
                incident.precision(),
                incident.fatalities());
    }
}
