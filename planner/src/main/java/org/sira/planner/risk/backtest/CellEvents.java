package org.sira.planner.risk.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.risk.PopulatedCells;
import org.sira.planner.risk.PopulatedCells.Footprint;

/** The incidents of a history by day and cell, oldest first. */
final class CellEvents {

    private static final int OUTSIDE = -1;

    /** The rest only serves to make sums independent of the order of a file. */
    private static final Comparator<Incident> ORDER = Comparator.comparing(Incident::date)
            .thenComparing(Incident::id)
            .thenComparing(incident -> incident.position().latitude())
            .thenComparing(incident -> incident.position().longitude());

    private final long[] days;
    private final int[] cells;
    private final boolean[] vague;
    private final Footprint[] footprints;
    private final int cellCount;

    private CellEvents(List<Incident> oldestFirst, PopulatedCells populated) {
        days = oldestFirst.stream()
                .mapToLong(incident -> incident.date().toEpochDay())
                .toArray();
        cells = oldestFirst.stream()
                .mapToInt(incident -> populated.find(incident.position()).orElse(OUTSIDE))
                .toArray();
        vague = new boolean[days.length];
        for (int i = 0; i < vague.length; i++) {
            vague[i] = oldestFirst.get(i).precision() == GeoPrecision.AREA;
        }
        footprints = oldestFirst.stream()
                .map(incident -> HeatMapBaseline.footprint(populated, incident.position()))
                .toArray(Footprint[]::new);
        cellCount = populated.count();
    }

    static CellEvents of(List<Incident> incidents, PopulatedCells populated) {
        return new CellEvents(incidents.stream().sorted(ORDER).toList(), populated);
    }

    int cellCount() {
        return cellCount;
    }

    /** How many incidents lie before a day: the first so many. */
    int before(LocalDate day) {
        int found = Arrays.binarySearch(days, day.toEpochDay());
        int index = found < 0 ? -found - 1 : found;
        while (index > 0 && days[index - 1] == day.toEpochDay()) {
            index--;
        }
        return index;
    }

    LocalDate firstDay() {
        return LocalDate.ofEpochDay(days[0]);
    }

    int ageDays(int event, LocalDate day) {
        return StrictMath.toIntExact(day.toEpochDay() - days[event]);
    }

    boolean inCell(int event) {
        return cells[event] != OUTSIDE;
    }

    Footprint footprint(int event) {
        return footprints[event];
    }

    /** The incidents of each cell, however well their position is known, from a day up to and without another. */
    int[] counts(LocalDate from, LocalDate end) {
        int[] counts = new int[cellCount];
        for (int event = before(from); event < before(end); event++) {
            if (inCell(event)) {
                counts[cells[event]]++;
            }
        }
        return counts;
    }

    /** What happened from a day up to and without another. */
    Outcome outcome(LocalDate from, LocalDate end) {
        int[] counts = new int[cellCount];
        int outside = 0;
        int unplaced = 0;
        for (int event = before(from); event < before(end); event++) {
            if (vague[event]) {
                unplaced++;
            } else if (inCell(event)) {
                counts[cells[event]]++;
            } else {
                outside++;
            }
        }
        return new Outcome(counts, outside, unplaced);
    }
}
