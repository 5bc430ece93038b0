package org.sira.ingest.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.ColumnNeeded;
import org.sira.ingest.problem.FormulaFault;
import org.sira.ingest.problem.NotATime;
import org.sira.ingest.problem.NotYesOrNo;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.UnknownWord;
import org.sira.ingest.schema.CombinedColumns;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.KnownSource;
import org.sira.ingest.value.Axis;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.DateText;
import org.sira.ingest.value.NumberText;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.TimeText;
import org.sira.ingest.value.Unit;
import org.sira.ingest.value.WordList;
import org.sira.ingest.value.Worded;
import org.sira.ingest.value.YesNo;

/**
 * The cells of one row by field. What cannot be read is reported at once, and spoils the row: then {@link #build}
 * gives nothing, so that all problems of a row come out together.
 */
final class RowCells {

    private final RowContext context;
    private final SheetRow row;
    private boolean spoilt;

    RowCells(RowContext context, SheetRow row) {
        this.context = context;
        this.row = row;
    }

    RowRef ref() {
        return new RowRef(context.file(), context.sheet(), row.number());
    }

    CellRef at(Field field) {
        return context.cell(row.number(), field);
    }

    String heading(Field field) {
        return context.header().heading(field);
    }

    /** In which the heading says that bare numbers are, where that is not the usual unit. */
    Optional<Unit> headingUnit(Field field) {
        return Optional.ofNullable(context.header().unitByField().get(field));
    }

    /** Whether rows of this sheet may count people by area instead of by place. */
    boolean countsAreas() {
        return CountSelection.applies(context.header());
    }

    /** Whether rows of this sheet count different people of one place. */
    boolean sumsParts() {
        return CountSelection.sumsParts(context.header());
    }

    boolean isOf(KnownSource source) {
        return context.header().source().filter(found -> found == source).isPresent();
    }

    Severity severity() {
        return context.severity();
    }

    /** What the cell holds; blank also for "ND", "-" and other ways to say that nothing is known. */
    CellValue cell(Field field) {
        CellValue cell = context.header().column(field).isPresent()
                ? row.cell(context.header().column(field).getAsInt())
                : CellValue.BLANK;
        boolean unknown = cell instanceof CellValue.Text text && Spelling.saysUnknown(text.text());
        return unknown ? CellValue.BLANK : cell;
    }

    boolean hasColumn(Field field) {
        return context.header().column(field).isPresent();
    }

    boolean isBlank(Field field) {
        return cell(field) instanceof CellValue.Blank;
    }

    /** Whether nothing is in any column that is read. */
    boolean isBlank() {
        for (Field field : context.header().columnByField().keySet()) {
            if (!isBlank(field)) {
                return false;
            }
        }
        return true;
    }

    /** Reports something that does not spoil the row. */
    void warn(Problem problem) {
        context.log().add(problem);
    }

    void spoil(Problem problem) {
        context.log().add(problem);
        spoilt = true;
    }

    /** Spoils the row without a word, where the reason is reported elsewhere. */
    void spoil() {
        spoilt = true;
    }

    <T> Optional<T> build(Supplier<T> record) {
        return spoilt ? Optional.empty() : Optional.of(record.get());
    }

    /** A text that must be there; empty, and the row spoilt, when it is not. */
    String text(Field field) {
        return given(field) ? textOrEmpty(field) : "";
    }

    String textOrEmpty(Field field) {
        return readable(field) ? Spelling.spaced(cell(field).shown()) : "";
    }

    <E extends Worded> Optional<E> word(Field field, WordList<E> words) {
        return given(field) ? wordIfGiven(field, words) : Optional.empty();
    }

    <E extends Worded> Optional<E> wordIfGiven(Field field, WordList<E> words) {
        String shown = textOrEmpty(field);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = words.find(shown);
        if (found.isEmpty()) {
            spoil(new UnknownWord(at(field), heading(field), shown, words.words(), severity()));
        }
        return found;
    }

    /** Blank is no. */
    boolean yes(Field field) {
        if (isBlank(field) || !readable(field)) {
            return false;
        }
        Optional<Boolean> answer = YesNo.of(cell(field));
        if (answer.isEmpty()) {
            spoil(new NotYesOrNo(at(field), heading(field), cell(field).shown(), severity()));
        }
        return answer.orElse(false);
    }

    Optional<DateText> dateText(Field field) {
        if (isBlank(field) || !readable(field)) {
            return Optional.empty();
        }
        return new DateCell(this, field, context.dates()).read();
    }

    /** A date that is not judged: empty as well where a cell holds none, or one whose order has to be asked for. */
    Optional<DateText> dateIfTold(Field field) {
        return isBlank(field) ? Optional.empty() : new DateCell(this, field, context.dates()).told();
    }

    /** A date that must be there. */
    Optional<LocalDate> date(Field field) {
        return given(field) ? dateText(field).map(DateText::date) : Optional.empty();
    }

    /** A time that must be there. */
    Optional<LocalTime> time(Field field) {
        if (!given(field) || !readable(field)) {
            return Optional.empty();
        }
        Optional<LocalTime> time = TimeText.of(cell(field));
        if (time.isEmpty()) {
            spoil(new NotATime(at(field), heading(field), cell(field).shown(), severity()));
        }
        return time;
    }

    /** A number that must be there, in the unit; not a number, and the row spoilt, when it is not. */
    double number(Field field, Unit unit, Range range) {
        return given(field) ? numberIfGiven(field, unit, range).orElse(Double.NaN) : Double.NaN;
    }

    OptionalDouble numberIfGiven(Field field, Unit unit, Range range) {
        return isBlank(field) || !readable(field)
                ? OptionalDouble.empty()
                : new NumberCell(this, field, unit, range).read();
    }

    /** A whole number that must be there; 0, and the row spoilt, when it is not. */
    int whole(Field field, Unit unit, Range range) {
        return given(field) ? wholeIfGiven(field, unit, range).orElse(0) : 0;
    }

    OptionalInt wholeIfGiven(Field field, Unit unit, Range range) {
        return isBlank(field) || !readable(field)
                ? OptionalInt.empty()
                : new NumberCell(this, field, unit, range).readWhole();
    }

    /** A number in words as its column writes numbers; empty when a person has to say so first. */
    OptionalDouble meant(Field field, NumberText number) {
        return context.numbers().meant(field, number);
    }

    /** Decimal degrees that must be there; not a number, and the row spoilt, when they are not. */
    double degrees(Field field, Axis axis) {
        return given(field) && readable(field) ? new CoordinateCell(this, field, axis).read() : Double.NaN;
    }

    /** Whether the cell is filled in; otherwise that is reported, and the row spoilt. */
    boolean given(Field field) {
        if (isBlank(field)) {
            // The feature of a map has properties of its own.
            boolean column = ref().isFeature()
                    || hasColumn(field)
                    || CombinedColumns.whole(field).filter(this::hasColumn).isPresent();
            spoil(
                    column
                            ? new BlankCell(at(field), heading(field), severity())
                            : new ColumnNeeded(at(field), field.words(), severity()));
            return false;
        }
        return true;
    }

    /** Whether the cell holds something else than a failed formula; otherwise that is reported, and the row spoilt. */
    boolean readable(Field field) {
        if (cell(field) instanceof CellValue.Fault fault) {
            spoil(new FormulaFault(at(field), heading(field), fault.code(), severity()));
            return false;
        }
        return true;
    }
}
