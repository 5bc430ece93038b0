package org.sira.api.export;

import java.util.List;
import org.sira.api.export.workbook.Table;
import org.sira.api.planning.PlanIndex;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.Plan;

/** A plan as tables, in the language of its readers. */
final class PlanTables {

    private final Plan plan;
    private final PlanIndex index;
    private final Messages messages;

    PlanTables(PlanOutcome outcome, Messages messages) {
        plan = outcome.plan();
        index = new PlanIndex(outcome.facts(), plan);
        this.messages = messages;
    }

    Table trips() {
        return new TripsSheet(index, messages).of(plan);
    }

    Table stops() {
        return new StopsSheet(index, messages).of(plan);
    }

    Table legs() {
        return new LegsSheet(index, messages).of(plan);
    }

    Table convoys() {
        return new ConvoysSheet(index, messages).of(plan);
    }

    Table unserved() {
        return new UnservedSheet(index, messages).of(plan);
    }

    Table stock(List<StockEvent> events) {
        return new StockSheet(index, messages).of(events);
    }
}
