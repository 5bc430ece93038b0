package org.sira.ingest.dataset;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A stated need.
 *
 * @param quantity kg of a dry commodity, litres of a liquid one, whatever the unit in the file
 * @param autonomyDays empty when blank, which is not 0
 * @param notBefore empty: from the start of the horizon
 * @param notAfter empty: until its end; a date without a time means the end of that day
 */
public record NeedRow(
        RowRef ref,
        String id,
        String placeId,
        String commodityId,
        double quantity,
        int people,
        Priority priority,
        ServiceType service,
        OptionalDouble autonomyDays,
        Optional<LocalDateTime> notBefore,
        Optional<LocalDateTime> notAfter) {}
