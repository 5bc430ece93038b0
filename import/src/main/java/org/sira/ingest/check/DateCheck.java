package org.sira.ingest.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.Settings;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.problem.IncidentInFuture;
import org.sira.ingest.problem.NeedOutsideHorizon;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.StockAfterHorizon;
import org.sira.ingest.schema.Field;

/** Points out what lies outside the days of the plan or after the day whose knowledge counts, where settings give these. */
final class DateCheck {

    private DateCheck() {}

    static void run(Dataset dataset, CellFinder cells, ProblemLog log) {
        Settings settings = dataset.settings();
        Optional<LocalDate> firstDay = settings.date(SettingKey.FIRST_DAY);
        OptionalInt days = settings.whole(SettingKey.DAYS);
        if (firstDay.isPresent() && days.isPresent()) {
            LocalDate lastDay = firstDay.get().plusDays(days.getAsInt() - 1L);
            checkNeeds(dataset, firstDay.get(), lastDay, cells, log);
            checkStock(dataset, lastDay, cells, log);
        }
        settings.date(SettingKey.AS_OF).ifPresent(asOf -> checkIncidents(dataset, asOf, cells, log));
    }

    private static void checkNeeds(
            Dataset dataset, LocalDate firstDay, LocalDate lastDay, CellFinder cells, ProblemLog log) {
        LocalDateTime start = firstDay.atStartOfDay();
        LocalDateTime end = endOf(lastDay);
        for (NeedRow need : dataset.needs()) {
            boolean before =
                    need.notAfter().filter(last -> !last.isAfter(start)).isPresent();
            boolean after =
                    need.notBefore().filter(first -> !first.isBefore(end)).isPresent();
            if (before || after) {
                Field field = before ? Field.NEED_NOT_AFTER : Field.NEED_NOT_BEFORE;
                log.add(new NeedOutsideHorizon(cells.cell(need.ref(), field), need.id(), firstDay, lastDay));
            }
        }
    }

    private static void checkStock(Dataset dataset, LocalDate lastDay, CellFinder cells, ProblemLog log) {
        LocalDateTime end = endOf(lastDay);
        for (StockRow stock : dataset.stocks()) {
            stock.availableAt()
                    .filter(at -> !at.isBefore(end))
                    .ifPresent(at -> log.add(
                            new StockAfterHorizon(cells.cell(stock.ref(), Field.STOCK_AVAILABLE), at, lastDay)));
        }
    }

    private static void checkIncidents(Dataset dataset, LocalDate asOf, CellFinder cells, ProblemLog log) {
        for (IncidentRow incident : dataset.incidents()) {
            if (incident.date().isAfter(asOf)) {
                log.add(new IncidentInFuture(cells.cell(incident.ref(), Field.INCIDENT_DATE), incident.date(), asOf));
            }
        }
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }
}
