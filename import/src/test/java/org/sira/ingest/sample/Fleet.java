package org.sira.ingest.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;

/** Eighteen trucks and six tankers with invented plates; costs in thousand CFA francs. */
final class Fleet {

    /** The days on which a vehicle may be used; empty where they are not limited. */
    private record Availability(Optional<LocalDate> from, Optional<LocalDate> until) {}

    private static final Availability ALL_DAYS = new Availability(Optional.empty(), Optional.empty());
    private static final Availability FROM_DAY_2 = new Availability(Optional.of(SampleDates.day(2)), Optional.empty());
    private static final Availability FROM_DAY_3 = new Availability(Optional.of(SampleDates.day(3)), Optional.empty());
    private static final Availability FROM_DAY_4 = new Availability(Optional.of(SampleDates.day(4)), Optional.empty());
    private static final Availability UNTIL_DAY_5 = new Availability(Optional.empty(), Optional.of(SampleDates.day(5)));

    /** A truck of Bougouni that may load at Sikasso, too, where there is what Bougouni lacks. */
    static final String LOADS_ELSEWHERE = "AE 2205 MD";

    private Fleet() {}

    static SheetToWrite sheet(Gazetteer gazetteer) {
        String other = gazetteer.site("SIK").name();
        return SheetToWrite.table(
                "Véhicules",
                columns(),
                rows(gazetteer).stream()
                        .map(row -> with(row, row.get(0).equals(CellToWrite.of(LOADS_ELSEWHERE)) ? other : ""))
                        .toList());
    }

    private static List<CellToWrite> with(List<CellToWrite> row, String alsoLoadsAt) {
        return Stream.concat(row.stream(), Cells.row(alsoLoadsAt).stream()).toList();
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
                ColumnToWrite.text("Coût par jour", 13),
                ColumnToWrite.text("Charge aussi à", 14));
    }

    private static List<List<CellToWrite>> rows(Gazetteer gazetteer) {
        String sikasso = gazetteer.site("SIK").name();
        String bougouni = gazetteer.site("BGN").name();
        String segou = gazetteer.site("SEG").name();
        return List.of(
                fourByFour("AK 2417 MD", segou, 9, 34, 16.5, ALL_DAYS),
                fourByFour("AK 2418 MD", segou, 9, 34, 16.5, UNTIL_DAY_5),
                fourByFour("AM 0935 MD", segou, 9, 36, 16.5, FROM_DAY_2),
                fourByFour("AP 6120 MD", bougouni, 10, 38, 17.5, ALL_DAYS),
                truck("AB 3308 MD", sikasso, 10, 42, 19, 32, ALL_DAYS),
                truck("AC 7741 MD", sikasso, 10, 40, 19, 32, ALL_DAYS),
                truck("AD 1926 MD", sikasso, 12, 46, 21, 34, ALL_DAYS),
                truck("AD 5583 MD", sikasso, 15, 52, 26, 36, ALL_DAYS),
                truck("AF 4017 MD", sikasso, 10, 42, 19, 32, FROM_DAY_3),
                truck("AG 8852 MD", sikasso, 10, 40, 19, 32, FROM_DAY_4),
                truck("AB 6694 MD", bougouni, 10, 40, 19, 32, ALL_DAYS),
                truck("AE 2205 MD", bougouni, 10, 42, 19, 32, ALL_DAYS),
                truck("AH 7130 MD", bougouni, 12, 46, 21, 34, UNTIL_DAY_5),
                truck("AJ 3479 MD", bougouni, 10, 40, 19, 32, FROM_DAY_3),
                truck("AC 9061 MD", segou, 10, 40, 19, 32, FROM_DAY_2),
                truck("AF 1188 MD", segou, 10, 42, 19, 32, UNTIL_DAY_5),
                truck("AG 5240 MD", segou, 12, 44, 21, 34, FROM_DAY_4),
                articulated("AL 4466 MD", segou, 25, 80, 40, FROM_DAY_3),
                tanker("AN 1052 MD", bougouni, 15.5, "3x6000", 25, 35, ALL_DAYS),
                tanker("AN 1053 MD", sikasso, 15.5, "3x6000", 26, 36, ALL_DAYS),
                tanker("AQ 7718 MD", segou, 18, "9000/6000/6000", 30, 38, ALL_DAYS),
                tanker("AR 2940 MD", segou, 20.5, "4x6000", 33, 39, FROM_DAY_3),
                tanker("AS 6307 MD", sikasso, 23, "3x9000", 38, 42, FROM_DAY_4),
                tanker("AT 8125 MD", sikasso, 28, "9000/9000/6000/6000/3000", 44, 45, ALL_DAYS));
    }

    private static List<CellToWrite> fourByFour(
            String plate, String base, double payloadT, double volumeM3, double grossT, Availability available) {
        return row(
                plate, "Camion", base, payloadT, volumeM3, "", grossT, "Terre", 1.1, 300, 30, available, 20, 0.4, 15);
    }

    private static List<CellToWrite> truck(
            String plate,
            String base,
            double payloadT,
            double volumeM3,
            double grossT,
            double consumption,
            Availability available) {
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
                available,
                25,
                0.5,
                20);
    }

    private static List<CellToWrite> articulated(
            String plate, String base, double payloadT, double volumeM3, double grossT, Availability available) {
        return row(
                plate, "Camion", base, payloadT, volumeM3, "", grossT, "Latérite", 1, 400, 42, available, 40, 0.65, 28);
    }

    private static List<CellToWrite> tanker(
            String plate,
            String base,
            double payloadT,
            String compartments,
            double grossT,
            double consumption,
            Availability available) {
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
                available,
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
            Availability available,
            double fixedCost,
            double costPerKm,
            double costPerDay) {
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
                available.from().<Object>map(date -> date).orElse(""),
                available.until().<Object>map(date -> date).orElse(""),
                fixedCost,
                costPerKm,
                costPerDay);
    }
}
