package org.sira.api.cli;

import java.time.Clock;
import org.sira.api.dataset.DatasetReader;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.PlanSearch;
import org.sira.api.planning.PlanService;
import org.sira.api.platform.Messages;

/** What commands work with. */
record CommandContext(
        Terminal terminal,
        StopSignal stopSignal,
        Messages messages,
        DatasetReader datasetReader,
        PlanPreparation preparation,
        PlanService planService) {

    static CommandContext of(
            Terminal terminal, StopSignal stopSignal, Messages messages, PlanSearch search, Clock clock) {
        return new CommandContext(
                terminal,
                stopSignal,
                messages,
                new DatasetReader(),
                new PlanPreparation(),
                new PlanService(search, clock));
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }
}
