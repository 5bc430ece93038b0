package org.sira.api.dataset.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.Notice;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Severity;
import org.sira.planner.model.Horizon;

/** Puts the rows of imported files together to an operation. */
public final class OperationAssembler {

    private final IncidentTaxonomy taxonomy;

    public OperationAssembler(IncidentTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Rows become facts in the order of the files. Nothing is assembled when the import is blocked, when no first day is
     * known, or when a row holds what no fact can be.
     */
    public Assembly assemble(ImportedFiles files, HorizonChoice choice) {
        SettingFacts settings = new SettingFacts(files.dataset().settings());
        Optional<Horizon> known = settings.horizon(choice);
        if (known.isEmpty()) {
            List<Notice> notices = new ArrayList<>();
            files.report().problems().forEach(problem -> notices.add(Notice.of(problem)));
            if (!files.report().blocked()) {
                notices.add(ofFiles(files, Severity.BLOCKS, "notice.no-first-day", List.of()));
            }
            return new Assembly.Blocked(notices);
        }
        Horizon horizon = known.get();
        boolean ofSettings = settings.horizon(HorizonChoice.ofSettings()).equals(known);
        List<Notice> notices = new ArrayList<>(HorizonNotices.of(files, horizon, ofSettings));
        if (notices.stream().anyMatch(Notice::blocks)) {
            return new Assembly.Blocked(notices);
        }
        LocalDate asOf = settings.asOf().orElseGet(() -> {
            notices.add(ofFiles(files, Severity.WARNING, "notice.no-as-of", List.of(horizon.firstDay())));
            return horizon.firstDay();
        });
        String name = settings.operationName().orElse(files.files().get(0).name());
        OperationFacts facts = new OperationFacts(files.dataset(), settings, taxonomy, horizon);
        notices.addAll(facts.notices());
        return notices.stream().anyMatch(Notice::blocks)
                ? new Assembly.Blocked(notices)
                : new Assembly.Ready(facts.operation(name, asOf), horizon, notices);
    }

    private static Notice ofFiles(ImportedFiles files, Severity severity, String key, List<Object> arguments) {
        return new Notice(CellRef.ofFile(files.files().get(0).name()), severity, key, arguments);
    }
}
