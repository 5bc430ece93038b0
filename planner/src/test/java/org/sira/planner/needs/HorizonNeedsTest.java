package org.sira.planner.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.needs.Sites.DIESEL;
import static org.sira.planner.needs.Sites.FOOD;
import static org.sira.planner.needs.Sites.HORIZON;
import static org.sira.planner.needs.Sites.count;
import static org.sira.planner.needs.Sites.operation;
import static org.sira.planner.needs.Sites.rate;
import static org.sira.planner.needs.Sites.stated;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;

class HorizonNeedsTest {

    private final Need before = stated("before", "a", FOOD, 1, HORIZON.start().minusDays(9), HORIZON.start());
    private final Need after =
            stated("after", "a", FOOD, 1, HORIZON.end(), HORIZON.end().plusDays(9));
    private final Need across = stated(
            "across", "b", FOOD, 1, HORIZON.start().minusDays(9), HORIZON.end().plusDays(9));
    private final Need inside = stated(
            "inside", "b", DIESEL, 1, HORIZON.start().plusDays(1), HORIZON.end().minusDays(1));

    @Test
    void windowsAreCutToTheHorizon() {
        Operation operation = operation(List.of(), List.of(), List.of(before, across, inside, after));

        assertThat(HorizonNeeds.of(operation, HORIZON)).containsExactly(stated("across", "b", FOOD, 1), inside);
    }

    @Test
    void whatLiesOutsideTheHorizonIsToldApart() {
        Operation operation = operation(List.of(), List.of(), List.of(before, across, inside, after));

        assertThat(HorizonNeeds.outside(operation, HORIZON)).containsExactly(before, after);
    }

    @Test
    void aStatedNeedOfAnotherPeriodReplacesNothing() {
        Operation operation = operation(
                List.of(count("a", 100), count("b", 100)), List.of(rate(FOOD, 1)), List.of(before, across, after));

        assertThat(HorizonNeeds.of(operation, HORIZON)).extracting(Need::id).containsExactly("across", "D-a-food");
    }
}
