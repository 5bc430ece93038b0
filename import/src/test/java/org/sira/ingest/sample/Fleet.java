package org.sira.ingest.sample;

import java.util.List;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;

/** Eighteen trucks and six tankers with invented plates; costs in thousand CFA francs. */
final class Fleet {

    private Fleet() {}

    static SheetToWrite sheet(Gazetteer gazetteer) {
        return SheetToWrite.table("Véhicules", columns(), rows(gazetteer));
    }

    private static List<ColumnToWrite> columns() {
        return List.of(
                ColumnToWrite.text("Immatriculation", 16),
                ColumnToWrite.text("Type", 10),
                ColumnToWrite.text("Base", 12),
                ColumnToWrite.of("Charge utile t", 14, CellFormat.ONE_DECIMAL),
                ColumnToWrite.of("Volume m³", 11, CellFormat.ONE_DECIMAL),
                ColumnToWrite.text("Compartiments L", 30),
                ColumnToWrite.of("PTAC t", 8, CellFormat.ONE_DECIMAL),
                ColumnToWrite.text("Revêtement minimal", 19),
                ColumnToWrite.text("Coefficient de vitesse", 21),
                ColumnToWrite.text("Équipage", 10),
                ColumnToWrite.text("Réservoir L", 12),
                ColumnToWrite.text("Conso L/100 km", 15),
                ColumnToWrite.of("Disponible du", 14, CellFormat.DATE),
                ColumnToWrite.of("Disponible au", 14, CellFormat.DATE),
                ColumnToWrite.text("Coût fixe", 10),
                ColumnToWrite.text("Coût au km", 11),
                ColumnToWrite.text("Coût par jour", 13));
    }

    private static List<List<CellToWrite>> rows(Gazetteer gazetteer) {
        String sikasso = gazetteer.site("SIK").name();
        String bougouni = gazetteer.site("BGN").name();
        String segou = gazetteer.site("SEG").name();
        String fromDay3 = "3";
        String fromDay4 = "4";
        return List.of(
                fourByFour("AK 2417 MD", segou, 7, 28, 13.5, ""),
                fourByFour("AK 2418 MD", segou, 7, 28, 13.5, ""),
                fourByFour("AM 0935 MD", segou, 8, 32, 15, ""),
                fourByFour("AP 6120 MD", bougouni, 10, 36, 17.5, ""),
                truck("AB 3308 MD", sikasso, 10, 42, 19, 32, ""),
                truck("AC 7741 MD", sikasso, 10, 40, 19, 32, ""),
                truck("AD 1926 MD", sikasso, 12, 46, 21, 34, ""),
                truck("AD 5583 MD", sikasso, 15, 52, 26, 36, ""),
                truck("AF 4017 MD", sikasso, 10, 42, 19, 32, fromDay3),
                truck("AG 8852 MD", sikasso, 12, 48, 21, 34, fromDay4),
                truck("AB 6694 MD", bougouni, 10, 40, 19, 32, ""),
                truck("AE 2205 MD", bougouni, 10, 42, 19, 32, ""),
                truck("AH 7130 MD", bougouni, 15, 55, 26, 36, ""),
                truck("AJ 3479 MD", bougouni, 12, 44, 21, 34, fromDay3),
                truck("AC 9061 MD", segou, 10, 40, 19, 32, ""),
                truck("AF 1188 MD", segou, 10, 42, 19, 32, ""),
                truck("AG 5240 MD", segou, 15, 54, 26, 36, fromDay4),
                articulated("AL 4466 MD", segou, 25, 80, 40),
                tanker("AN 1052 MD", bougouni, 10.5, "4x3000", 19, 33, ""),
                tanker("AN 1053 MD", sikasso, 12.8, "3x5000", 24, 35, ""),
                tanker("AQ 7718 MD", segou, 15.5, "6000/6000/3000/3000", 26, 36, ""),
                tanker("AR 2940 MD", segou, 20.5, "4x6000", 33, 39, fromDay3),
                tanker("AS 6307 MD", sikasso, 23, "3x9000", 38, 42, fromDay4),
                tanker("AT 8125 MD", sikasso, 28, "9000/6000/6000/6000/3000/3000", 44, 45, ""));
    }

    private static List<CellToWrite> fourByFour(
            String plate, String base, double payloadT, double volumeM3, double grossT, String fromDay) {
        return row(plate, "Camion", base, payloadT, volumeM3, "", grossT, "Terre", 1.1, 300, 30, fromDay, 20, 0.4, 15);
    }

    private static List<CellToWrite> truck(
            String plate,
            String base,
            double payloadT,
            double volumeM3,
            double grossT,
            double consumption,
            String fromDay) {
        return row(
                plate,
                "Camion",
                base,
                payloadT,
                volumeM3,
                "",
                grossT,
                "Terre",
                1,
                350,
                consumption,
                fromDay,
                25,
                0.5,
                20);
    }

    private static List<CellToWrite> articulated(
            String plate, String base, double payloadT, double volumeM3, double grossT) {
        return row(plate, "Camion", base, payloadT, volumeM3, "", grossT, "Latérite", 1, 400, 42, "", 40, 0.65, 28);
    }

    private static List<CellToWrite> tanker(
            String plate,
            String base,
            double payloadT,
            String compartments,
            double grossT,
            double consumption,
            String fromDay) {
        String worstSurface = grossT > 30 ? "Latérite" : "Terre";
        return row(
                plate,
                "Citerne",
                base,
                payloadT,
                0,
                compartments,
                grossT,
                worstSurface,
                0.9,
                400,
                consumption,
                fromDay,
                grossT > 30 ? 50 : 35,
                grossT > 30 ? 0.7 : 0.6,
                grossT > 30 ? 30 : 25);
    }

    private static List<CellToWrite> row(
            String plate,
            String type,
            String base,
            double payloadT,
            double volumeM3,
            String compartments,
            double grossT,
            String worstSurface,
            double speedFactor,
            double tankLitres,
            double consumption,
            String fromDay,
            double fixedCost,
            double costPerKm,
            double costPerDay) {
        Object from = fromDay.isEmpty() ? "" : SampleDates.day(Integer.parseInt(fromDay));
        return Cells.row(
                plate,
                type,
                base,
                payloadT,
                volumeM3,
                compartments,
                grossT,
                worstSurface,
                speedFactor,
                2,
                tankLitres,
                consumption,
                from,
                "",
                fixedCost,
                costPerKm,
                costPerDay);
    }
}
