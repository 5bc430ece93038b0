package org.sira.ingest.sample;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.sira.ingest.sample.Gazetteer.Link;
import org.sira.ingest.sample.Gazetteer.Site;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/** The whole operation in one workbook with French headings. */
final class OperationWorkbook {

    private static final Map<String, String> PLACE_TYPES = Map.of(
            "depot", "Dépôt", "border", "Poste frontière", "site", "Site", "town", "Ville", "junction", "Carrefour");
    private static final Map<String, String> ROAD_CLASSES =
            Map.of("trunk", "Nationale", "primary", "Régionale", "secondary", "Locale", "track", "Piste");
    private static final Map<String, String> SURFACES =
            Map.of("asphalt", "Bitume", "gravel", "Latérite", "earth", "Terre");

    private static final Map<String, String> SEASONS = Map.of("all", "Toute saison", "dry", "Saison sèche");
    private static final Map<String, String> CROSSINGS = Map.of("", "", "ferry", "Bac", "border", "Frontière");

    private final Gazetteer gazetteer;
    private final List<SampleIncident> incidents;

    OperationWorkbook(Gazetteer gazetteer, List<SampleIncident> incidents) {
        this.gazetteer = gazetteer;
        this.incidents = incidents;
    }

    byte[] bytes() {
        return WorkbookWriter.bytes(
                "Opération d'exemple",
                List.of(
                        ReadMe.sheet(),
                        settings(),
                        places(),
                        roads(),
                        Goods.commodities(),
                        Goods.needRates(),
                        displacement(),
                        needs(),
                        Stocks.sheet(gazetteer),
                        Fleet.sheet(gazetteer),
                        incidents(),
                        Limits.curfews(),
                        Limits.closures(),
                        Limits.operationAreas(),
                        Limits.announcedColumns()),
                SampleDates.CREATED_AT);
    }

    private static SheetToWrite settings() {
        return SheetToWrite.table(
                "Paramètres",
                List.of(ColumnToWrite.text("Paramètre", 34), ColumnToWrite.text("Valeur", 40)),
                List.of(
                        Cells.row("Nom de l'opération", "Exemple Sikasso–Ségou, mai 2026"),
                        Cells.row("Date de référence", SampleDates.AS_OF),
                        Cells.row("Premier jour", SampleDates.FIRST_DAY),
                        Cells.row("Jours", SampleDates.DAYS),
                        Cells.row("Jours couverts", SampleDates.DAYS_COVERED),
                        Cells.row("Convoi minimum", 3),
                        Cells.row("Convoi maximum", 10),
                        Cells.row("Premier créneau", 7),
                        Cells.row("Dernier créneau", 13),
                        Cells.row("Attente maximale à la barrière", 60),
                        Cells.row("Heures de conduite", 8),
                        Cells.row("Marge de temps", 0.25),
                        Cells.row("Préavis de notification h", 24)));
    }

    private SheetToWrite places() {
        return SheetToWrite.table(
                "Lieux",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.text("Nom", 18),
                        ColumnToWrite.text("Type", 16),
                        ColumnToWrite.of("Latitude", 11, CellFormat.COORDINATE),
                        ColumnToWrite.of("Longitude", 11, CellFormat.COORDINATE),
                        ColumnToWrite.text("Région", 12),
                        ColumnToWrite.text("Cercle", 14),
                        ColumnToWrite.text("Code cercle", 12),
                        ColumnToWrite.text("Halte sûre", 12)),
                gazetteer.sites().stream().map(OperationWorkbook::place).toList());
    }

    private static List<CellToWrite> place(Site site) {
        return Cells.row(
                site.id(),
                site.name(),
                PLACE_TYPES.get(site.kind()),
                site.latitude(),
                site.longitude(),
                site.region(),
                site.cercle(),
                site.cercleCode(),
                Cells.yesOrNo(site.safeHaven()));
    }

    private SheetToWrite roads() {
        return SheetToWrite.table(
                "Routes",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.text("De", 18),
                        ColumnToWrite.text("À", 18),
                        ColumnToWrite.of("Longueur km", 13, CellFormat.ONE_DECIMAL),
                        ColumnToWrite.text("Classe", 12),
                        ColumnToWrite.text("Revêtement", 12),
                        ColumnToWrite.text("Vitesse camion km/h", 20),
                        ColumnToWrite.text("Charge max t", 14),
                        ColumnToWrite.text("Sens unique", 12),
                        ColumnToWrite.text("Vitesse saison des pluies km/h", 28),
                        ColumnToWrite.text("Praticable", 13),
                        ColumnToWrite.text("Bac ou frontière", 16),
                        ColumnToWrite.of("Ouvre à", 10, CellFormat.TIME),
                        ColumnToWrite.of("Ferme à", 10, CellFormat.TIME),
                        ColumnToWrite.text("Attente min", 12)),
                gazetteer.links().stream().map(this::road).toList());
    }

    private List<CellToWrite> road(Link link) {
        return Cells.row(
                link.id(),
                gazetteer.site(link.fromId()).name(),
                gazetteer.site(link.toId()).name(),
                link.lengthKm(),
                ROAD_CLASSES.get(link.roadClass()),
                SURFACES.get(link.surface()),
                link.truckSpeedKmh(),
                link.maxWeightT().isEmpty() ? "" : Double.valueOf(link.maxWeightT()),
                Cells.yesOrNo(false),
                link.wetSpeedKmh(),
                SEASONS.get(link.season()),
                CROSSINGS.get(link.crossing()),
                time(link.opens()),
                time(link.closes()),
                link.delayMin().isEmpty() ? "" : Integer.valueOf(link.delayMin()));
    }

    private static Object time(String text) {
        return text.isEmpty() ? "" : LocalTime.parse(text);
    }

    private SheetToWrite displacement() {
        return SheetToWrite.table(
                "Déplacements",
                List.of(
                        ColumnToWrite.text("Lieu", 18),
                        ColumnToWrite.text("Cercle", 14),
                        ColumnToWrite.of("Ménages", 10, CellFormat.WHOLE),
                        ColumnToWrite.of("Individus", 10, CellFormat.WHOLE),
                        ColumnToWrite.of("Date de collecte", 16, CellFormat.DATE)),
                Displaced.all().stream()
                        .map(displaced -> {
                            Site site = gazetteer.site(displaced.placeId());
                            return Cells.row(
                                    site.name(),
                                    site.cercle(),
                                    displaced.households(),
                                    displaced.people(),
                                    displaced.countedOn());
                        })
                        .toList());
    }

    private SheetToWrite needs() {
        return SheetToWrite.table(
                "Besoins",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.text("Lieu", 18),
                        ColumnToWrite.text("Produit", 10),
                        ColumnToWrite.of("Quantité", 10, CellFormat.GENERAL),
                        ColumnToWrite.text("Unité", 8),
                        ColumnToWrite.of("Personnes", 11, CellFormat.WHOLE),
                        ColumnToWrite.text("Priorité", 11),
                        ColumnToWrite.text("Service", 20),
                        ColumnToWrite.text("Autonomie jours", 16),
                        ColumnToWrite.of("Pas avant", 18, CellFormat.DATE_TIME),
                        ColumnToWrite.of("Pas après", 18, CellFormat.DATE_TIME)),
                StatedNeed.all().stream().map(this::need).toList());
    }

    private List<CellToWrite> need(StatedNeed need) {
        return Cells.row(
                need.id(),
                gazetteer.site(need.placeId()).name(),
                need.commodityId(),
                need.quantity(),
                need.unit(),
                need.people(),
                need.priority(),
                need.service(),
                need.autonomyDays(),
                need.notBefore().<Object>map(time -> time).orElse(""),
                need.notAfter().<Object>map(time -> time).orElse(""));
    }

    private SheetToWrite incidents() {
        return SheetToWrite.table(
                "Incidents",
                List.of(
                        ColumnToWrite.text("Identifiant", 12),
                        ColumnToWrite.of("Date", 12, CellFormat.DATE),
                        ColumnToWrite.text("Type", 28),
                        ColumnToWrite.text("Sous-type", 36),
                        ColumnToWrite.of("Latitude", 11, CellFormat.COORDINATE),
                        ColumnToWrite.of("Longitude", 11, CellFormat.COORDINATE),
                        ColumnToWrite.text("Précision", 10),
                        ColumnToWrite.text("Décès", 8)),
                incidents.stream()
                        .map(incident -> Cells.row(
                                incident.id(),
                                incident.date(),
                                incident.type(),
                                incident.subType(),
                                incident.latitude(),
                                incident.longitude(),
                                incident.precision(),
                                incident.fatalities()))
                        .toList());
    }
}
