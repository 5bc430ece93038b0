package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.ROAD_CLOSES;
import static org.sira.ingest.schema.Field.ROAD_CROSSING;
import static org.sira.ingest.schema.Field.ROAD_DELAY;
import static org.sira.ingest.schema.Field.ROAD_OPENS;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sira.ingest.dataset.Crossing;
import org.sira.ingest.dataset.CrossingType;
import org.sira.ingest.problem.WindowReversed;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Unit;

/**
 * The ferry or border post of a road: its kind and delay, and its hours if it has any. Hours or a delay without a kind
 * are half a fact, and so is one hour without the other.
 */
final class CrossingCells {

    /** In a column "Pont/bac": what a vehicle passes without waiting. */
    private static final Set<String> NOTHING_TO_CROSS =
            Set.of("pont", "bridge", "radier", "gue", "ford", "aucun", "aucune", "neant", "non", "no", "rien");

    private static final Range DELAY_MIN = new Range(0, 12 * 60);

    private CrossingCells() {}

    static Optional<Crossing> read(RowCells cells) {
        if (Stream.of(ROAD_CROSSING, ROAD_OPENS, ROAD_CLOSES, ROAD_DELAY).allMatch(cells::isBlank)) {
            return Optional.empty();
        }
        if (Stream.of(ROAD_OPENS, ROAD_CLOSES, ROAD_DELAY).allMatch(cells::isBlank)
                && NOTHING_TO_CROSS.contains(Spelling.key(cells.textOrEmpty(ROAD_CROSSING)))) {
            return Optional.empty();
        }
        Optional<CrossingType> type = cells.word(ROAD_CROSSING, WordLists.CROSSINGS);
        int delayMin = cells.whole(ROAD_DELAY, Unit.MINUTE, DELAY_MIN);
        if (cells.isBlank(ROAD_OPENS) && cells.isBlank(ROAD_CLOSES)) {
            return type.map(found -> new Crossing(found, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, delayMin));
        }
        Optional<LocalTime> opens = cells.time(ROAD_OPENS);
        Optional<LocalTime> closes = cells.time(ROAD_CLOSES);
        if (type.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        // Midnight as an end is the end of the day.
        if (!closes.get().equals(LocalTime.MIDNIGHT) && !closes.get().isAfter(opens.get())) {
            cells.spoil(new WindowReversed(
                    cells.at(ROAD_CLOSES),
                    cells.cell(ROAD_OPENS).shown(),
                    cells.cell(ROAD_CLOSES).shown(),
                    cells.severity()));
        }
        return Optional.of(new Crossing(type.get(), opens.get(), closes.get(), delayMin));
    }
}
