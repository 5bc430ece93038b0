package org.sira.planner.bench.operations;

import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.internal.SearchObjective;

/**
 * What a report says of an operation.
 *
 * @param pricePerWorth by which the search weighs worth against the soft level
 */
record OperationFacts(String id, int loads, int vehicles, int corridors, double totalWorth, double pricePerWorth) {

    static OperationFacts of(GeneratedOperation operation) {
        PlanFacts facts = operation.facts();
        return new OperationFacts(
                operation.id(),
                facts.loads().size(),
                facts.operation().vehicles().size(),
                facts.corridors().size(),
                facts.loads().stream().mapToDouble(facts::worth).sum(),
                SearchObjective.pricePerWorth(facts));
    }
}
