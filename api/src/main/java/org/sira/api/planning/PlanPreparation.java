package org.sira.api.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.api.dataset.DataFile;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.assemble.Assembly;
import org.sira.api.dataset.assemble.HorizonChoice;
import org.sira.api.dataset.assemble.IncidentTaxonomy;
import org.sira.api.dataset.assemble.OperationAssembler;
import org.sira.api.platform.UnreadableTable;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/** Works out the facts of a plan from imported files. */
public final class PlanPreparation {

    private final OperationAssembler assembler;
    /** The table of incident types that somebody wrote: a plan is made from it as from its workbooks. */
    private final Optional<DataFile> ownTypes;

    private final KnownRisk risk = new KnownRisk();

    /** With our own table of incident types alone. */
    public PlanPreparation() {
        this(IncidentTaxonomy.standard(), Optional.empty());
    }

    private PlanPreparation(IncidentTaxonomy incidentTypes, Optional<DataFile> ownTypes) {
        assembler = new OperationAssembler(incidentTypes);
        this.ownTypes = ownTypes;
    }

    /**
     * With a table of incident types that somebody wrote, which comes before our own.
     *
     * @throws UnreadableTable when it cannot be read
     */
    public static PlanPreparation withIncidentTypes(Path table) {
        IncidentTaxonomy both = IncidentTaxonomy.standardAnd(table);
        try {
            return new PlanPreparation(both, Optional.of(DataFile.of(table)));
        } catch (IOException closed) {
            throw UnreadableTable.ofFile(table, closed);
        }
    }

    /**
     * The facts of a plan that is to be made, with the overrides of the workbooks.
     *
     * @param firstDay and {@code days} where others than those of the settings are wanted
     */
    public Preparation prepare(ImportedFiles files, Optional<LocalDate> firstDay, OptionalInt days, Weights weights) {
        return prepare(files, firstDay, days, weights, OverrideChoice.ofFiles(), Optional.empty());
    }

    /**
     * The same with other overrides of the risk.
     *
     * @param before facts of the same files that were worked out before, to share what is alike, such as routes
     */
    public Preparation prepare(
            ImportedFiles files,
            Optional<LocalDate> firstDay,
            OptionalInt days,
            Weights weights,
            OverrideChoice overrides,
            Optional<PlanFacts> before) {
        return prepare(files, new HorizonChoice(firstDay, days), weights, overrides, before);
    }

    /** The facts that a plan is checked against: those of its days, weights, overrides and decisions. */
    public Preparation prepare(ImportedFiles files, Plan plan) {
        Preparation prepared = prepare(
                files,
                HorizonChoice.of(plan.horizon()),
                plan.weights(),
                OverrideChoice.only(plan.riskOverrides()),
                Optional.empty());
        return prepared instanceof Preparation.Ready ready ? ready.with(plan.decisions()) : prepared;
    }

    private Preparation prepare(
            ImportedFiles files,
            HorizonChoice choice,
            Weights weights,
            OverrideChoice overrides,
            Optional<PlanFacts> before) {
        Assembly assembly = assembler.assemble(files, choice);
        if (assembly instanceof Assembly.Ready ready) {
            Operation operation = overrides.applyTo(ready.operation());
            PlanFacts facts = PlanFacts.of(operation, ready.horizon(), weights, risk.of(operation), before);
            return new Preparation.Ready(
                    facts, madeFrom(files), ready.operation().riskOverrides(), ready.notices());
        }
        return new Preparation.Blocked(assembly.notices());
    }

    private List<DataFile> madeFrom(ImportedFiles files) {
        List<DataFile> all = new ArrayList<>(files.madeFrom());
        ownTypes.ifPresent(all::add);
        return all;
    }
}
