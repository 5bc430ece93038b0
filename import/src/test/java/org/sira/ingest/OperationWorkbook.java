package org.sira.ingest;

import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.sira.ingest.workbook.TestWorkbook;

/** A small operation around Bougouni in which nothing is wrong; tests then break one cell of it. */
public final class OperationWorkbook {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 24);

    private OperationWorkbook() {}

    public static TestWorkbook french() {
        return new TestWorkbook()
                .sheet("Lisez-moi", row("Classeur de l'opération"), row("Voir les autres feuilles."))
                .sheet(
                        "Lieux",
                        row(
                                "Identifiant",
                                "Nom",
                                "Type",
                                "Latitude",
                                "Longitude",
                                "Région",
                                "Cercle",
                                "Code cercle",
                                "Halte sûre"),
                        row("BGN", "Bougouni", "Dépôt", 11.418, -7.483, "Bougouni", "Bougouni", "ML0301", "oui"),
                        row("KOL", "Kolondiéba", "Ville", 11.089, -6.893, "Bougouni", "Kolondiéba", "ML0303", "oui"),
                        row("KAD", "Kadiana", "Site", 10.75, -6.5, "Bougouni", "Kadiana", null, "non"),
                        row("ZEG", "Zégoua", "Poste frontière", 10.48, -5.65, "Sikasso", "Kadiolo", "ML0302", "oui"),
                        row("NGO", "N'Golodiana", "Site", 11.0, -6.7, "Bougouni", "Kolondiéba", "ML0303", null))
                .sheet(
                        "Routes",
                        row(
                                "Identifiant",
                                "De",
                                "À",
                                "Longueur km",
                                "Classe",
                                "Revêtement",
                                "Vitesse camion km/h",
                                "Charge max t",
                                "Sens unique"),
                        row("R01", "BGN", "KOL", 78, "Nationale", "Bitume", 50, null, "non"),
                        row("R02", "Kolondieba", "Kadiana", 62.5, "Régionale", "Latérite", 35, 26, "non"),
                        row("R03", "KAD", "zegoua", 110, "Piste", "Terre", 25, 26, "non"),
                        row("R04", "KOL", "Ngolodiana", 26, "Locale", "Latérite", 30, null, "non"))
                .sheet(
                        "Incidents",
                        row("Identifiant", "Date", "Type", "Latitude", "Longitude", "Précision", "Décès"),
                        row("I1", LocalDate.of(2025, 10, 17), "Embuscade", 10.9, -6.7, 2, 5),
                        row("I2", LocalDate.of(2025, 11, 2), "Engin explosif", 10.95, -6.75, 1, null))
                .sheet(
                        "Déplacements",
                        row("Lieu", "Cercle", "Ménages", "Individus", "Date de collecte"),
                        row("Kadiana", "Kadiana", 260, 1352, LocalDate.of(2025, 10, 30)),
                        row("N’Golodiana", "Kolondieba", 96, null, LocalDate.of(2025, 10, 31)))
                .sheet(
                        "Produits",
                        row("Identifiant", "Nom", "Forme", "Kg par unité", "m³ par unité", "Carburant véhicules"),
                        row("CER", "Céréales", "Sec", 1, 0.0014, "non"),
                        row("GAZ", "Gasoil", "Liquide", 0.84, 0.001, "oui"))
                .sheet(
                        "Ratios de besoins",
                        row("Produit", "Par personne et par jour", "Priorité", "Source"),
                        row("Céréales", 0.4, "Haute", "Panier du PAM"))
                .sheet(
                        "Besoins",
                        row(
                                "Identifiant",
                                "Lieu",
                                "Produit",
                                "Quantité",
                                "Unité",
                                "Personnes",
                                "Priorité",
                                "Service",
                                "Autonomie jours",
                                "Pas avant",
                                "Pas après"),
                        row(
                                "B1",
                                "KAD",
                                "CER",
                                12.5,
                                "t",
                                1352,
                                "Haute",
                                "Ménages",
                                3,
                                FIRST_DAY,
                                LocalDate.of(2025, 11, 28)),
                        row(
                                "B2",
                                "Kolondiéba",
                                "Gasoil",
                                1.5,
                                "m³",
                                900,
                                "Critique",
                                "Centre de santé",
                                null,
                                null,
                                null))
                .sheet(
                        "Stocks",
                        row("Lieu", "Produit", "Quantité", "Unité", "Disponible le"),
                        row("BGN", "CER", 80, "t", null),
                        row("ZEG", "GAZ", "33 000", "L", LocalDateTime.of(2025, 11, 25, 8, 0)))
                .sheet(
                        "Véhicules",
                        row(
                                "Immatriculation",
                                "Type",
                                "Base",
                                "Charge utile t",
                                "Volume m³",
                                "Compartiments L",
                                "PTAC t",
                                "Revêtement minimal",
                                "Coefficient de vitesse",
                                "Équipage",
                                "Réservoir L",
                                "Conso L/100 km",
                                "Disponible du",
                                "Disponible au",
                                "Coût fixe",
                                "Coût au km",
                                "Coût par jour",
                                "Charge aussi à"),
                        row(
                                "AB-1234-MD",
                                "Camion",
                                "BGN",
                                18,
                                45,
                                null,
                                26,
                                "Terre",
                                1,
                                2,
                                400,
                                38,
                                null,
                                null,
                                50,
                                0.6,
                                25),
                        row(
                                "CD-5678-MD",
                                "Citerne",
                                "Bougouni",
                                22,
                                null,
                                "9000/9000/8000",
                                36,
                                "Latérite",
                                0.9,
                                2,
                                500,
                                42,
                                FIRST_DAY,
                                LocalDate.of(2025, 11, 30),
                                null,
                                null,
                                null,
                                "ZEG ; Bougouni;"),
                        row(
                                "EF-9012-MD",
                                "Appui",
                                "BGN",
                                null,
                                null,
                                null,
                                3.5,
                                "Terre",
                                1.2,
                                3,
                                120,
                                14,
                                null,
                                null,
                                null,
                                null,
                                null))
                .sheet(
                        "Couvre-feux",
                        row("Identifiant", "Zone", "Du", "Au", "Début", "Fin"),
                        row(
                                "C1",
                                "sikasso",
                                LocalDate.of(2025, 11, 1),
                                LocalDate.of(2025, 12, 3),
                                LocalTime.of(22, 0),
                                LocalTime.of(6, 30)))
                .sheet(
                        "Fermetures",
                        row("Identifiant", "Route", "Du", "Au", "Motif"),
                        row("F1", "R04", LocalDate.of(2025, 11, 26), LocalDate.of(2025, 11, 26), "Bac en panne"))
                .sheet(
                        "Appréciations du risque",
                        row("Route", "Classe de risque", "Motif", "Décidé par", "Décidé le", "Expire le"),
                        row(
                                "R02",
                                "Élevé",
                                "Deux embuscades rapportées",
                                "A. Keïta",
                                LocalDate.of(2025, 11, 24),
                                LocalDate.of(2025, 11, 30)))
                .sheet(
                        "Zones d'opération",
                        row(
                                "Identifiant",
                                "Nom",
                                "Latitude",
                                "Longitude",
                                "Rayon km",
                                "Du",
                                "Au",
                                "Régime",
                                "Coefficient de risque"),
                        row(
                                "Z1",
                                "Forêt de Kadiana",
                                10.8,
                                -6.6,
                                15,
                                FIRST_DAY,
                                LocalDate.of(2025, 11, 27),
                                "Ouverte",
                                2))
                .sheet(
                        "Convois annoncés",
                        row("Identifiant", "Routes", "Début", "Fin"),
                        row(
                                "K1",
                                "R01;R02",
                                LocalDateTime.of(2025, 11, 25, 6, 0),
                                LocalDateTime.of(2025, 11, 25, 18, 0)))
                .sheet(
                        "Vitesses",
                        row("Classe", "Revêtement", "Vitesse saison sèche km/h", "Vitesse saison des pluies km/h"),
                        row("Nationale", "Bitume", 60, 55))
                .sheet(
                        "Paramètres",
                        row("Paramètre", "Valeur"),
                        row("Nom de l'opération", "Bougouni, novembre"),
                        row("Date de référence", LocalDate.of(2025, 11, 22)),
                        row("Premier jour", FIRST_DAY),
                        row("Jours", 7),
                        row("Jours couverts", 15),
                        row("Convoi minimum", 3),
                        row("Convoi maximum", 10),
                        row("Heures de conduite", 8));
    }
}
