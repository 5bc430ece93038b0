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
            households("KLD", "CER", 33, 5_500, "Critique", 1);
            households("KDN", "CER", 17.2, 2_861, "Critique", 0);
            households("FAK", "CER", 6.9, 1_146, "Critique", 0);
            households("NNO", "CER", 39, 6_500, "Haute", 2);
            households("MAC", "CER", 23, 3_846, "Haute", 2);
            households("TEN", "CER", 12, 1_992, "Haute", 3);
            households("SAN", "CER", 25.6, 4_262, "Haute", 3);
            households("SVR", "CER", 31, 5_131, "Haute", 3);
            households("DJE", "CER", 16.7, 2_779, "Haute", 2);
            households("KTL", "CER", 31.3, 5_212, "Normale", 4);
            households("YAN", "CER", 12.8, 2_134, "Normale", 3);
            households("BEN", "CER", 6.2, 1_023, "Haute", 1);
            households("KLD", "LEG", 4.9, 5_406, "Haute", 2);
            households("NNO", "LEG", 5.8, 6_483, "Haute", 3);
            households("KTL", "LEG", 4.7, 5_212, "Normale", 5);
            households("KLD", "HUI", 2, 5_406, "Haute", 3);
            households("NNO", "HUI", 2.4, 6_483, "Normale", 4);
            households("SVR", "HUI", 1.9, 5_131, "Normale", 4);
            households("KLD", "CSB", 8, 1_950, "Critique", 1);
            households("KDN", "CSB", 5, 1_020, "Critique", 0);
            households("NNO", "CSB", 12, 2_600, "Haute", 2);
            households("SAN", "CSB", 8, 1_700, "Haute", 3);
            households("SVR", "CSB", 9, 2_050, "Haute", 2);
            households("YOR", "CSB", 5, 940, "Normale", 3);
        }

        private void kits() {
            households("KLD", "NFI", 11, 2_280, "Haute", 0);
            households("KDN", "NFI", 7.5, 1_560, "Haute", 0);
            households("NIE", "NFI", 5, 1_040, "Normale", 2);
            households("NNO", "NFI", 13, 2_700, "Haute", 1);
            households("MAC", "NFI", 8, 1_660, "Normale", 2);
            households("TOM", "NFI", 7.5, 1_560, "Normale", 2);
            households("KTL", "NFI", 10, 2_080, "Normale", 3);
            households("SVR", "NFI", 10.5, 2_180, "Normale", 2);
            households("KLD", "WSH", 6, 5_406, "Haute", 1);
            households("NNO", "WSH", 7, 6_483, "Haute", 2);
            households("SAN", "WSH", 5.5, 4_262, "Normale", 3);
            households("TEN", "WSH", 3.6, 1_992, "Haute", 1);
            households("GAR", "WSH", 2.4, 1_309, "Normale", 2);
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
            health("KDN", "GAS", 3_000, "L", 4_100, "Critique", 2);
            health("GAR", "GAS", 2_500, "L", 3_200, "Haute", 3);
            health("YAN", "GAS", 5_000, "L", 5_600, "Haute", 3);
            health("KDL", "GAS", 6_000, "L", 6_100, "Haute", 4);
            health("KTL", "GAS", 14_000, "L", 15_800, "Haute", 3);
            health("TEN", "GAS", 4_000, "L", 4_800, "Critique", 2);
            water("KTL", "GAS", 18_000, 21_000, "Haute", 2);
            health("YOR", "GAS", 5_000, "L", 6_300, "Haute", 4);
            health("SAN", "GAS", 10_000, "L", 10_700, "Haute", 3);
            water("SAN", "GAS", 16_000, 17_300, "Haute", 2);
            health("NNO", "GAS", 8_000, "L", 11_500, "Critique", 2);
            water("NNO", "GAS", 12_000, 15_200, "Critique", 2);
            health("MAC", "GAS", 6_000, "L", 7_400, "Haute", 3);
            health("SVR", "GAS", 15_000, "L", 12_400, "Haute", 4);
            health("DJE", "GAS", 5_000, "L", 5_300, "Haute", 3);
            generator("BLA", "GAS", 9_000, 7_900, "Normale", 3);
            water("NNO", "ESS", 4_000, 6_800, "Haute", 2);
            water("KLD", "ESS", 3_000, 5_100, "Haute", 2);
            water("TOM", "ESS", 3_500, 5_700, "Normale", 3);
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
