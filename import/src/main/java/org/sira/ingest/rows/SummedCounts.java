package org.sira.ingest.rows;

import java.util.OptionalInt;
import org.sira.ingest.dataset.DisplacementRow;

/** Adds up rows that count different people of one place. */
final class SummedCounts {

    private SummedCounts() {}

    /**
     * Both together, at the place of the first. What one of them does not tell is not known of the sum, unless that
     * would leave nothing.
     */
    static DisplacementRow of(DisplacementRow first, DisplacementRow second) {
        OptionalInt households = sum(first.households(), second.households());
        OptionalInt individuals = sum(first.individuals(), second.individuals());
        boolean nothing = households.isEmpty() && individuals.isEmpty();
        return new DisplacementRow(
                first.ref(),
                first.placeId(),
                nothing ? either(first.households(), second.households()) : households,
                nothing ? either(first.individuals(), second.individuals()) : individuals,
                first.countedOn().isAfter(second.countedOn()) ? first.countedOn() : second.countedOn());
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(Math.addExact(one.getAsInt(), other.getAsInt()))
                : OptionalInt.empty();
    }

    private static OptionalInt either(OptionalInt one, OptionalInt other) {
        return one.isPresent() ? one : other;
    }
}
