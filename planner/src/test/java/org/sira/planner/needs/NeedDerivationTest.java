package org.sira.planner.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.planner.needs.Sites.AS_OF;
import static org.sira.planner.needs.Sites.DIESEL;
import static org.sira.planner.needs.Sites.FOOD;
import static org.sira.planner.needs.Sites.HORIZON;
import static org.sira.planner.needs.Sites.count;
import static org.sira.planner.needs.Sites.operation;
import static org.sira.planner.needs.Sites.rate;
import static org.sira.planner.needs.Sites.stated;
import static org.sira.planner.needs.Sites.stock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.NeedRate;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Priority;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Stock;

class NeedDerivationTest {

    private final NeedRate food = rate(FOOD, 0.555);

    private static List<Need> derive(Operation operation) {
        return NeedDerivation.derive(operation, operation.statedNeeds(), HORIZON);
    }

    @Test
    void fiveThousandPeopleTakeFortyTwoTonnesOfFoodInHalfAMonth() {
        // 5,000 people × 0.555 kg × 15 days
        assertThat(derive(operation(List.of(count("a", 5_000)), List.of(food), List.of())))
                .containsExactly(new Need(
                        "D-a-food",
                        "a",
                        "food",
                        41_625,
                        5_000,
                        Priority.HIGH,
                        ServiceKind.HOUSEHOLDS,
                        0,
                        HORIZON.start(),
                        HORIZON.end(),
                        NeedOrigin.DERIVED));
    }

    @Test
    void onlyTheLatestCountOfAPlaceHoldsAndOfOneDayTheHighest() {
        Displacement old = new Displacement("a", AS_OF.minusDays(90), 200, 1_000);
        Displacement latest = new Displacement("a", AS_OF.minusDays(5), 60, 300);
        Displacement sameDay = new Displacement("a", AS_OF.minusDays(5), 80, 400);

        assertThat(derive(operation(List.of(latest, sameDay, old), List.of(food), List.of())))
                .extracting(Need::people)
                .containsExactly(400);
    }

    @Test
    void wherePeopleHaveLeftNothingIsNeeded() {
        Displacement old = new Displacement("a", AS_OF.minusDays(90), 200, 1_000);
        Displacement gone = new Displacement("a", AS_OF.minusDays(5), 0, 0);

        assertThat(derive(operation(List.of(gone, old), List.of(food), List.of())))
                .isEmpty();
    }

    @Test
    void aStatedNeedReplacesTheDerivedOneOfItsPlaceAndCommodity() {
        Operation operation = operation(
                List.of(count("b", 100), count("a", 100)),
                List.of(food, rate(DIESEL, 0.1)),
                List.of(stated("N1", "a", FOOD, 500)));

        assertThat(derive(operation)).extracting(Need::id).containsExactly("D-a-diesel", "D-b-food", "D-b-diesel");
    }

    @Test
    void whatASiteHasIsTakenOffAndIsItsAutonomy() {
        // 100 people take 50 kg a day, and 200 kg are there
        NeedRate half = rate(FOOD, 0.5);
        List<Displacement> counts = List.of(count("a", 100));

        assertThat(derive(operation(counts, List.of(half), List.of(), stock("a", FOOD, 150), stock("a", FOOD, 50))))
                .extracting(Need::quantity, Need::autonomyDays)
                .containsExactly(tuple(550.0, 4.0));
        assertThat(derive(operation(counts, List.of(half), List.of(), stock("a", FOOD, 750))))
                .isEmpty();
    }

    @Test
    void whatIsForOthersOrNotThereYetIsNotTakenOff() {
        Stock later = new Stock("a", "food", 500, HORIZON.start().plusDays(2));

        assertThat(derive(operation(
                        List.of(count("depot", 100), count("a", 100)),
                        List.of(food),
                        List.of(),
                        stock("depot", FOOD, 50_000),
                        later)))
                .extracting(Need::placeId, Need::quantity)
                .containsExactly(tuple("a", 833.0), tuple("depot", 833.0));
    }

    @Test
    void aSecondRateOfACommodityIsNotAddedToTheFirst() {
        assertThat(derive(operation(List.of(count("a", 100)), List.of(food, rate(FOOD, 2)), List.of())))
                .extracting(Need::quantity)
                .containsExactly(833.0);
    }

    @Test
    void idsStayUnique() {
        Operation operation =
                operation(List.of(count("a", 100)), List.of(food), List.of(stated("D-a-food", "b", DIESEL, 500)));

        assertThat(derive(operation)).extracting(Need::id).containsExactly("D-a-food-2");
    }
}
