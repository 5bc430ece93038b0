package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/**
 * A column tells of persons where nothing of them is needed.
 *
 * @param where the first such cell
 * @param kind what it tells, in the plural
 * @param masked the first value, most of it hidden
 * @param count of such cells
 * @param more whether there may be more, in rows that were not looked at
 * @param read whether the column is read, with these values hidden
 */
public record PersonalData(
        CellRef where, String column, Words kind, String masked, int count, boolean more, boolean read)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.personal-data";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, kind, masked, count, more, read);
    }
}
