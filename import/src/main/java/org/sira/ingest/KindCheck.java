package org.sira.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.EmptySheet;
import org.sira.ingest.problem.MissingKind;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.schema.SheetKind;

/** Holds that there is a sheet, with rows, of each kind that a plan needs. */
final class KindCheck {

    private static final Set<SheetKind> REQUIRED =
            EnumSet.of(SheetKind.PLACES, SheetKind.ROADS, SheetKind.COMMODITIES, SheetKind.STOCK, SheetKind.VEHICLES);

    private final Set<SheetKind> found = EnumSet.noneOf(SheetKind.class);
    private final Set<SheetKind> withRows = EnumSet.noneOf(SheetKind.class);

    KindCheck(List<SheetInHand> sheets) {
        for (SheetInHand sheet : sheets) {
            found.add(sheet.kind());
            if (sheet.hasRows()) {
                withRows.add(sheet.kind());
            }
        }
    }

    /** Reports recognised sheets without rows. */
    void reportEmpty(List<SheetInHand> sheets, ProblemLog log) {
        for (SheetInHand sheet : sheets) {
            if (sheet.complete() && !sheet.hasRows()) {
                boolean blocks = REQUIRED.contains(sheet.kind()) && !withRows.contains(sheet.kind());
                log.add(new EmptySheet(
                        sheet.headerCell(), sheet.kind().words(), blocks ? Severity.BLOCKS : Severity.WARNING));
            }
        }
    }

    /** Reports kinds of which there is no sheet. */
    void reportMissing(CellRef where, ProblemLog log) {
        for (SheetKind kind : SheetKind.values()) {
            if (!found.contains(kind)) {
                severity(kind).ifPresent(severity -> log.add(new MissingKind(where, kind.words(), severity)));
            }
        }
    }

    /** People are helped through stated needs, or through displacement with rates; the rest may be left out. */
    private Optional<Severity> severity(SheetKind kind) {
        boolean noNeeds = !found.contains(SheetKind.NEEDS);
        boolean noDisplacement = !found.contains(SheetKind.DISPLACEMENT);
        return switch (kind) {
            case PLACES, ROADS, COMMODITIES, STOCK, VEHICLES -> Optional.of(Severity.BLOCKS);
            case NEEDS -> noDisplacement ? Optional.of(Severity.BLOCKS) : Optional.empty();
            case NEED_RATES ->
                noDisplacement ? Optional.empty() : Optional.of(noNeeds ? Severity.BLOCKS : Severity.WARNING);
            case INCIDENTS, SETTINGS -> Optional.of(Severity.WARNING);
            case DISPLACEMENT, CURFEWS, CLOSURES, RISK_OVERRIDES, OPERATION_AREAS, ANNOUNCED_COLUMNS ->
                Optional.empty();
        };
    }
}
