package org.sira.ingest.dataset;

import java.time.LocalDate;
import java.util.OptionalDouble;

/** An area in which a military operation is announced for some dates, both included. */
public record OperationAreaRow(
        RowRef ref,
        String id,
        String name,
        AreaShape shape,
        LocalDate from,
        LocalDate to,
        Regime regime,
        OptionalDouble riskMultiplier) {}
