package org.sira.ingest.sample;

import java.util.List;

/**
 * Invented incidents of one cercle around one thing.
 *
 * @param oldestDays and {@code newestDays}: their age at the day of reference, in days
 */
record Hotspot(String cercleOf, Around around, int count, int oldestDays, int newestDays) {

    private static final int YEAR = 365;
    /** The last eight weeks. */
    private static final int RECENT = 56;

    /** What the incidents lie around. */
    sealed interface Around {

        record Road(String roadId) implements Around {}

        record Town(String placeId) implements Around {}

        /** Bush and villages off the roads. */
        record Country(double latitude, double longitude, double radiusKm) implements Around {}
    }

    private static Hotspot road(String cercleOf, String roadId, int count) {
        return new Hotspot(cercleOf, new Around.Road(roadId), count, YEAR, 1);
    }

    private static Hotspot town(String placeId, int count) {
        return new Hotspot(placeId, new Around.Town(placeId), count, YEAR, 1);
    }

    private static Hotspot country(String cercleOf, double latitude, double longitude, double radiusKm, int count) {
        return new Hotspot(cercleOf, new Around.Country(latitude, longitude, radiusKm), count, YEAR, 1);
    }

    /** Different for each hotspot. */
    String key() {
        return cercleOf + " " + around + " " + oldestDays;
    }

    private Hotspot recent() {
        return new Hotspot(cercleOf, around, count, RECENT, 1);
    }

    /**
     * How often by cercle follows the order of magnitude that open sources give for twelve months; where within the
     * cercle is made up. A cercle is named by a place in it.
     */
    static List<Hotspot> all() {
        return List.of(
                // Kolondiéba: the axis from Bougouni to Kadiana has been bad for eight weeks.
                road("KLD", "R037", 26).recent(),
                road("KLD", "R037", 2),
                road("KLD", "R035", 4).recent(),
                road("KLD", "R038", 30).recent(),
                town("KLD", 2).recent(),
                town("KDN", 3).recent(),
                town("KLD", 2),
                country("KLD", 10.65, -6.7, 18, 3),
                // Bougouni
                road("BGN", "R035", 3).recent(),
                road("BGN", "R029", 2),
                road("BGN", "R044", 1),
                road("BGN", "R045", 2),
                town("BGN", 2),
                country("BGN", 11.1, -7.85, 24, 12),
                // Sikasso
                town("SIK", 5),
                town("NIE", 2),
                town("KIG", 3),
                road("SIK", "R034", 2),
                road("SIK", "R048", 3),
                road("SIK", "R056", 3),
                road("SIK", "R057", 2),
                country("SIK", 11.75, -6.0, 28, 14),
                country("SIK", 10.95, -6.1, 24, 14),
                country("SIK", 11.6, -5.35, 24, 12),
                // Kadiolo, Yanfolila, Koutiala, Yorosso
                country("KDL", 10.7, -6.0, 14, 2),
                country("KDL", 10.4, -6.2, 18, 8),
                town("YAN", 2),
                country("YAN", 11.0, -8.3, 22, 9),
                town("KTL", 3),
                road("KTL", "R062", 2),
                road("KTL", "R056", 2),
                country("KTL", 12.3, -5.6, 28, 6),
                town("KRY", 2),
                country("YOR", 12.25, -4.75, 18, 6),
                // Ségou, Bla
                town("SEG", 4),
                town("MKL", 3),
                road("SEG", "R074", 1),
                road("SEG", "R071", 2),
                country("SEG", 13.85, -6.6, 22, 20),
                country("SEG", 13.05, -6.3, 22, 12),
                town("BLA", 3),
                road("BLA", "R075", 3),
                country("BLA", 12.95, -6.0, 22, 13),
                // Niono, Macina
                town("NNO", 9),
                road("NNO", "R078", 18),
                country("NNO", 14.75, -6.05, 32, 55),
                country("NNO", 14.3, -5.6, 18, 18),
                town("MAC", 6),
                road("MAC", "R079", 9),
                road("MAC", "R085", 3),
                country("MAC", 14.25, -5.35, 18, 30),
                country("MAC", 13.75, -5.5, 18, 12),
                // San, Tominian
                town("SAN", 4),
                road("SAN", "R090", 11),
                road("SAN", "R086", 2),
                country("SAN", 13.5, -5.05, 22, 6),
                town("TOM", 3),
                country("TOM", 13.15, -4.35, 18, 9),
                // Djenné, Mopti, Ténenkou
                town("DJE", 5),
                road("DJE", "R090", 6),
                road("DJE", "R091", 5),
                road("DJE", "R092", 3),
                country("DJE", 13.95, -4.55, 20, 18),
                town("SVR", 4),
                road("SVR", "R091", 5),
                country("SVR", 14.65, -4.25, 22, 33),
                town("TEN", 3),
                road("TEN", "R085", 3),
                country("TEN", 14.65, -4.95, 20, 10),
                // Around Bamako
                town("BKO", 3),
                town("OUE", 3),
                road("OUE", "R028", 3),
                country("OUE", 12.25, -7.9, 28, 12),
                country("KLK", 13.05, -7.55, 22, 7),
                country("BAN", 13.75, -7.45, 25, 13),
                country("DIO", 12.5, -6.95, 25, 6),
                country("KRM", 11.95, -8.6, 20, 3));
    }
}
