package org.sira.ingest.sample;

import java.util.List;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;

/**
 * What lies in the three depots and at the border, what comes during the week, and what some sites still have. All
 * invented.
 */
final class Stocks {

    private Stocks() {}

    static SheetToWrite sheet(Gazetteer gazetteer) {
        return SheetToWrite.table(
                "Stocks",
                List.of(
                        ColumnToWrite.text("Lieu", 16),
                        ColumnToWrite.text("Produit", 12),
                        ColumnToWrite.of("Quantité", 12, CellFormat.GENERAL),
                        ColumnToWrite.text("Unité", 8),
                        ColumnToWrite.of("Disponible le", 14, CellFormat.DATE)),
                rows(gazetteer));
    }

    private static List<List<CellToWrite>> rows(Gazetteer gazetteer) {
        String sikasso = gazetteer.site("SIK").name();
        String bougouni = gazetteer.site("BGN").name();
        String segou = gazetteer.site("SEG").name();
        String zegoua = gazetteer.site("ZEG").name();
        return List.of(
                Cells.row(sikasso, "CER", 130, "t", ""),
                Cells.row(sikasso, "LEG", 13, "t", ""),
                Cells.row(sikasso, "HUI", 6, "t", ""),
                Cells.row(sikasso, "CSB", 7, "t", ""),
                Cells.row(sikasso, "NFI", 22, "t", ""),
                Cells.row(sikasso, "MED", 6, "t", ""),
                Cells.row(sikasso, "WSH", 8, "t", ""),
                Cells.row(sikasso, "GAS", 34_000, "L", ""),
                Cells.row(sikasso, "ESS", 5_000, "L", ""),
                Cells.row(sikasso, "CER", 60, "t", SampleDates.day(3)),
                Cells.row(bougouni, "CER", 58, "t", ""),
                Cells.row(bougouni, "LEG", 5, "t", ""),
                Cells.row(bougouni, "NFI", 14, "t", ""),
                Cells.row(bougouni, "MED", 4, "t", ""),
                Cells.row(bougouni, "WSH", 5, "t", ""),
                Cells.row(bougouni, "GAS", 3_000, "L", ""),
                Cells.row(bougouni, "CER", 20, "t", SampleDates.day(4)),
                Cells.row(segou, "CER", 150, "t", ""),
                Cells.row(segou, "LEG", 9, "t", ""),
                Cells.row(segou, "HUI", 8.5, "t", ""),
                Cells.row(segou, "CSB", 9, "t", ""),
                Cells.row(segou, "NFI", 22, "t", ""),
                Cells.row(segou, "MED", 9, "t", ""),
                Cells.row(segou, "WSH", 14, "t", ""),
                Cells.row(segou, "GAS", 46_000, "L", ""),
                Cells.row(segou, "ESS", 6_000, "L", ""),
                Cells.row(segou, "NFI", 12, "t", SampleDates.day(3)),
                Cells.row(segou, "GAS", 30_000, "L", SampleDates.day(4)),
                Cells.row(segou, "CER", 70, "t", SampleDates.day(4)),
                Cells.row(segou, "CSB", 5, "t", SampleDates.day(5)),
                Cells.row(zegoua, "GAS", 48_000, "L", ""),
                Cells.row(zegoua, "ESS", 6_000, "L", ""),
                Cells.row(zegoua, "GAS", 30_000, "L", SampleDates.day(3)),
                Cells.row(zegoua, "CER", 30, "t", SampleDates.day(2)),
                Cells.row(gazetteer.site("BLA").name(), "CER", 13, "t", ""),
                Cells.row(gazetteer.site("MKL").name(), "CER", 22, "t", ""),
                Cells.row(gazetteer.site("DIO").name(), "CER", 10, "t", ""),
                Cells.row(gazetteer.site("BAN").name(), "CER", 12, "t", ""),
                Cells.row(gazetteer.site("YOR").name(), "CER", 6, "t", ""));
    }
}
