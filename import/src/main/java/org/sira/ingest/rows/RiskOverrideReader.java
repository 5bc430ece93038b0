package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.OVERRIDE_CLASS;
import static org.sira.ingest.schema.Field.OVERRIDE_EXPIRES_ON;
import static org.sira.ingest.schema.Field.OVERRIDE_REASON;
import static org.sira.ingest.schema.Field.OVERRIDE_ROAD;
import static org.sira.ingest.schema.Field.OVERRIDE_SET_BY;
import static org.sira.ingest.schema.Field.OVERRIDE_SET_ON;

import java.time.LocalDate;
import java.util.Optional;
import org.sira.ingest.dataset.RiskClass;
import org.sira.ingest.dataset.RiskOverrideRow;

/** Reads classes of risk that persons set. */
final class RiskOverrideReader extends RowReader<RiskOverrideRow> {

    private final References references;

    RiskOverrideReader(References references) {
        this.references = references;
    }

    @Override
    Optional<RiskOverrideRow> read(RowCells cells) {
        String roadId = references.road(cells, OVERRIDE_ROAD, cells.text(OVERRIDE_ROAD));
        Optional<RiskClass> riskClass = cells.word(OVERRIDE_CLASS, WordLists.RISK_CLASSES);
        String reason = cells.text(OVERRIDE_REASON);
        String setBy = cells.text(OVERRIDE_SET_BY);
        Optional<LocalDate> setOn = cells.date(OVERRIDE_SET_ON);
        Optional<LocalDate> expiresOn = cells.date(OVERRIDE_EXPIRES_ON);
        Periods.checkDays(cells, OVERRIDE_SET_ON, setOn, OVERRIDE_EXPIRES_ON, expiresOn);
        return cells.build(() -> new RiskOverrideRow(
                cells.ref(),
                roadId,
                riskClass.orElseThrow(),
                reason,
                setBy,
                setOn.orElseThrow(),
                expiresOn.orElseThrow()));
    }
}
