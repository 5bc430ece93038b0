package org.sira.ingest.sample;

import java.util.List;
import org.sira.ingest.workbook.SheetToWrite;

/** The first sheet: what is real, what is invented, and what is there on purpose. */
final class ReadMe {

    private ReadMe() {}

    static SheetToWrite sheet() {
        return SheetToWrite.notes(
                "Lisez-moi",
                "Opération d'exemple : de Sikasso à Ségou, du 5 au 11 mai 2026",
                List.of(
                        "Ce classeur sert à essayer Sira. Rien n'y décrit une situation réelle.",
                        "",
                        "Réel : noms et coordonnées des lieux, codes des régions et cercles, longueurs des routes.",
                        "Inventé : incidents, déplacés, besoins, stocks, véhicules, restrictions, limites de charge des ponts et bacs, heures et attentes des bacs et de la frontière, haltes sûres.",
                        "Supposé : classe, revêtement, vitesses et saison des routes. Niéna–Kadiana, Kolondiéba–Kadiana et Kolondiéba–Fakola sont prises pour des latérites praticables.",
                        "",
                        "Lieux : GeoNames (geonames.org), CC BY 4.0. Codes : OCHA COD-AB Mali, limites de 2016.",
                        "Longueurs : calculées sur OpenStreetMap (© contributeurs OpenStreetMap, ODbL) ou estimées à vol d'oiseau multiplié par un coefficient selon la classe de route.",
                        "Panier alimentaire : PAM. Les incidents suivent l'ordre de grandeur connu par cercle ; aucun n'a eu lieu.",
                        "",
                        "Mis là exprès, pour que le plan ait quelque chose à expliquer :",
                        "• %s et %s (céréales et kits à Fakola) : la seule route dépasse le plafond de risque, comme Kolondiéba–Kadiana. Kadiana reste joignable par Niéna."
                                .formatted(
                                        StatedNeed.get("FAK", "CER").id(),
                                        StatedNeed.get("FAK", "NFI").id()),
                        "• %s (céréales à Bénéna) : la route %s est fermée pendant toute la période."
                                .formatted(StatedNeed.get("BEN", "CER").id(), Limits.CLOSED_ROAD),
                        "• %s (vaccins à Ténenkou) : attendus le 5 mai à 18 h, avant que quiconque puisse y être."
                                .formatted(StatedNeed.get("TEN", "MED").id()),
                        "• %s (gasoil à Ténenkou) : le bac porte 18 t, la plus légère des citernes en pèse 19."
                                .formatted(StatedNeed.get("TEN", "GAS").id()),
                        "• Farine enrichie CSB+ : 42 t demandées, 16 t en magasin et 5 t attendues le 9 mai.",
                        "• Bla, Markala, Dioïla et Banamba ont déjà leurs céréales pour quinze jours, Yorosso une partie : leurs déplacés n'en demandent pas, ou moins.",
                        "• %s (gasoil au dépôt de Bougouni) : un ravitaillement, depuis Zégoua ou Sikasso ; sans lui, le dépôt n'a de gasoil que pour ses véhicules, pas pour Yanfolila."
                                .formatted(StatedNeed.get("BGN", "GAS").id()),
                        "• %s, camion de Bougouni, charge aussi à Sikasso : Bougouni n'a ni huile ni farine CSB+."
                                .formatted(Fleet.LOADS_ELSEWHERE),
                        "• La demande dépasse ce que la flotte peut faire en sept jours : les priorités décident.",
                        "",
                        "Coûts en milliers de francs CFA. Heures locales (UTC)."));
    }
}
