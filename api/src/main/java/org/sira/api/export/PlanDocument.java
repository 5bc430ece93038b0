package org.sira.api.export;

import java.time.Instant;
import java.util.List;
import org.sira.api.dataset.DataFile;
import org.sira.planner.plan.Plan;

/**
 * The content of a {@code plan.json}: a plan, what it was made from, and the stock and tank levels that follow from it.
 * {@code plan.schema.json} describes it.
 *
 * @param planId a hash of everything here but itself and {@code createdAt}; see {@link PlanId}
 * @param sensitivity who may see it, {@link #CONFIDENTIAL} unless somebody decides otherwise
 * @param data the files that it was made from, in the order in which they were read
 */
public record PlanDocument(
        String schema,
        String planId,
        Instant createdAt,
        String sensitivity,
        String operation,
        List<DataFile> data,
        Plan plan,
        List<StockEvent> stockEvents,
        List<TankEvent> tankEvents) {

    /** The version of the file format. A change that old readers would misread makes a new one. */
    public static final String SCHEMA = "sira-plan/1";

    public static final String CONFIDENTIAL = "confidential";

    public PlanDocument {
        data = List.copyOf(data);
        stockEvents = List.copyOf(stockEvents);
        tankEvents = List.copyOf(tankEvents);
    }

    PlanDocument with(String newPlanId, Instant newCreatedAt) {
        return new PlanDocument(
                schema, newPlanId, newCreatedAt, sensitivity, operation, data, plan, stockEvents, tankEvents);
    }
}
