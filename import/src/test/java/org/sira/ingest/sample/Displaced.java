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
                new Displaced("KLD", 1_042, 5_406, 0, 0, south),
                new Displaced("KDN", 548, 2_861, 31, 164, south),
                new Displaced("FAK", 222, 1_146, 0, 0, LocalDate.of(2026, 4, 3)),
                new Displaced("GAR", 251, 1_309, 0, 0, south),
                new Displaced("MAN", 173, 903, 12, 59, south),
                new Displaced("KTU", 360, 1_874, 0, 0, south),
                new Displaced("NIE", 306, 1_585, 0, 0, south),
                new Displaced("YAN", 412, 2_134, 0, 0, south),
                new Displaced("KIG", 214, 1_121, 0, 0, april),
                new Displaced("KDL", 466, 2_420, 44, 231, april),
                new Displaced("KTL", 1_004, 5_212, 0, 0, april),
                new Displaced("KRY", 227, 1_184, 18, 92, april),
                new Displaced("YOR", 449, 2_338, 0, 0, april),
                new Displaced("BLA", 371, 1_927, 0, 0, april),
                new Displaced("MKL", 503, 2_612, 0, 0, april),
                new Displaced("NNO", 1_247, 6_483, 96, 507, april),
                new Displaced("MAC", 741, 3_846, 52, 268, april),
                new Displaced("TEN", 384, 1_992, 0, 0, LocalDate.of(2026, 4, 9)),
                new Displaced("SAN", 820, 4_262, 0, 0, april),
                new Displaced("TOM", 518, 2_691, 27, 139, april),
                new Displaced("BEN", 197, 1_023, 0, 0, LocalDate.of(2026, 4, 9)),
                new Displaced("DJE", 535, 2_779, 61, 322, april),
                new Displaced("SVR", 987, 5_131, 0, 0, april),
                new Displaced("DIO", 172, 893, 0, 0, april),
                new Displaced("BAN", 243, 1_262, 15, 77, april));
    }
}
