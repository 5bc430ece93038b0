package org.sira.api.dataset.assemble;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.planner.model.Horizon;

/** What somebody wants instead of the days that the settings name. */
public record HorizonChoice(Optional<LocalDate> firstDay, OptionalInt days) {

    public static HorizonChoice ofSettings() {
        return new HorizonChoice(Optional.empty(), OptionalInt.empty());
    }

    public static HorizonChoice of(Horizon horizon) {
        return new HorizonChoice(Optional.of(horizon.firstDay()), OptionalInt.of(horizon.days()));
    }
}
