package org.sira.ingest.dataset;

import org.sira.ingest.value.Unit;
import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What a Settings sheet may set, with the kind of value that each takes and its limits. */
public enum SettingKey implements Worded {
    OPERATION_NAME(Kind.TEXT, Words.of("Nom de l'opération", "Operation name", "Opération", "Operation")),
    AS_OF(Kind.DATE, Words.of("Date de référence", "As of", "Situation au")),
    FIRST_DAY(Kind.DATE, Words.of("Premier jour", "First day")),
    DAYS(Kind.WHOLE, Unit.DAY, 1, 28, Words.of("Jours", "Days", "Nombre de jours", "Number of days")),
    DAYS_COVERED(Kind.WHOLE, Unit.DAY, 1, 365, Words.of("Jours couverts", "Days covered")),
    AFTER_SUNRISE_MIN(
            Kind.WHOLE, Unit.MINUTE, 0, 360, Words.of("Départ après le lever du soleil min", "After sunrise min")),
    BEFORE_SUNSET_MIN(
            Kind.WHOLE, Unit.MINUTE, 0, 360, Words.of("Arrêt avant le coucher du soleil min", "Before sunset min")),
    DRIVING_HOURS_PER_DAY(
            Kind.DECIMAL,
            Unit.HOUR,
            0.5,
            24,
            Words.of("Heures de conduite", "Driving hours per day", "Heures de conduite par jour")),
    /** A share: 0.25 is a quarter more. */
    TIME_CONTINGENCY(
            Kind.DECIMAL, Unit.SHARE, 0, 3, Words.of("Marge de temps", "Time contingency", "Contingency share")),
    LOADING_MIN(Kind.WHOLE, Unit.MINUTE, 0, 1440, Words.of("Chargement min", "Loading min")),
    UNLOADING_MIN(
            Kind.WHOLE, Unit.MINUTE, 0, 1440, Words.of("Déchargement min", "Unloading min", "Unloading base min")),
    UNLOADING_MIN_PER_T(
            Kind.DECIMAL,
            Unit.MINUTE,
            0,
            600,
            Words.of("Déchargement min par tonne", "Unloading min per t", "Déchargement min/t")),
    HANDLING_FROM(Kind.TIME, Words.of("Manutention à partir de", "Handling from")),
    HANDLING_UNTIL(Kind.TIME, Words.of("Manutention jusqu'à", "Handling until")),
    GATE_WAIT_MIN(
            Kind.WHOLE,
            Unit.MINUTE,
            0,
            1440,
            Words.of("Attente maximale à la barrière", "Longest gate wait min", "Longest gate wait")),
    CONVOY_FROM_CLASS(Kind.RISK_CLASS, Words.of("Convoi dès la classe de risque", "Convoy from risk class")),
    WORST_OPEN_CLASS(Kind.RISK_CLASS, Words.of("Pire classe de risque ouverte", "Worst open risk class")),
    CONVOY_MINIMUM(Kind.WHOLE, Unit.NONE, 1, 100, Words.of("Convoi minimum", "Convoy minimum")),
    CONVOY_MAXIMUM(Kind.WHOLE, Unit.NONE, 1, 1000, Words.of("Convoi maximum", "Convoy maximum")),
    CONVOY_LEADER_ABOVE(Kind.WHOLE, Unit.NONE, 0, 1000, Words.of("Chef de convoi au-dessus de", "Convoy leader above")),
    FIRST_SLOT_HOUR(Kind.WHOLE, Unit.HOUR, 0, 23, Words.of("Premier créneau", "First slot hour")),
    LAST_SLOT_HOUR(Kind.WHOLE, Unit.HOUR, 0, 23, Words.of("Dernier créneau", "Last slot hour")),
    COLUMN_BUFFER_MIN(
            Kind.WHOLE, Unit.MINUTE, 0, 1440, Words.of("Écart aux convois annoncés min", "Column buffer min")),
    COLUMN_BUFFER_KM(Kind.DECIMAL, Unit.KM, 0, 500, Words.of("Écart aux convois annoncés km", "Column buffer km")),
    /** Expected incidents of one vehicle from one stop to the next. */
    MOST_ROUTE_EXPOSURE(
            Kind.DECIMAL,
            Unit.NONE,
            0.000_000_1,
            10,
            Words.of("Exposition maximale par trajet", "Most exposure of a route")),
    NOTIFICATION_LEAD_HOURS(
            Kind.WHOLE, Unit.HOUR, 0, 672, Words.of("Préavis de notification h", "Notification lead time h")),
    /** Day and month count, in every year. */
    WET_SEASON_FROM(Kind.DATE, Words.of("Début de la saison des pluies", "Wet season from", "Début de l'hivernage")),
    WET_SEASON_UNTIL(Kind.DATE, Words.of("Fin de la saison des pluies", "Wet season until", "Fin de l'hivernage"));

    /** What a value is: a text, a date, a whole number, a decimal number, a time of day or a class of risk. */
    public enum Kind {
        TEXT,
        DATE,
        WHOLE,
        DECIMAL,
        TIME,
        RISK_CLASS
    }

    private final Kind kind;
    private final Unit unit;
    private final double least;
    private final double most;

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    SettingKey(Kind kind, Words words) {
        this(kind, Unit.NONE, 0, 0, words);
    }

    SettingKey(Kind kind, Unit unit, double least, double most, Words words) {
        this.kind = kind;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.words = words;
    }

    public Kind kind() {
        return kind;
    }

    /** In which a number is understood, and stored. */
    public Unit unit() {
        return unit;
    }

    /** Of a number. */
    public double least() {
        return least;
    }

    /** Of a number. */
    public double most() {
        return most;
    }

    @Override
    public Words words() {
        return words;
    }
}
