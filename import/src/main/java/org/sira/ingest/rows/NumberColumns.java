package org.sira.ingest.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.schema.NumberFields;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.DecimalMark;
import org.sira.ingest.value.NumberText;
import org.sira.ingest.value.SheetRow;

/**
 * What the columns of one sheet write before decimals. A number such as 12.500 may be twelve and a half or twelve thousand
 * five hundred: a column is looked through as a whole before the first such text of it is read. Numbers that are ones for
 * the spreadsheet, too, are never in doubt.
 */
public final class NumberColumns {

    private final String file;
    private final String sheet;
    private final Header header;
    private final Map<Integer, NumberColumn> decidedByColumn = new LinkedHashMap<>();
    private final Map<Integer, NumberColumn> undecidedByColumn = new LinkedHashMap<>();

    /** @param chosen what people have said, by column from 0 */
    public NumberColumns(String file, String sheet, Header header, Map<Integer, DecimalMark> chosen) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        header.columnByField().forEach((field, column) -> {
            DecimalMark decimal = chosen.get(column);
            if (decimal != null) {
                decidedByColumn.put(column, NumberColumn.chosen(decimal));
            } else if (NumberFields.isNumber(field)) {
                undecidedByColumn.put(column, new NumberColumn(header.heading(field), NumberFields.isWhole(field)));
            }
        });
    }

    /** Whether a row cannot be read before the sheet has been looked through. */
    boolean needSurvey(SheetRow row) {
        for (int column : undecidedByColumn.keySet()) {
            if (number(row.cell(column)).filter(NumberText::doubtful).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Looks at a row of data. */
    void survey(SheetRow row) {
        undecidedByColumn.forEach((column, evidence) -> number(row.cell(column))
                .ifPresent(number ->
                        evidence.add(cell(row, column), row.cell(column).shown(), number)));
    }

    /** Decides, once all rows have been looked at, and reports what has to be asked. */
    void decide(ProblemLog log) {
        undecidedByColumn
                .values()
                .forEach(column ->
                        column.problem(RowContext.severity(header.kind())).ifPresent(log::add));
        decidedByColumn.putAll(undecidedByColumn);
        undecidedByColumn.clear();
    }

    /** The value of a number of a column that has been decided; empty where a person has to say what it means. */
    OptionalDouble meant(Field field, NumberText number) {
        if (!number.doubtful()) {
            return OptionalDouble.of(number.value());
        }
        int column = header.column(field).orElseThrow();
        return Objects.requireNonNull(
                        decidedByColumn.get(column),
                        () -> "The numbers of column %d were not surveyed".formatted(column))
                .meant(number);
    }

    private CellRef cell(SheetRow row, int column) {
        RowRef ref = new RowRef(file, sheet, row.number());
        return ref.isFeature() ? ref.where() : CellRef.of(file, sheet, row.number(), column);
    }

    private static Optional<NumberText> number(CellValue cell) {
        return cell instanceof CellValue.Text text && mayTell(text.text())
                ? NumberText.parse(text.text())
                : Optional.empty();
    }

    /** Cheap, since in text files all numbers are texts, and nearly all of them digits alone. */
    private static boolean mayTell(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
