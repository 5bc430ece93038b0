package org.sira.ingest.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * Invented counts of displaced people, about 5.2 to a household.
 *
 * @param returnedHouseholds and {@code returnedPeople} who came back to the place
 */
record Displaced(
        String placeId, int households, int people, int returnedHouseholds, int returnedPeople, LocalDate countedOn) {

    /** Most places; those in depot towns are supplied on the spot and need no convoy. */
    static List<Displaced> all() {
        LocalDate april = LocalDate.of(2026, 4, 20);
        LocalDate south = LocalDate.of(2026, 4, 24);
        return List.of(
                new Displaced("KLD", 1_301, 6_766, 0, 0, south),
                new Displaced("KDN", 834, 4_336, 31, 164, south),
                new Displaced("FAK", 452, 2_350, 0, 0, LocalDate.of(2026, 4, 3)),
                new Displaced("GAR", 251, 1_309, 0, 0, south),
                new Displaced("MAN", 173, 903, 12, 59, south),
                new Displaced("KTU", 360, 1_874, 0, 0, south),
                new Displaced("NIE", 306, 1_585, 0, 0, south),
                new Displaced("YAN", 412, 2_134, 0, 0, south),
                new Displaced("KIG", 214, 1_121, 0, 0, april),
                new Displaced("KDL", 502, 2_610, 44, 231, april),
                new Displaced("KTL", 1_209, 6_287, 0, 0, april),
                new Displaced("KRY", 227, 1_184, 18, 92, april),
                new Displaced("YOR", 751, 3_907, 0, 0, april),
                new Displaced("BLA", 414, 2_153, 0, 0, april),
                new Displaced("MKL", 674, 3_505, 0, 0, april),
                new Displaced("NNO", 1_600, 8_320, 96, 507, april),
                new Displaced("MAC", 1_076, 5_593, 52, 268, april),
                new Displaced("TEN", 482, 2_506, 0, 0, LocalDate.of(2026, 4, 9)),
                new Displaced("SAN", 1_347, 7_004, 0, 0, april),
                new Displaced("TOM", 848, 4_411, 27, 139, april),
                new Displaced("BEN", 197, 1_023, 0, 0, LocalDate.of(2026, 4, 9)),
                new Displaced("DJE", 964, 5_012, 61, 322, april),
                new Displaced("SVR", 2_563, 13_330, 0, 0, april),
                new Displaced("DIO", 289, 1_504, 0, 0, april),
                new Displaced("BAN", 366, 1_901, 15, 77, april));
    }
}
