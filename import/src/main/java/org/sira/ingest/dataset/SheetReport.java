package org.sira.ingest.dataset;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.KnownSource;
import org.sira.ingest.schema.Layout;
import org.sira.ingest.schema.SheetKind;

/**
 * How a recognised sheet was read.
 *
 * @param headerRow from 1; 0 for the features of a map, which have no headings
 * @param rows below the header that hold anything
 * @param rowsTaken into the dataset; {@code rowsSkipped} are the rest
 * @param layout by which its columns are remembered; empty for the features of a map
 * @param columns that have a heading or values, from left to right
 * @param unknownColumns that were not read
 * @param hiddenRows read like the others
 * @param mergedRanges whose value stands in their first cell only
 * @param formulas of which the last computed value was read
 * @param source whose layout it has, where it is a known one
 */
public record SheetReport(
        String file,
        String sheet,
        SheetKind kind,
        int headerRow,
        int rows,
        int rowsTaken,
        int rowsSkipped,
        Optional<Layout> layout,
        List<Column> columns,
        List<UnknownColumn> unknownColumns,
        int hiddenRows,
        int mergedRanges,
        int formulas,
        Optional<KnownSource> source) {

    /** A column whose heading means nothing here. */
    public record UnknownColumn(CellRef cell, String heading) {}

    /**
     * How a column was understood.
     *
     * @param number from 0
     * @param samples the first values below the heading that differ, at most three, as a person would type them
     * @param field empty: it was not read
     */
    public record Column(
            int number, String heading, List<String> samples, Optional<Field> field, Confidence confidence) {

        public Column {
            samples = List.copyOf(samples);
        }
    }

    /** How sure it is what a column means. */
    public enum Confidence {
        /** A person has said so. */
        CHOSEN,
        /** Its heading is known. */
        CERTAIN,
        /** Its values look so. */
        LIKELY,
        UNKNOWN
    }

    public SheetReport {
        columns = List.copyOf(columns);
        unknownColumns = List.copyOf(unknownColumns);
    }
}
