package org.sira.ingest.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sira.ingest.problem.Limit;
import org.xml.sax.Attributes;

/** Reads from the workbook part its sheets and whether dates count from 1904. */
final class SheetListHandler extends PartHandler {

    private final Set<String> idsOfCellSheets;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private boolean date1904;

    SheetListHandler(Budget budget, Set<String> idsOfCellSheets) {
        super(budget);
        this.idsOfCellSheets = idsOfCellSheets;
    }

    List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    boolean date1904() {
        return date1904;
    }

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("workbookPr")) {
            date1904 = AttributeValues.flag(attributes, "date1904");
        }
        if (element.equals("sheet")) {
            String partId = AttributeValues.prefixed(attributes, "id");
            String state = AttributeValues.text(attributes, "state");
            boolean cells = partId != null && idsOfCellSheets.contains(partId);
            sheets.add(new SheetInfo(
                    AttributeValues.text(attributes, "name"),
                    partId == null ? "" : partId,
                    state.equals("hidden") || state.equals("veryHidden"),
                    cells));
            int most = budget().limits().sheets();
            budget().require(sheets.size() <= most, Limit.SHEETS, most);
        }
    }

    @Override
    void end(String element) {}
}
