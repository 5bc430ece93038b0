package org.sira.ingest.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A unit that quantities are written in. */
public enum Unit {
    /** Of numbers that count or compare things. */
    NONE(Dimension.NONE, 1, ""),
    KG(Dimension.MASS, 1, "kg", "kilo", "kilos", "kilogramme", "kilogrammes", "kilogram", "kilograms"),
    T(Dimension.MASS, 1000, "t", "tonne", "tonnes", "tm", "mt", "ton", "tons"),
    LITRE(Dimension.VOLUME, 1, "L", "l", "litre", "litres", "liter", "liters", "ltr"),
    M3(Dimension.VOLUME, 1000, "m³", "m3", "metre cube", "metres cubes", "cubic metre", "cubic metres"),
    KM(Dimension.LENGTH, 1, "km", "kilometre", "kilometres", "kilometer", "kilometers"),
    METRE(Dimension.LENGTH, 0.001, "m", "metre", "metres", "meter", "meters"),
    KMH(Dimension.SPEED, 1, "km/h", "kmh", "km/heure", "kph"),
    L_PER_100_KM(Dimension.CONSUMPTION, 1, "L/100 km", "l/100", "l/100km", "litres/100 km", "l aux 100"),
    MINUTE(Dimension.TIME, 1, "min", "mn", "minute", "minutes"),
    HOUR(Dimension.TIME, 60, "h", "heure", "heures", "hour", "hours"),
    DAY(Dimension.DAYS, 1, "j", "jour", "jours", "d", "day", "days"),
    SHARE(Dimension.SHARE, 1, "part", "share"),
    PERCENT(Dimension.SHARE, 0.01, "%", "pourcent", "percent"),
    PERSON(Dimension.COUNT, 1, "personnes", "personne", "pers", "people", "persons", "individus", "pdi", "idps"),
    HOUSEHOLD(Dimension.COUNT, 1, "ménages", "menage", "mén", "hh", "households", "household"),
    KFCFA(Dimension.MONEY, 1, "kFCFA", "milliers fcfa", "k fcfa"),
    FCFA(Dimension.MONEY, 0.001, "FCFA", "f cfa", "cfa", "xof");

    /** What a unit measures; units of one dimension convert into each other. */
    public enum Dimension {
        NONE,
        MASS,
        VOLUME,
        LENGTH,
        SPEED,
        CONSUMPTION,
        TIME,
        DAYS,
        SHARE,
        COUNT,
        MONEY
    }

    private final Dimension dimension;
    private final double factor;

    @SuppressWarnings("ImmutableEnumChecker") // The list is a copy.
    private final List<String> spellings;

    Unit(Dimension dimension, double factor, String... spellings) {
        this.dimension = dimension;
        this.factor = factor;
        this.spellings = List.of(spellings);
    }

    public Dimension dimension() {
        return dimension;
    }

    public String symbol() {
        return spellings.get(0);
    }

    /** A quantity of this unit in another one of the same dimension. */
    public double convert(double quantity, Unit to) {
        if (dimension != to.dimension) {
            throw new IllegalArgumentException("%s does not convert into %s.".formatted(this, to));
        }
        return this == to ? quantity : quantity * factor / to.factor;
    }

    /** The unit that a text names, case, accents and spaces apart. */
    public static Optional<Unit> named(String text) {
        String sought = plain(text);
        return Arrays.stream(values())
                .filter(unit -> unit.spellings.stream()
                        .anyMatch(spelling -> plain(spelling).equals(sought)))
                .findFirst();
    }

    /** Percent has no letter to compare; full stops of abbreviations do not count. */
    private static String plain(String text) {
        String shown = Spelling.spaced(text);
        return shown.equals("%") ? shown : Spelling.key(text);
    }
}
