package org.sira.api.dataset.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.Notice;
import org.sira.ingest.dataset.AnnouncedColumnRow;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.CurfewRow;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.NeedRateRow;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.OperationAreaRow;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.dataset.VehicleRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Severity;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Restrictions;

/** Puts the rows of a dataset together to an operation. */
public final class OperationAssembler {

    private final IncidentTaxonomy taxonomy = IncidentTaxonomy.standard();

    /**
     * Rows become facts in the order of the files. Nothing is assembled when the import is blocked, when no first day is
     * known, or when a row holds what no fact can be.
     */
    public Assembly assemble(ImportedFiles files, HorizonChoice choice) {
        List<Notice> notices = new ArrayList<>(files.notices());
        SettingFacts settings = new SettingFacts(files.dataset().settings());
        Optional<Horizon> horizon = settings.horizon(choice);
        if (horizon.isEmpty()) {
            notices.add(ofFiles(files, Severity.BLOCKS, "notice.no-first-day"));
        }
        if (horizon.isEmpty() || notices.stream().anyMatch(Notice::blocks)) {
            return new Assembly.Blocked(notices);
        }
        return assemble(files, settings, horizon.get(), notices);
    }

    private Assembly assemble(ImportedFiles files, SettingFacts settings, Horizon horizon, List<Notice> notices) {
        if (settings.asOf().isEmpty()) {
            notices.add(ofFiles(files, Severity.WARNING, "notice.no-as-of", horizon.firstDay()));
        }
        FactRows rows = new FactRows();
        Optional<Operation> operation = operation(files, settings, horizon, rows, notices);
        notices.addAll(rows.notices());
        return operation.isEmpty() || notices.stream().anyMatch(Notice::blocks)
                ? new Assembly.Blocked(notices)
                : new Assembly.Ready(operation.get(), horizon, notices);
    }

}
