package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.DecimalMark;

/**
 * A column with numbers whose one comma or point could stand before decimals or separate thousands, and no other number
 * that tells.
 *
 * @param where the first of them
 * @param count how many could mean either of two numbers
 * @param found the first of them; {@code asDecimals} and {@code asThousands} are what it could mean
 * @param mark the one in it
 */
public record AmbiguousNumbers(
        CellRef where,
        String column,
        int count,
        String found,
        DecimalMark mark,
        double asDecimals,
        double asThousands,
        Severity severity)
        implements Problem {

    @Override
    public String key() {
        return "problem.ambiguous-numbers";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, count, found, mark == DecimalMark.COMMA, asDecimals, asThousands);
    }
}
