package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.INCIDENT_DATE;
import static org.sira.ingest.schema.Field.INCIDENT_FATALITIES;
import static org.sira.ingest.schema.Field.INCIDENT_ID;
import static org.sira.ingest.schema.Field.INCIDENT_LATITUDE;
import static org.sira.ingest.schema.Field.INCIDENT_LONGITUDE;
import static org.sira.ingest.schema.Field.INCIDENT_SUB_TYPE;
import static org.sira.ingest.schema.Field.INCIDENT_TYPE;
import static org.sira.ingest.schema.Field.INCIDENT_UNTIL;
import static org.sira.ingest.schema.Field.INCIDENT_VERSION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DayOfPeriod;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.problem.RepeatedRow;
import org.sira.ingest.problem.SupersededIncident;
import org.sira.ingest.value.DateText;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Unit;

/**
 * Reads incidents. Extracts of different dates overlap: an incident that repeats exactly is kept once, and of two
 * versions the one that its source changed last.
 */
final class IncidentReader extends RowReader<IncidentRow> {

    private static final Range FATALITIES = new Range(0, 100_000);
    private static final RowRef ANYWHERE = new RowRef("", "", 1);

    private final Map<String, First> firstById = new HashMap<>();
    private final RoughDateCount roughDates = new RoughDateCount();

    /**
     * @param column of its id, from 0; a whole cell for each incident would be most of the memory
     * @param index among the rows
     */
    private record First(IncidentRow incident, int column, int index, OptionalLong version) {

        CellRef where() {
            RowRef row = incident.ref();
            return CellRef.of(row.file(), row.sheet(), row.rowNumber(), column);
        }
    }

    @Override
    Optional<IncidentRow> read(RowCells cells) {
        String id = cells.text(INCIDENT_ID);
        Optional<LocalDate> date = day(cells);
        String type = cells.textOrEmpty(INCIDENT_TYPE);
        String subType = cells.textOrEmpty(INCIDENT_SUB_TYPE);
        Position position = Position.read(cells, INCIDENT_LATITUDE, INCIDENT_LONGITUDE);
        OptionalInt precision = PrecisionCell.read(cells);
        OptionalInt fatalities = cells.wholeIfGiven(INCIDENT_FATALITIES, Unit.PERSON, FATALITIES);
        Optional<IncidentRow> incident = cells.build(() -> new IncidentRow(
                        cells.ref(),
                        id,
                        date.orElseThrow(),
                        type,
                        subType,
                        position.latitude(),
                        position.longitude(),
                        precision,
                        fatalities))
                .filter(read -> isNew(cells, read));
        if (incident.isPresent()) {
            roughDates.add(cells);
        }
        return incident;
    }

    @Override
    public void endSheet(RowContext context) {
        roughDates.report(context.log());
    }

    /** The last day of a period, within which it happened. */
    private static Optional<LocalDate> day(RowCells cells) {
        Optional<LocalDate> from = cells.date(INCIDENT_DATE);
        Optional<LocalDate> until = cells.dateText(INCIDENT_UNTIL).map(DateText::date);
        if (from.isEmpty() || until.isEmpty() || from.equals(until)) {
            return from;
        }
        if (until.get().isBefore(from.get())) {
            Periods.checkDays(cells, INCIDENT_DATE, from, INCIDENT_UNTIL, until);
            return from;
        }
        cells.warn(new DayOfPeriod(cells.at(INCIDENT_UNTIL), from.get(), until.get()));
        return until;
    }

    private boolean isNew(RowCells cells, IncidentRow incident) {
        CellRef where = cells.at(INCIDENT_ID);
        String key = Spelling.idKey(incident.id());
        First found = new First(incident, where.column(), count(), VersionCell.read(cells, INCIDENT_VERSION));
        First first = firstById.putIfAbsent(key, found);
        if (first == null) {
            return true;
        }
        if (anywhere(first.incident()).equals(anywhere(incident))) {
            cells.warn(new RepeatedRow(where, first.where()));
            return false;
        }
        if (first.version().isEmpty()
                || found.version().isEmpty()
                || first.version().equals(found.version())) {
            cells.warn(new DuplicateId(where, incident.id(), first.where(), cells.severity()));
            return false;
        }
        boolean newer = found.version().getAsLong() > first.version().getAsLong();
        cells.warn(
                newer
                        ? new SupersededIncident(first.where(), incident.id(), where)
                        : new SupersededIncident(where, incident.id(), first.where()));
        if (newer) {
            firstById.put(key, new First(incident, where.column(), first.index(), found.version()));
        }
        return newer;
    }

    @Override
    boolean takeUp(IncidentRow incident) {
        int index = Objects.requireNonNull(firstById.get(Spelling.idKey(incident.id())))
                .index();
        if (index == count()) {
            return false;
        }
        replace(index, incident);
        return true;
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
