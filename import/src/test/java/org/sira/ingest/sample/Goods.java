package org.sira.ingest.sample;

import java.util.List;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;

/** What is delivered, and how much of it a displaced person takes. */
final class Goods {

    private Goods() {}

    static SheetToWrite commodities() {
        return SheetToWrite.table(
                "Produits",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.text("Nom", 34),
                        ColumnToWrite.text("Forme", 10),
                        ColumnToWrite.text("Kg par unité", 13),
                        ColumnToWrite.text("m³ par unité", 13),
                        ColumnToWrite.text("Carburant véhicules", 20)),
                List.of(
                        dry("CER", "Céréales (mil, sorgho, riz)", 0.0014),
                        dry("LEG", "Légumineuses (niébé)", 0.0013),
                        dry("HUI", "Huile végétale", 0.0012),
                        dry("CSB", "Farine enrichie CSB+", 0.0018),
                        dry("NFI", "Kits NFI (abris, couvertures, cuisine)", 0.005),
                        dry("MED", "Médicaments et intrants de santé", 0.0045),
                        dry("WSH", "Kits WASH (eau et hygiène)", 0.0032),
                        liquid("GAS", "Gasoil", 0.84, "oui"),
                        liquid("ESS", "Essence", 0.74, "non")));
    }

    /** Only cereals are derived from the displaced: other goods are asked for site by site. */
    static SheetToWrite needRates() {
        return SheetToWrite.table(
                "Ratios de besoins",
                List.of(
                        ColumnToWrite.text("Produit", 28),
                        ColumnToWrite.of("Par personne et par jour", 24, CellFormat.GENERAL),
                        ColumnToWrite.text("Priorité", 12),
                        ColumnToWrite.wrapped("Source", 60)),
                List.of(Cells.row(
                        "Céréales (mil, sorgho, riz)",
                        0.4,
                        "Haute",
                        "PAM, panier d'urgence de 555 g par personne et par jour, dont 400 g de céréales")));
    }

    private static List<CellToWrite> dry(String id, String name, double m3PerKg) {
        return Cells.row(id, name, "Sec", 1, m3PerKg, "non");
    }

    private static List<CellToWrite> liquid(String id, String name, double kgPerLitre, String vehicleFuel) {
        return Cells.row(id, name, "Liquide", kgPerLitre, 0.001, vehicleFuel);
    }
}
