package org.sira.api.planning;

import static org.sira.db.Tables.RISK_OVERRIDE;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.sira.db.tables.records.RiskOverrideRecord;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;
import org.springframework.stereotype.Repository;

/** Classes of risk set on pages, in the database. Rows are only ever added. */
@Repository
class RoadOverrideStore {

    private final DSLContext dsl;
    private final Clock clock;

    RoadOverrideStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** All that were ever set, the newest first. */
    List<RoadOverride> list(long operation) {
        List<RiskOverrideRecord> rows = dsl.selectFrom(RISK_OVERRIDE)
                .where(RISK_OVERRIDE.OPERATION_ID.eq(operation))
                .orderBy(RISK_OVERRIDE.ID.desc())
                .fetch();
        Map<Long, RoadOverride.Withdrawal> withdrawals = new HashMap<>();
        for (RiskOverrideRecord row : rows) {
            if (row.getWithdrawsId() != null) {
                withdrawals.put(
                        row.getWithdrawsId(), new RoadOverride.Withdrawal(row.getEnteredBy(), row.getEnteredAt()));
            }
        }
        Set<String> newerOnes = new HashSet<>();
        List<RoadOverride> overrides = new ArrayList<>();
        for (RiskOverrideRecord row : rows) {
            if (row.getWithdrawsId() == null) {
                boolean replaced = !newerOnes.add(row.getSegmentId());
                overrides.add(override(row, replaced, Optional.ofNullable(withdrawals.get(row.getId()))));
            }
        }
        return overrides;
    }

    private static RoadOverride override(
            RiskOverrideRecord row, boolean replaced, Optional<RoadOverride.Withdrawal> withdrawal) {
        return new RoadOverride(
                row.getId(),
                row.getSegmentId(),
                RiskClass.valueOf(row.getRiskClass()),
                row.getReason(),
                row.getCountsFrom(),
                row.getExpiresOn(),
                row.getEnteredBy(),
                row.getEnteredAt(),
                replaced,
                withdrawal);
    }

    void insert(long operation, RiskOverride override) {
        RiskOverrideRecord row = row(operation, override.segmentId(), override.setBy());
        row.setRiskClass(override.riskClass().name());
        row.setReason(override.reason());
        row.setCountsFrom(override.setOn());
        row.setExpiresOn(override.expiresOn());
        row.insert();
    }

    void withdraw(long operation, RoadOverride override, String user) {
        RiskOverrideRecord row = row(operation, override.segmentId(), user);
        row.setWithdrawsId(override.id());
        row.insert();
    }

    private RiskOverrideRecord row(long operation, String segmentId, String user) {
        RiskOverrideRecord row = dsl.newRecord(RISK_OVERRIDE);
        row.setOperationId(operation);
        row.setSegmentId(segmentId);
        row.setEnteredBy(user);
        row.setEnteredAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        return row;
    }
}
