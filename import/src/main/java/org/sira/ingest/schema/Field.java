package org.sira.ingest.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sira.ingest.value.Unit;
import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** The columns of each kind of sheet, with the headings that people and other systems give them. */
public enum Field implements Worded {
    PLACE_ID(SheetKind.PLACES, true, Words.of("Identifiant", "ID", "Id lieu", "Place ID", "Code lieu")),
    PLACE_NAME(SheetKind.PLACES, true, Words.of("Nom", "Name", "Nom du lieu", "Place name")),
    PLACE_TYPE(SheetKind.PLACES, true, Words.of("Type", "Type", "Type de lieu", "Place type")),
    PLACE_LATITUDE(SheetKind.PLACES, true, Words.of("Latitude", "Latitude", "Lat", "Lat.")),
    PLACE_LONGITUDE(SheetKind.PLACES, true, Words.of("Longitude", "Longitude", "Long", "Lon", "Lng")),
    PLACE_POSITION(SheetKind.PLACES, false, Shared.POSITION),
    PLACE_REGION(SheetKind.PLACES, false, Words.of("Région", "Region", "Admin1", "adm1 name")),
    PLACE_CERCLE(SheetKind.PLACES, false, Words.of("Cercle", "Cercle", "Admin2", "adm2 name")),
    PLACE_CERCLE_CODE(SheetKind.PLACES, false, Words.of("Code cercle", "Cercle code", "adm2 pcode", "Admin2 Pcode")),
    PLACE_SAFE_HAVEN(SheetKind.PLACES, false, Words.of("Halte sûre", "Safe haven", "Halte de nuit", "Safe halt")),

    ROAD_ID(SheetKind.ROADS, true, Words.of("Identifiant", "ID", "Id tronçon", "Segment ID", "Road ID")),
    ROAD_FROM(SheetKind.ROADS, true, Words.of("De", "From", "Début", "Origine", "From place")),
    ROAD_TO(SheetKind.ROADS, true, Words.of("À", "To", "Fin", "Destination", "To place")),
    /** Both ends in one column, instead of two. */
    ROAD_ENDS(SheetKind.ROADS, false, Words.of("Axe (de – à)", "Road (from – to)")),
    ROAD_LENGTH(SheetKind.ROADS, true, Words.of("Longueur km", "Length km", "Longueur", "Length", "Distance km")),
    ROAD_CLASS(SheetKind.ROADS, true, Words.of("Classe", "Class", "Classe de route", "Road class")),
    ROAD_SURFACE(SheetKind.ROADS, true, Words.of("Revêtement", "Surface", "Type de surface")),
    ROAD_SPEED(
            SheetKind.ROADS,
            false,
            Words.of(
                    "Vitesse camion km/h",
                    "Truck speed km/h",
                    "Vitesse moyenne km/h",
                    "Vitesse km/h",
                    "Speed km/h",
                    "Vitesse")),
    ROAD_MAX_WEIGHT(
            SheetKind.ROADS,
            false,
            Words.of("Charge max t", "Max weight t", "Charge maximale t", "Charge max", "Weight limit t")),
    ROAD_ONE_WAY(SheetKind.ROADS, false, Words.of("Sens unique", "One way")),
    ROAD_WET_SPEED(
            SheetKind.ROADS,
            false,
            Words.of(
                    "Vitesse saison des pluies km/h",
                    "Wet-season speed km/h",
                    "Vitesse en saison des pluies km/h",
                    "Vitesse hivernage km/h")),
    ROAD_SEASON(SheetKind.ROADS, false, Words.of("Praticable", "Passable", "Saison", "Season")),
    /** For whom or when, in one column: a weight or a season. */
    ROAD_PRACTICABILITY(SheetKind.ROADS, false, Words.of("Praticabilité", "Practicability")),
    /** Whether it is open now. */
    ROAD_STATUS(SheetKind.ROADS, false, Words.of("Statut", "Status")),
    ROAD_CROSSING(
            SheetKind.ROADS,
            false,
            Words.of("Bac ou frontière", "Ferry or border", "Bac", "Ferry", "Frontière", "Border")),
    ROAD_OPENS(SheetKind.ROADS, false, Words.of("Ouvre à", "Opens at", "Ouverture", "Opening")),
    ROAD_CLOSES(SheetKind.ROADS, false, Words.of("Ferme à", "Closes at", "Fermeture", "Closing")),
    ROAD_DELAY(
            SheetKind.ROADS, false, Words.of("Attente min", "Delay min", "Temps de passage min", "Crossing time min")),

    INCIDENT_ID(
            SheetKind.INCIDENTS,
            true,
            Words.of("Identifiant", "ID", "event_id_cnty", "Event ID", "Id incident", "SiND Event ID")),
    INCIDENT_DATE(
            SheetKind.INCIDENTS, true, Words.of("Date", "Date", "event_date", "Date de l'incident", "Incident date")),
    /** The last day of an incident of which only a period is known. */
    INCIDENT_UNTIL(SheetKind.INCIDENTS, false, Words.of("Date de fin", "End date", "date_end", "Jusqu'au")),
    /** 1: the day is known; 2: the week; 3: the month. */
    INCIDENT_DATE_PRECISION(
            SheetKind.INCIDENTS,
            false,
            Words.of("Précision de la date", "Date precision", "time_precision", "Précision temporelle")),
    INCIDENT_TYPE(
            SheetKind.INCIDENTS, false, Words.of("Type", "Type", "event_type", "Type d'incident", "Incident type")),
    INCIDENT_SUB_TYPE(
            SheetKind.INCIDENTS, false, Words.of("Sous-type", "Sub-type", "sub_event_type", "Sous type d'incident")),
    INCIDENT_LATITUDE(SheetKind.INCIDENTS, true, Words.of("Latitude", "Latitude", "Lat")),
    INCIDENT_LONGITUDE(SheetKind.INCIDENTS, true, Words.of("Longitude", "Longitude", "Long", "Lon")),
    INCIDENT_POSITION(SheetKind.INCIDENTS, false, Shared.POSITION),
    INCIDENT_PRECISION(
            SheetKind.INCIDENTS, false, Words.of("Précision", "Precision", "geo_precision", "Précision géographique")),
    INCIDENT_FATALITIES(SheetKind.INCIDENTS, false, Words.of("Décès", "Fatalities", "Morts", "Deaths")),
    /** When the source last changed the incident: of two versions the newer one holds. */
    INCIDENT_VERSION(SheetKind.INCIDENTS, false, Words.of("Mis à jour le", "Updated on", "timestamp", "Last updated")),

    DISPLACEMENT_PLACE(
            SheetKind.DISPLACEMENT,
            true,
            Words.of(
                    "Lieu",
                    "Place",
                    "Lieu/Village/Site",
                    "Village/Site",
                    "Village",
                    "Site",
                    "Localité",
                    "Location",
                    "Site name",
                    "Nom du site")),
    DISPLACEMENT_CERCLE(
            SheetKind.DISPLACEMENT,
            false,
            Words.of("Cercle", "Cercle", "adm2 name", "admin2", "admin2Name", "adm2_fr")),
    DISPLACEMENT_CERCLE_CODE(
            SheetKind.DISPLACEMENT,
            false,
            Words.of("Code cercle", "Cercle code", "adm2 pcode", "admin2Pcode", "adm2_pcode")),
    DISPLACEMENT_REGION(
            SheetKind.DISPLACEMENT,
            false,
            Words.of("Région", "Region", "adm1 name", "admin1", "admin1Name", "adm1_fr")),
    DISPLACEMENT_LATITUDE(SheetKind.DISPLACEMENT, false, Words.of("Latitude", "Latitude", "Lat", "Lat.")),
    DISPLACEMENT_LONGITUDE(SheetKind.DISPLACEMENT, false, Words.of("Longitude", "Longitude", "Long", "Lon", "Lng")),
    DISPLACEMENT_COUNTRY(SheetKind.DISPLACEMENT, false, Words.of("Pays", "Country")),
    /** 0 for a country, 1 for a region, 2 for a cercle. */
    DISPLACEMENT_LEVEL(SheetKind.DISPLACEMENT, false, Words.of("Niveau administratif", "Admin level")),
    DISPLACEMENT_HOUSEHOLDS(
            SheetKind.DISPLACEMENT,
            false,
            Words.of(
                    "Ménages",
                    "Households",
                    "PDI – Ménages",
                    "PDI Ménages",
                    "Nombre de ménages",
                    "Ménages PDI",
                    "Ménages déplacés",
                    "IDP – Households",
                    "IDP households",
                    "Number of households",
                    "HH")),
    DISPLACEMENT_INDIVIDUALS(
            SheetKind.DISPLACEMENT,
            false,
            Words.of(
                    "Individus",
                    "Individuals",
                    "PDI – Individus",
                    "PDI Individus",
                    "Nombre d'individus",
                    "Individus PDI",
                    "Personnes",
                    "Personnes déplacées",
                    "IDP – Individuals",
                    "IDP individuals",
                    "IDPs",
                    "Number of individuals",
                    "numPresentIdpInd")),
    DISPLACEMENT_DATE(
            SheetKind.DISPLACEMENT,
            true,
            Words.of(
                    "Date de collecte",
                    "Survey date",
                    "Date d'enquête",
                    "Date d'évaluation",
                    "Collection date",
                    "Date of survey",
                    "Assessment date",
                    "reportingDate",
                    "Date")),
    DISPLACEMENT_ROUND(SheetKind.DISPLACEMENT, false, Words.of("Round", "Round", "Tour", "Tour de collecte")),
    DISPLACEMENT_OPERATION(SheetKind.DISPLACEMENT, false, Words.of("Opération", "Operation")),
    DISPLACEMENT_ASSESSMENT(SheetKind.DISPLACEMENT, false, Words.of("Type d'évaluation", "Assessment type")),
    DISPLACEMENT_REASON(SheetKind.DISPLACEMENT, false, Words.of("Raison", "Reason")),
    DISPLACEMENT_ORIGIN(SheetKind.DISPLACEMENT, false, Words.of("Région d'origine", "Region of origin")),

    COMMODITY_ID(SheetKind.COMMODITIES, true, Words.of("Identifiant", "ID", "Code produit", "Commodity ID")),
    COMMODITY_NAME(SheetKind.COMMODITIES, true, Words.of("Nom", "Name", "Produit", "Commodity", "Désignation")),
    COMMODITY_FORM(SheetKind.COMMODITIES, true, Words.of("Forme", "Form")),
    COMMODITY_KG_PER_UNIT(SheetKind.COMMODITIES, true, Words.of("Kg par unité", "Kg per unit", "Densité", "Density")),
    COMMODITY_M3_PER_UNIT(SheetKind.COMMODITIES, true, Words.of("m³ par unité", "m³ per unit")),
    COMMODITY_VEHICLE_FUEL(
            SheetKind.COMMODITIES, false, Words.of("Carburant véhicules", "Vehicle fuel", "Carburant des véhicules")),

    RATE_COMMODITY(SheetKind.NEED_RATES, true, Words.of("Produit", "Commodity")),
    RATE_PER_PERSON_PER_DAY(
            SheetKind.NEED_RATES,
            true,
            Words.of(
                    "Par personne et par jour",
                    "Per person per day",
                    "Ratio par personne et par jour",
                    "Par personne/jour")),
    RATE_PRIORITY(SheetKind.NEED_RATES, true, Words.of("Priorité", "Priority")),
    RATE_SOURCE(SheetKind.NEED_RATES, false, Words.of("Source", "Source")),

    NEED_ID(SheetKind.NEEDS, true, Words.of("Identifiant", "ID", "N° besoin", "Need ID")),
    NEED_PLACE(SheetKind.NEEDS, true, Words.of("Lieu", "Place", "Localité", "Site")),
    NEED_CERCLE(SheetKind.NEEDS, false, Words.of("Cercle", "Cercle", "Cercle du lieu")),
    NEED_COMMODITY(SheetKind.NEEDS, true, Words.of("Produit", "Commodity")),
    NEED_QUANTITY(SheetKind.NEEDS, true, Words.of("Quantité", "Quantity")),
    NEED_UNIT(SheetKind.NEEDS, true, Words.of("Unité", "Unit")),
    NEED_PEOPLE(SheetKind.NEEDS, true, Words.of("Personnes", "People", "Bénéficiaires", "Beneficiaries")),
    NEED_PRIORITY(SheetKind.NEEDS, true, Words.of("Priorité", "Priority")),
    NEED_SERVICE(SheetKind.NEEDS, true, Words.of("Service", "Service")),
    NEED_AUTONOMY(
            SheetKind.NEEDS, false, Words.of("Autonomie jours", "Autonomy days", "Jours d'autonomie", "Autonomie")),
    NEED_NOT_BEFORE(SheetKind.NEEDS, false, Words.of("Pas avant", "Not before")),
    NEED_NOT_AFTER(SheetKind.NEEDS, false, Words.of("Pas après", "Not after")),

    STOCK_PLACE(SheetKind.STOCK, true, Words.of("Lieu", "Place", "Dépôt", "Depot")),
    STOCK_CERCLE(SheetKind.STOCK, false, Words.of("Cercle", "Cercle")),
    STOCK_COMMODITY(SheetKind.STOCK, true, Words.of("Produit", "Commodity")),
    STOCK_QUANTITY(SheetKind.STOCK, true, Words.of("Quantité", "Quantity")),
    STOCK_UNIT(SheetKind.STOCK, true, Words.of("Unité", "Unit")),
    STOCK_AVAILABLE(SheetKind.STOCK, false, Words.of("Disponible le", "Available on", "Date d'arrivée", "Arrival")),

    VEHICLE_PLATE(
            SheetKind.VEHICLES,
            true,
            Words.of("Immatriculation", "Plate", "N° immatriculation", "Plate number", "Registration")),
    VEHICLE_TYPE(SheetKind.VEHICLES, true, Words.of("Type", "Type", "Type de véhicule", "Vehicle type")),
    VEHICLE_BASE(SheetKind.VEHICLES, true, Words.of("Base", "Base", "Dépôt d'attache", "Home depot")),
    VEHICLE_ALSO_LOADS_AT(
            SheetKind.VEHICLES, false, Words.of("Charge aussi à", "Also loads at", "Autres dépôts", "Other depots")),
    VEHICLE_PAYLOAD(SheetKind.VEHICLES, true, Words.of("Charge utile t", "Payload t", "Charge utile", "Payload")),
    VEHICLE_VOLUME(SheetKind.VEHICLES, true, Words.of("Volume m³", "Volume m³", "Volume")),
    VEHICLE_COMPARTMENTS(
            SheetKind.VEHICLES, false, Words.of("Compartiments L", "Compartments L", "Compartiments", "Compartments")),
    VEHICLE_GROSS_WEIGHT(SheetKind.VEHICLES, true, Words.of("PTAC t", "Gross weight t", "PTAC", "Gross weight")),
    VEHICLE_WORST_SURFACE(SheetKind.VEHICLES, true, Words.of("Revêtement minimal", "Worst surface")),
    VEHICLE_SPEED_FACTOR(SheetKind.VEHICLES, false, Words.of("Coefficient de vitesse", "Speed factor")),
    VEHICLE_CREW(SheetKind.VEHICLES, true, Words.of("Équipage", "Crew")),
    VEHICLE_TANK(SheetKind.VEHICLES, true, Words.of("Réservoir L", "Tank L", "Réservoir", "Tank")),
    VEHICLE_CONSUMPTION(
            SheetKind.VEHICLES,
            true,
            Words.of("Conso L/100 km", "Consumption L/100 km", "Consommation L/100 km", "Conso L/100", "Consommation")),
    VEHICLE_FROM(SheetKind.VEHICLES, false, Words.of("Disponible du", "Available from")),
    VEHICLE_UNTIL(SheetKind.VEHICLES, false, Words.of("Disponible au", "Available until")),
    VEHICLE_FIXED_COST(
            SheetKind.VEHICLES, false, Words.of("Coût fixe", "Fixed cost", "Coût fixe kFCFA", "Fixed cost kFCFA")),
    VEHICLE_COST_PER_KM(
            SheetKind.VEHICLES,
            false,
            Words.of("Coût au km", "Cost per km", "Coût au km kFCFA", "Cost per km kFCFA", "Coût par km")),
    VEHICLE_COST_PER_DAY(
            SheetKind.VEHICLES,
            false,
            Words.of("Coût par jour", "Cost per day", "Coût par jour kFCFA", "Cost per day kFCFA")),

    CURFEW_ID(SheetKind.CURFEWS, true, Words.of("Identifiant", "ID")),
    CURFEW_AREA(SheetKind.CURFEWS, true, Words.of("Zone", "Area", "Région ou cercle", "Region or cercle")),
    CURFEW_FROM(SheetKind.CURFEWS, true, Words.of("Du", "From", "Date de début")),
    CURFEW_TO(SheetKind.CURFEWS, true, Words.of("Au", "To", "Date de fin")),
    CURFEW_START(SheetKind.CURFEWS, true, Words.of("Début", "Start", "Heure de début", "Start time")),
    CURFEW_END(SheetKind.CURFEWS, true, Words.of("Fin", "End", "Heure de fin", "End time")),

    CLOSURE_ID(SheetKind.CLOSURES, true, Words.of("Identifiant", "ID")),
    CLOSURE_ROAD(SheetKind.CLOSURES, true, Words.of("Route", "Road", "Tronçon")),
    CLOSURE_FROM(SheetKind.CLOSURES, true, Words.of("Du", "From")),
    CLOSURE_TO(SheetKind.CLOSURES, true, Words.of("Au", "To")),
    CLOSURE_REASON(SheetKind.CLOSURES, false, Words.of("Motif", "Reason")),

    OVERRIDE_ROAD(SheetKind.RISK_OVERRIDES, true, Words.of("Route", "Road", "Tronçon")),
    OVERRIDE_CLASS(SheetKind.RISK_OVERRIDES, true, Words.of("Classe de risque", "Risk class")),
    OVERRIDE_REASON(SheetKind.RISK_OVERRIDES, true, Words.of("Motif", "Reason")),
    OVERRIDE_SET_BY(SheetKind.RISK_OVERRIDES, true, Words.of("Décidé par", "Set by")),
    OVERRIDE_SET_ON(SheetKind.RISK_OVERRIDES, true, Words.of("Décidé le", "Set on")),
    OVERRIDE_EXPIRES_ON(
            SheetKind.RISK_OVERRIDES, true, Words.of("Expire le", "Expires on", "Valable jusqu'au", "Valid until")),

    AREA_ID(SheetKind.OPERATION_AREAS, true, Words.of("Identifiant", "ID")),
    AREA_NAME(SheetKind.OPERATION_AREAS, false, Words.of("Nom", "Name")),
    AREA_LATITUDE(SheetKind.OPERATION_AREAS, true, Words.of("Latitude", "Latitude", "Lat")),
    AREA_LONGITUDE(SheetKind.OPERATION_AREAS, true, Words.of("Longitude", "Longitude", "Long", "Lon")),
    AREA_POSITION(SheetKind.OPERATION_AREAS, false, Shared.POSITION),
    AREA_RADIUS(SheetKind.OPERATION_AREAS, true, Words.of("Rayon km", "Radius km", "Rayon", "Radius")),
    AREA_FROM(SheetKind.OPERATION_AREAS, true, Words.of("Du", "From")),
    AREA_TO(SheetKind.OPERATION_AREAS, true, Words.of("Au", "To")),
    AREA_REGIME(SheetKind.OPERATION_AREAS, true, Words.of("Régime", "Regime")),
    AREA_RISK_MULTIPLIER(
            SheetKind.OPERATION_AREAS,
            false,
            Words.of("Coefficient de risque", "Risk multiplier", "Coefficient", "Multiplier")),

    COLUMN_ID(SheetKind.ANNOUNCED_COLUMNS, true, Words.of("Identifiant", "ID")),
    COLUMN_ROADS(SheetKind.ANNOUNCED_COLUMNS, true, Words.of("Routes", "Roads")),
    COLUMN_START(SheetKind.ANNOUNCED_COLUMNS, true, Words.of("Début", "Start")),
    COLUMN_END(SheetKind.ANNOUNCED_COLUMNS, true, Words.of("Fin", "End")),

    SPEED_CLASS(SheetKind.SPEEDS, true, Words.of("Classe", "Class", "Classe de route", "Road class")),
    SPEED_SURFACE(SheetKind.SPEEDS, true, Words.of("Revêtement", "Surface", "Type de surface")),
    SPEED_DRY(
            SheetKind.SPEEDS,
            true,
            Words.of("Vitesse saison sèche km/h", "Dry-season speed km/h", "Vitesse en saison sèche km/h")),
    SPEED_WET(
            SheetKind.SPEEDS,
            false,
            Words.of(
                    "Vitesse saison des pluies km/h",
                    "Wet-season speed km/h",
                    "Vitesse en saison des pluies km/h",
                    "Vitesse hivernage km/h")),

    SETTING_KEY(SheetKind.SETTINGS, true, Words.of("Paramètre", "Setting")),
    SETTING_VALUE(SheetKind.SETTINGS, true, Words.of("Valeur", "Value"));

    /** Headings of several kinds of sheets. */
    private static final class Shared {

        static final Words POSITION = Words.of(
                "Coordonnées",
                "Coordinates",
                "Coordonnées GPS",
                "GPS coordinates",
                "GPS",
                "Position",
                "Lat/Long",
                "Lat/Lon",
                "Latitude/Longitude",
                "Point GPS",
                "geom_wkt",
                "WKT");
    }

    private final SheetKind kind;
    private final boolean required;

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    Field(SheetKind kind, boolean required, Words words) {
        this.kind = kind;
        this.required = required;
        this.words = words;
    }

    public static List<Field> of(SheetKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }

    public SheetKind kind() {
        return kind;
    }

    /** Whether a sheet without this column cannot be read; a blank cell in it may still be allowed. */
    public boolean required() {
        return required;
    }

    /** In which a number of this column is understood when it carries no unit; empty where it has none, or its own. */
    public Optional<Unit> unit() {
        return FieldNames.of(this).unit();
    }

    /** The HXL tag of the column; empty where there is none. */
    public Optional<String> tag() {
        return FieldNames.of(this).tags().stream().findFirst();
    }

    @Override
    public Words words() {
        return words;
    }
}
