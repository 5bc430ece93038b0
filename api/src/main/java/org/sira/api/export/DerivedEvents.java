package org.sira.api.export;

import java.util.ArrayList;
import java.util.List;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.Violation;
import org.sira.planner.model.Operation;

/** Holds the stock and tank events of a file to what its trips say. */
public final class DerivedEvents {

    private DerivedEvents() {}

    /** One violation for each list that does not follow from the plan, at its first difference. */
    public static List<Violation> check(PlanDocument document, Operation operation) {
        List<Violation> violations = new ArrayList<>();
        compare("stockEvents", document.stockEvents(), StockEvents.of(operation, document.plan()), violations);
        compare("tankEvents", document.tankEvents(), TankEvents.of(operation, document.plan()), violations);
        return violations;
    }

    private static <T> void compare(String list, List<T> found, List<T> expected, List<Violation> violations) {
        int longest = Math.max(found.size(), expected.size());
        for (int i = 0; i < longest; i++) {
            String foundHere = i < found.size() ? found.get(i).toString() : "nothing";
            String expectedHere = i < expected.size() ? expected.get(i).toString() : "nothing";
            if (!foundHere.equals(expectedHere)) {
                violations.add(new Violation(
                        CheckedRule.FIGURES, "%s, entry %d".formatted(list, i + 1), foundHere, expectedHere));
                return;
            }
        }
    }
}
