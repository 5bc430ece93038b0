package org.sira.api.dataset.assemble;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.Settings;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.RiskClass;

/** What the settings say, with what Sira proposes for all that they leave out. */
final class SettingFacts {

    private static final int DAYS = 7;
    private static final int DAYS_COVERED = 15;

    private final Settings settings;

    SettingFacts(Settings settings) {
        this.settings = settings;
    }

    /** Empty when neither the choice nor the settings name a first day. */
    Optional<Horizon> horizon(HorizonChoice choice) {
        int days = choice.days().orElse(settings.whole(SettingKey.DAYS).orElse(DAYS));
        return choice.firstDay()
                .or(() -> settings.date(SettingKey.FIRST_DAY))
                .map(firstDay -> new Horizon(firstDay, days));
    }

    Optional<String> operationName() {
        return settings.text(SettingKey.OPERATION_NAME);
    }

    Optional<LocalDate> asOf() {
        return settings.date(SettingKey.AS_OF);
    }

    int coverDays() {
        return settings.whole(SettingKey.DAYS_COVERED).orElse(DAYS_COVERED);
    }

    /** The year of either day does not count. */
    WetSeason wetSeason() {
        WetSeason standard = WetSeason.STANDARD;
        return new WetSeason(
                settings.date(SettingKey.WET_SEASON_FROM).map(MonthDay::from).orElse(standard.from()),
                settings.date(SettingKey.WET_SEASON_UNTIL).map(MonthDay::from).orElse(standard.until()));
    }

    MovementRules rules() {
        MovementRules standard = MovementRules.standard();
        return new MovementRules(
                whole(SettingKey.AFTER_SUNRISE_MIN, standard.afterSunriseMin()),
                whole(SettingKey.BEFORE_SUNSET_MIN, standard.beforeSunsetMin()),
                (int) StrictMath.round(60
                        * settings.decimal(SettingKey.DRIVING_HOURS_PER_DAY)
                                .orElse(standard.maxDrivingMinPerDay() / 60.0)),
                decimal(SettingKey.TIME_CONTINGENCY, standard.contingencyShare()),
                whole(SettingKey.LOADING_MIN, standard.loadingMin()),
                whole(SettingKey.UNLOADING_MIN, standard.unloadingBaseMin()),
                decimal(SettingKey.UNLOADING_MIN_PER_T, standard.unloadingMinPerT()),
                settings.time(SettingKey.HANDLING_FROM).orElse(standard.handlingFrom()),
                settings.time(SettingKey.HANDLING_UNTIL).orElse(standard.handlingUntil()),
                whole(SettingKey.GATE_WAIT_MIN, standard.maxGateWaitMin()),
                riskClass(SettingKey.CONVOY_FROM_CLASS, standard.convoyFromClass()),
                riskClass(SettingKey.WORST_OPEN_CLASS, standard.worstOpenClass()),
                whole(SettingKey.CONVOY_MINIMUM, standard.convoyMinVehicles()),
                whole(SettingKey.CONVOY_MAXIMUM, standard.convoyMaxVehicles()),
                whole(SettingKey.CONVOY_LEADER_ABOVE, standard.convoyLeaderAbove()),
                whole(SettingKey.FIRST_SLOT_HOUR, standard.firstSlotHour()),
                whole(SettingKey.LAST_SLOT_HOUR, standard.lastSlotHour()),
                whole(SettingKey.COLUMN_BUFFER_MIN, standard.columnBufferMin()),
                decimal(SettingKey.COLUMN_BUFFER_KM, standard.columnBufferKm()),
                settings.decimal(SettingKey.MOST_ROUTE_EXPOSURE),
                whole(SettingKey.NOTIFICATION_LEAD_HOURS, standard.notificationLeadHours()));
    }

    private int whole(SettingKey key, int standard) {
        return settings.whole(key).orElse(standard);
    }

    private double decimal(SettingKey key, double standard) {
        return settings.decimal(key).orElse(standard);
    }

    private RiskClass riskClass(SettingKey key, RiskClass standard) {
        return settings.riskClass(key)
                .map(found -> RiskClass.valueOf(found.name()))
                .orElse(standard);
    }
}
