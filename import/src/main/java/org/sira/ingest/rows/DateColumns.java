package org.sira.ingest.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sira.ingest.choice.DateChoice.Order;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.schema.DateFields;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.DateReading;
import org.sira.ingest.value.SheetRow;

/**
 * In which order the columns of one sheet write day and month. A text alone may not tell: a column is looked through as a
 * whole before the first such text of it is read.
 */
public final class DateColumns {

    private final String file;
    private final String sheet;
    private final Header header;
    private final Map<Integer, DateOrder> orderByColumn = new LinkedHashMap<>();
    private final Map<Integer, DateColumn> undecidedByColumn = new LinkedHashMap<>();

    /** @param chosen what people have said, by column from 0 */
    public DateColumns(String file, String sheet, Header header, Map<Integer, Order> chosen) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        header.columnByField().forEach((field, column) -> {
            Order order = chosen.get(column);
            if (order != null) {
                orderByColumn.put(column, new DateOrder.Known(order));
            } else if (DateFields.isDate(field)) {
                undecidedByColumn.put(column, new DateColumn(header.heading(field)));
            }
        });
    }

    /** Whether a row cannot be read before the sheet has been looked through. */
    boolean needSurvey(SheetRow row) {
        for (int column : undecidedByColumn.keySet()) {
            if (digits(row.cell(column)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Looks at a row of data. */
    void survey(SheetRow row) {
        undecidedByColumn.forEach((column, evidence) -> {
            CellValue value = row.cell(column);
            digits(value).ifPresent(digits -> evidence.add(cell(row, column), value.shown(), digits));
            if (value instanceof CellValue.Moment moment) {
                evidence.addStored(cell(row, column), moment.at().toLocalDate());
            }
        });
    }

    /** Decides, once all rows have been looked at, and reports what has to be asked. */
    void decide(ProblemLog log) {
        undecidedByColumn.forEach((column, evidence) -> {
            orderByColumn.put(column, evidence.order());
            if (header.field(column).filter(DateFields::isNeeded).isPresent()) {
                evidence.problem(RowContext.severity(header.kind())).ifPresent(log::add);
            }
        });
        undecidedByColumn.clear();
    }

    /** Of a column that is there and has been decided. */
    DateOrder order(Field field) {
        int column = header.column(field).orElseThrow();
        return Objects.requireNonNull(
                orderByColumn.get(column), () -> "The dates of column %d were not surveyed".formatted(column));
    }

    private CellRef cell(SheetRow row, int column) {
        RowRef ref = new RowRef(file, sheet, row.number());
        return ref.isFeature() ? ref.where() : CellRef.of(file, sheet, row.number(), column);
    }

    private static Optional<DateReading.Digits> digits(CellValue cell) {
        return cell instanceof CellValue.Text text
                        && mayBeDigits(text.text())
                        && DateReading.of(text.text()) instanceof DateReading.Digits digits
                ? Optional.of(digits)
                : Optional.empty();
    }

    /** Cheap, since most texts are dates that begin with the year. */
    private static boolean mayBeDigits(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits >= 1 && digits <= 2;
    }
}
