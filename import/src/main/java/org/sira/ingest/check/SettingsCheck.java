package org.sira.ingest.check;

import java.util.Comparator;
import java.util.Optional;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.SettingRow;
import org.sira.ingest.dataset.Settings;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.SettingsAtOdds;
import org.sira.ingest.schema.Field;

/** Holds pairs of settings of which the first must not exceed the second. */
final class SettingsCheck {

    private SettingsCheck() {}

    static void run(Settings settings, CellFinder cells, ProblemLog log) {
        Comparator<SettingRow> byNumber = Comparator.comparingInt(row -> Integer.parseInt(row.value()));
        // ISO times compare as texts.
        Comparator<SettingRow> byTime = Comparator.comparing(SettingRow::value);
        check(settings, SettingKey.CONVOY_MINIMUM, SettingKey.CONVOY_MAXIMUM, byNumber, cells, log);
        check(settings, SettingKey.FIRST_SLOT_HOUR, SettingKey.LAST_SLOT_HOUR, byNumber, cells, log);
        check(settings, SettingKey.HANDLING_FROM, SettingKey.HANDLING_UNTIL, byTime, cells, log);
    }

    private static void check(
            Settings settings,
            SettingKey lowerKey,
            SettingKey upperKey,
            Comparator<SettingRow> order,
            CellFinder cells,
            ProblemLog log) {
        Optional<SettingRow> lower = settings.find(lowerKey);
        Optional<SettingRow> upper = settings.find(upperKey);
        if (lower.isPresent() && upper.isPresent() && order.compare(lower.get(), upper.get()) > 0) {
            log.add(new SettingsAtOdds(
                    cells.cell(lower.get().ref(), Field.SETTING_VALUE),
                    lowerKey.words(),
                    lower.get().value(),
                    upperKey.words(),
                    upper.get().value()));
        }
    }
}
