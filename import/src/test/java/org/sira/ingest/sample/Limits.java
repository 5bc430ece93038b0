package org.sira.ingest.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;

/** Curfews, closed roads, operation areas and other people's convoys in the week of the sample. All invented. */
final class Limits {

    private static final LocalDate MONTH_START = LocalDate.of(2026, 5, 1);
    private static final LocalDate MONTH_END = LocalDate.of(2026, 5, 31);

    /** The only road to Bénéna. */
    static final String CLOSED_ROAD = "R088";

    private Limits() {}

    static SheetToWrite curfews() {
        return SheetToWrite.table(
                "Couvre-feux",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.text("Zone", 20),
                        ColumnToWrite.of("Du", 12, CellFormat.DATE),
                        ColumnToWrite.of("Au", 12, CellFormat.DATE),
                        ColumnToWrite.of("Début", 8, CellFormat.TIME),
                        ColumnToWrite.of("Fin", 8, CellFormat.TIME)),
                List.of(
                        Cells.row("CF-1", "Sikasso", MONTH_START, MONTH_END, LocalTime.of(22, 0), LocalTime.of(5, 0)),
                        Cells.row(
                                "CF-2",
                                "Kolondiéba",
                                SampleDates.day(3),
                                SampleDates.day(6),
                                LocalTime.of(16, 0),
                                LocalTime.of(8, 0))));
    }

    static SheetToWrite closures() {
        return SheetToWrite.table(
                "Fermetures",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.text("Route", 10),
                        ColumnToWrite.of("Du", 12, CellFormat.DATE),
                        ColumnToWrite.of("Au", 12, CellFormat.DATE),
                        ColumnToWrite.wrapped("Motif", 60)),
                List.of(
                        Cells.row(
                                "F-1",
                                CLOSED_ROAD,
                                LocalDate.of(2026, 4, 27),
                                MONTH_END,
                                "Pont entre Tominian et Bénéna en reconstruction, sans déviation pour camions"),
                        Cells.row(
                                "F-2",
                                "R092",
                                SampleDates.day(4),
                                SampleDates.day(5),
                                "Bac du Bani arrêté pour entretien"),
                        Cells.row(
                                "F-3",
                                "R057",
                                SampleDates.day(1),
                                SampleDates.day(2),
                                "Remplacement d'un dalot entre Sikasso et Kignan")));
    }

    static SheetToWrite operationAreas() {
        return SheetToWrite.table(
                "Zones d'opération",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.text("Nom", 34),
                        ColumnToWrite.of("Latitude", 11, CellFormat.COORDINATE),
                        ColumnToWrite.of("Longitude", 11, CellFormat.COORDINATE),
                        ColumnToWrite.text("Rayon km", 10),
                        ColumnToWrite.of("Du", 12, CellFormat.DATE),
                        ColumnToWrite.of("Au", 12, CellFormat.DATE),
                        ColumnToWrite.text("Régime", 10),
                        ColumnToWrite.text("Coefficient de risque", 20)),
                List.of(
                        Cells.row(
                                "Z-1",
                                "Sud de Niono",
                                14.05,
                                -6.03,
                                15,
                                SampleDates.day(3),
                                SampleDates.day(4),
                                "Fermée",
                                ""),
                        Cells.row(
                                "Z-2",
                                "Nord de Kolondiéba",
                                11.22,
                                -6.95,
                                18,
                                SampleDates.day(1),
                                SampleDates.day(4),
                                "Ouverte",
                                2)));
    }

    static SheetToWrite announcedColumns() {
        return SheetToWrite.table(
                "Convois annoncés",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.text("Routes", 20),
                        ColumnToWrite.of("Début", 18, CellFormat.DATE_TIME),
                        ColumnToWrite.of("Fin", 18, CellFormat.DATE_TIME)),
                List.of(Cells.row("CA-1", "R049;R048", SampleDates.day(2, 6), SampleDates.day(2, 9))));
    }
}
