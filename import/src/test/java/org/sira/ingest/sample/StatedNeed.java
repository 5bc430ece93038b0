package org.sira.ingest.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An invented request.
 *
 * @param quantity in {@code unit}
 * @param autonomyDays for how many days the place still has some
 * @param notAfter last moment at which it is of use
 */
record StatedNeed(
        String id,
        String placeId,
        String commodityId,
        double quantity,
        String unit,
        int people,
        String priority,
        String service,
        double autonomyDays,
        Optional<LocalDateTime> notBefore,
        Optional<LocalDateTime> notAfter) {

    static List<StatedNeed> all() {
        var list = new Listing();
        list.food();
        list.kits();
        list.medical();
        list.fuel();
        return List.copyOf(list.needs);
    }

    /** The only request of a place for a commodity. */
    static StatedNeed get(String placeId, String commodityId) {
        List<StatedNeed> found = all().stream()
                .filter(need ->
                        need.placeId().equals(placeId) && need.commodityId().equals(commodityId))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "%d needs of %s for %s, not one".formatted(found.size(), placeId, commodityId));
        }
        return found.get(0);
    }

    /** Writes the requests down by kind and numbers them. */
    private static final class Listing {

        private final List<StatedNeed> needs = new ArrayList<>();

        private void food() {
            // Fifteen days at 400 g of cereals, with hosts where the partners count them.
            households("KLD", "CER", 44, 7_300, "Critique", 1);
            households("KDN", "CER", 26, 4_336, "Critique", 0);
            households("FAK", "CER", 14.1, 2_350, "Critique", 0);
            households("NNO", "CER", 50, 8_320, "Haute", 2);
            households("MAC", "CER", 33.5, 5_593, "Haute", 2);
            households("TEN", "CER", 15, 2_506, "Haute", 3);
            households("SAN", "CER", 42, 7_004, "Haute", 3);
            households("SVR", "CER", 80, 13_330, "Haute", 3);
            households("DJE", "CER", 30, 5_012, "Haute", 2);
            households("KTL", "CER", 37.7, 6_287, "Normale", 4);
            households("YAN", "CER", 12.8, 2_134, "Normale", 3);
            households("BEN", "CER", 6.2, 1_023, "Haute", 1);
            households("KLD", "LEG", 6.1, 6_766, "Haute", 2);
            households("NNO", "LEG", 7.5, 8_320, "Haute", 3);
            households("KLD", "HUI", 2.5, 6_766, "Haute", 3);
            households("SVR", "HUI", 5, 13_330, "Normale", 4);
            households("KLD", "CSB", 8, 1_950, "Critique", 1);
            households("KDN", "CSB", 5, 1_020, "Critique", 0);
            households("NNO", "CSB", 9, 2_050, "Haute", 2);
            households("SAN", "CSB", 8, 1_700, "Haute", 3);
            households("SVR", "CSB", 12, 2_640, "Haute", 2);
        }

        private void kits() {
            households("KLD", "NFI", 11, 2_280, "Haute", 0);
            households("KDN", "NFI", 9, 1_870, "Haute", 0);
            households("FAK", "NFI", 4.9, 1_020, "Haute", 0);
            households("NNO", "NFI", 13, 2_700, "Haute", 1);
            households("SVR", "NFI", 18, 3_740, "Normale", 2);
            households("KLD", "WSH", 7.5, 6_766, "Haute", 1);
            households("NNO", "WSH", 9, 8_320, "Haute", 2);
            households("TEN", "WSH", 4.5, 2_506, "Haute", 1);
        }

        private void medical() {
            health("KLD", "MED", 2.2, "t", 9_200, "Critique", 3);
            health("KDN", "MED", 1.2, "t", 4_100, "Critique", 2);
            // Vaccines for a campaign that starts on the second day of the plan.
            add(
                    "TEN",
                    "MED",
                    1.4,
                    "t",
                    4_800,
                    "Critique",
                    "Centre de santé",
                    2,
                    Optional.empty(),
                    Optional.of(SampleDates.day(1, 18)));
            health("NNO", "MED", 2.5, "t", 11_500, "Haute", 4);
            health("SVR", "MED", 3, "t", 12_400, "Haute", 4);
            health("YAN", "MED", 1.5, "t", 5_600, "Haute", 3);
            // A team hands out mosquito nets in the middle of the week.
            add(
                    "YOR",
                    "MED",
                    2,
                    "t",
                    6_300,
                    "Haute",
                    "Centre de santé",
                    2,
                    Optional.of(SampleDates.day(3, 6)),
                    Optional.of(SampleDates.day(5, 18)));
        }

        private void fuel() {
            health("KLD", "GAS", 6_000, "L", 9_200, "Critique", 2);
            water("KLD", "GAS", 9_000, 14_500, "Critique", 1.5);
            health("KDN", "GAS", 6_000, "L", 4_100, "Critique", 2);
            health("YAN", "GAS", 5_000, "L", 5_600, "Haute", 3);
            health("TEN", "GAS", 4_000, "L", 4_800, "Critique", 2);
            water("KTL", "GAS", 22_000, 21_000, "Haute", 2);
            health("YOR", "GAS", 5_000, "L", 6_300, "Haute", 4);
            water("SAN", "GAS", 20_000, 17_300, "Haute", 2);
            health("NNO", "GAS", 8_000, "L", 11_500, "Critique", 2);
            water("NNO", "GAS", 18_000, 15_200, "Critique", 2);
            health("MAC", "GAS", 6_000, "L", 7_400, "Haute", 3);
            health("SVR", "GAS", 22_000, "L", 12_400, "Haute", 4);
            health("DJE", "GAS", 8_000, "L", 5_300, "Haute", 3);
            generator("MAC", "GAS", 9_000, 6_100, "Normale", 2);
            water("NNO", "ESS", 4_000, 6_800, "Haute", 2);
            water("KLD", "ESS", 3_000, 5_100, "Haute", 2);
            // What the depot of Bougouni is brought from the border goes on to the sites behind it.
            generator("BGN", "GAS", 12_000, 2_000, "Haute", 2);
        }

        private void households(
                String placeId, String commodityId, double tonnes, int people, String priority, double autonomyDays) {
            add(placeId, commodityId, tonnes, "t", people, priority, "Ménages", autonomyDays);
        }

        private void health(
                String placeId,
                String commodityId,
                double quantity,
                String unit,
                int people,
                String priority,
                double autonomyDays) {
            add(placeId, commodityId, quantity, unit, people, priority, "Centre de santé", autonomyDays);
        }

        private void water(
                String placeId, String commodityId, double litres, int people, String priority, double autonomyDays) {
            add(placeId, commodityId, litres, "L", people, priority, "Point d'eau", autonomyDays);
        }

        private void generator(
                String placeId, String commodityId, double litres, int people, String priority, double autonomyDays) {
            add(placeId, commodityId, litres, "L", people, priority, "Groupe électrogène", autonomyDays);
        }

        private void add(
                String placeId,
                String commodityId,
                double quantity,
                String unit,
                int people,
                String priority,
                String service,
                double autonomyDays) {
            add(
                    placeId,
                    commodityId,
                    quantity,
                    unit,
                    people,
                    priority,
                    service,
                    autonomyDays,
                    Optional.empty(),
                    Optional.empty());
        }

        private void add(
                String placeId,
                String commodityId,
                double quantity,
                String unit,
                int people,
                String priority,
                String service,
                double autonomyDays,
                Optional<LocalDateTime> notBefore,
                Optional<LocalDateTime> notAfter) {
            needs.add(new StatedNeed(
                    "B-%02d".formatted(needs.size() + 1),
                    placeId,
                    commodityId,
                    quantity,
                    unit,
                    people,
                    priority,
                    service,
                    autonomyDays,
                    notBefore,
                    notAfter));
        }
    }
}
