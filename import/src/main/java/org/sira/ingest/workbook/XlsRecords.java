package org.sira.ingest.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Rejection;

/**
 * Takes the records of an .xls workbook: those of the workbook as a whole, and then those of one sheet after the other.
 * Charts within a sheet are streams of records of their own within those of the sheet.
 */
final class XlsRecords {

    private static final int BIFF8 = 0x600;

    private final String file;
    private final Budget budget;
    private final XlsGlobals globals = new XlsGlobals();
    private final Set<Extra> extras = EnumSet.noneOf(Extra.class);
    private final Map<BoundSheetRecord, XlsSheet> sheetByTab = new IdentityHashMap<>();
    private final List<XlsSheet> sheets = new ArrayList<>();
    private List<BoundSheetRecord> tabsToCome = List.of();
    private int depth;
    private boolean globalsRead;

    XlsRecords(String file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    void accept(Record record) {
        if (record instanceof BOFRecord start) {
            start(start);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (!globalsRead) {
            globals.accept(record);
            extras.addAll(XlsExtras.of(record));
        } else if (depth == 1) {
            sheets.get(sheets.size() - 1).accept(record);
        }
    }

    private void start(BOFRecord start) {
        depth++;
        if (depth > 1) {
            return;
        }
        if (start.getVersion() != BIFF8) {
            throw budget.remember(new Refusal(Rejection.EXCEL_95));
        }
        if (globalsRead) {
            require(sheets.size() < tabsToCome.size());
            startSheet(tabsToCome.get(sheets.size()), start.getType());
        }
    }

    private void startSheet(BoundSheetRecord tab, int type) {
        if (type == BOFRecord.TYPE_EXCEL_4_MACRO || type == BOFRecord.TYPE_VB_MODULE) {
            extras.add(Extra.MACROS);
        }
        boolean hidden = tab.isHidden() || tab.isVeryHidden();
        SheetInfo info = new SheetInfo(
                tab.getSheetname(),
                String.valueOf(globals.tabs().indexOf(tab)),
                hidden,
                type == BOFRecord.TYPE_WORKSHEET);
        XlsSheet sheet = new XlsSheet(info, budget, globals, new CellTexts(file, info.name()));
        sheets.add(sheet);
        sheetByTab.put(tab, sheet);
    }

    private void end() {
        depth--;
        require(depth >= 0);
        if (depth == 0 && !globalsRead) {
            globalsRead = true;
            tabsToCome = globals.tabsAsTheyFollow();
            int most = budget.limits().sheets();
            budget.require(tabsToCome.size() <= most, Limit.SHEETS, most);
        }
    }

    private void require(boolean sound) {
        if (!sound) {
            throw budget.remember(new Refusal(Rejection.DAMAGED_XLS));
        }
    }

    Set<Extra> extras() {
        return extras;
    }

    /** In the order of their tabs. A file that breaks off lacks the end of a sheet, or whole ones. */
    List<XlsSheet> sheets() {
        require(globalsRead && depth == 0 && sheets.size() == tabsToCome.size());
        return globals.tabs().stream().map(sheetByTab::get).toList();
    }
}
