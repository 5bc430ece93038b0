package org.sira.ingest.workbook;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.value.CellValue;

/** The cells of one sheet of an .xls workbook. */
final class XlsSheet {

    private final SheetInfo info;
    private final Budget budget;
    private final XlsGlobals globals;
    private final NumberDecoder numbers;
    private final CellTexts texts;
    /** From 0. Cells beside empty ones stay apart: a row of its own for each would fill the memory. */
    private final SortedMap<Integer, SortedMap<Integer, CellValue>> cellByColumnByRow = new TreeMap<>();

    private final Set<Integer> hiddenRows = new HashSet<>();
    private @Nullable FormulaRecord formulaAwaitingText;
    private int mergedRanges;
    private int formulas;

    XlsSheet(SheetInfo info, Budget budget, XlsGlobals globals, CellTexts texts) {
        this.info = info;
        this.budget = budget;
        this.globals = globals;
        this.numbers = globals.numbers();
        this.texts = texts;
    }

    SheetInfo info() {
        return info;
    }

    /** The library has made plain numbers of the packed ones before. */
    void accept(Record record) {
        if (record instanceof RowRecord row && row.getZeroHeight()) {
            hiddenRows.add(row.getRowNumber());
        } else if (record instanceof MergeCellsRecord merged) {
            mergedRanges += merged.getNumAreas();
        } else if (record instanceof StringRecord text && formulaAwaitingText != null) {
            put(formulaAwaitingText, text(formulaAwaitingText, text.getString()));
            formulaAwaitingText = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            budget.cell();
            put(cell, value(cell));
        }
    }

    private CellValue value(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            return text(cell, globals.text(label.getSSTIndex()));
        }
        if (cell instanceof LabelRecord label) {
            return text(cell, label.getValue());
        }
        if (cell instanceof NumberRecord number) {
            return numbers.decode(number.getValue(), number.getXFIndex());
        }
        if (cell instanceof BoolErrRecord flag) {
            return flag.isBoolean() ? new CellValue.Bool(flag.getBooleanValue()) : fault(flag.getErrorValue());
        }
        return cell instanceof FormulaRecord formula ? lastValue(formula) : CellValue.BLANK;
    }

    private CellValue lastValue(FormulaRecord formula) {
        formulas++;
        formulaAwaitingText = formula.hasCachedResultString() ? formula : null;
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> numbers.decode(formula.getValue(), formula.getXFIndex());
            case BOOLEAN -> new CellValue.Bool(formula.getCachedBooleanValue());
            case ERROR -> fault((byte) formula.getCachedErrorValue());
            default -> CellValue.BLANK;
        };
    }

    private static CellValue fault(byte code) {
        return new CellValue.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?");
    }

    private CellValue text(CellValueRecordInterface cell, String text) {
        int most = budget.limits().cellChars();
        budget.require(text.length() <= most, Limit.CELL_CHARS, most);
        return texts.at(cell.getRow() + 1, cell.getColumn()).value(text);
    }

    private void put(CellValueRecordInterface cell, CellValue value) {
        if (!(value instanceof CellValue.Blank)) {
            cellByColumnByRow
                    .computeIfAbsent(cell.getRow(), row -> new TreeMap<>())
                    .put((int) cell.getColumn(), value);
        }
    }

    SheetFacts read(RowSink sink) {
        RowUnderway underway = new RowUnderway(budget);
        for (Map.Entry<Integer, SortedMap<Integer, CellValue>> row : cellByColumnByRow.entrySet()) {
            underway.clear();
            row.getValue().forEach(underway::put);
            if (!sink.accept(underway.row(row.getKey() + 1))) {
                break;
            }
        }
        int hidden =
                (int) hiddenRows.stream().filter(cellByColumnByRow::containsKey).count();
        return new SheetFacts(hidden, mergedRanges, formulas, texts.problems());
    }
}
