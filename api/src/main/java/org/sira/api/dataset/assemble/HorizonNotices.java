package org.sira.api.dataset.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.Notice;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.problem.NeedOutsideHorizon;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.StockAfterHorizon;
import org.sira.planner.model.Horizon;

/**
 * What the import found, with dates held against the days that are planned. The import knows the days of the settings
 * alone; when somebody chose others, what it said of days is said again.
 */
final class HorizonNotices {

    private HorizonNotices() {}

    static List<Notice> of(ImportedFiles files, Horizon horizon, boolean horizonOfSettings) {
        List<Notice> notices = new ArrayList<>();
        for (Problem problem : files.report().problems()) {
            boolean aboutDays = problem instanceof NeedOutsideHorizon || problem instanceof StockAfterHorizon;
            if (horizonOfSettings || !aboutDays) {
                notices.add(Notice.of(problem));
            }
        }
        if (!horizonOfSettings) {
            LocalDate lastDay = horizon.day(horizon.days() - 1);
            for (NeedRow need : files.dataset().needs()) {
                if (outside(need, horizon)) {
                    notices.add(Notice.of(new NeedOutsideHorizon(
                            FactRows.where(need.ref()), need.id(), horizon.firstDay(), lastDay)));
                }
            }
            for (StockRow stock : files.dataset().stocks()) {
                stock.availableAt()
                        .filter(at -> !at.isBefore(horizon.end()))
                        .ifPresent(at -> notices.add(
                                Notice.of(new StockAfterHorizon(FactRows.where(stock.ref()), at, lastDay))));
            }
        }
        return notices;
    }

    private static boolean outside(NeedRow need, Horizon horizon) {
        return need.notBefore().filter(from -> !from.isBefore(horizon.end())).isPresent()
                || need.notAfter().filter(until -> !until.isAfter(horizon.start())).isPresent();
    }
}
