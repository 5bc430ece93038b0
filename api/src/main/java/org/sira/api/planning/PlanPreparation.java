package org.sira.api.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.assemble.Assembly;
import org.sira.api.dataset.assemble.HorizonChoice;
import org.sira.api.dataset.assemble.OperationAssembler;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanFacts;

/** Works out the facts of a plan from imported files. */
public final class PlanPreparation {

    private final OperationAssembler assembler = new OperationAssembler();

    /**
     * The facts of a plan that is to be made.
     *
     * @param firstDay and {@code days} where others than those of the settings are wanted
     */
    public Preparation prepare(ImportedFiles files, Optional<LocalDate> firstDay, OptionalInt days, Weights weights) {
        return prepare(files, firstDay, days, weights, Optional.empty());
    }

    /**
     * The same, when facts of the same files were worked out before: what does not depend on days and weights, such as
     * risk and routes, is shared with them.
     */
    public Preparation prepare(
            ImportedFiles files,
            Optional<LocalDate> firstDay,
            OptionalInt days,
            Weights weights,
            Optional<PlanFacts> before) {
        return prepare(files, new HorizonChoice(firstDay, days), weights, before);
    }

    /** The facts that a plan of these days and weights is checked against. */
    public Preparation prepare(ImportedFiles files, Horizon horizon, Weights weights) {
        return prepare(files, HorizonChoice.of(horizon), weights, Optional.empty());
    }

    private Preparation prepare(
            ImportedFiles files, HorizonChoice choice, Weights weights, Optional<PlanFacts> before) {
        Assembly assembly = assembler.assemble(files, choice);
        if (assembly instanceof Assembly.Ready ready) {
            PlanFacts facts = before.map(known -> PlanFacts.of(ready.operation(), ready.horizon(), weights, known))
                    .orElseGet(() -> PlanFacts.of(ready.operation(), ready.horizon(), weights));
            return new Preparation.Ready(facts, files.files(), ready.notices());
        }
        return new Preparation.Blocked(assembly.notices());
    }
}
