package org.sira.api.dataset.assemble;

import java.time.LocalDateTime;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.NeedRateRow;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.StockRow;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.NeedRate;
import org.sira.planner.model.Priority;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Stock;

/** Commodities, who needs them and where they are. */
final class SupplyFacts {

    /**
     * People in a displaced household where only households or only people were counted: the mean of IOM's Displacement
     * Tracking Matrix for Mali in April, June and August 2014 (5.12, 5.34, 5.19).
     */
    static final double PEOPLE_PER_HOUSEHOLD = 5.2;

    private SupplyFacts() {}

    static Commodity commodity(CommodityRow row) {
        return new Commodity(
                row.id(),
                row.name(),
                CommodityForm.valueOf(row.form().name()),
                row.kgPerUnit(),
                row.m3PerUnit(),
                row.vehicleFuel());
    }

    /** An open end of the window is the horizon's, and a blank autonomy is none: nobody is assumed to get by. */
    static Need need(NeedRow row, Horizon horizon) {
        LocalDateTime notBefore = row.notBefore()
                .orElseGet(() -> earlier(horizon.start(), row.notAfter().orElse(horizon.end())));
        LocalDateTime notAfter = row.notAfter().orElseGet(() -> later(horizon.end(), notBefore));
        return new Need(
                row.id(),
                row.placeId(),
                row.commodityId(),
                row.quantity(),
                row.people(),
                Priority.valueOf(row.priority().name()),
                ServiceKind.valueOf(row.service().name()),
                row.autonomyDays().orElse(0),
                notBefore,
                notAfter,
                NeedOrigin.STATED);
    }

    static Stock stock(StockRow row, Horizon horizon) {
        return new Stock(
                row.placeId(),
                row.commodityId(),
                row.quantity(),
                row.availableAt().orElse(horizon.start()));
    }

    static Displacement displacement(DisplacementRow row) {
        int people = row.individuals()
                .orElseGet(() -> (int) StrictMath.round(row.households().orElse(0) * PEOPLE_PER_HOUSEHOLD));
        int households = row.households().orElseGet(() -> (int) StrictMath.ceil(people / PEOPLE_PER_HOUSEHOLD));
        return new Displacement(row.placeId(), row.countedOn(), households, people, counted(row));
    }

    private static Displacement.Counted counted(DisplacementRow row) {
        if (row.individuals().isEmpty()) {
            return Displacement.Counted.HOUSEHOLDS;
        }
        return row.households().isEmpty() ? Displacement.Counted.PEOPLE : Displacement.Counted.BOTH;
    }

    static NeedRate rate(NeedRateRow row) {
        return new NeedRate(
                row.commodityId(),
                row.perPersonPerDay(),
                Priority.valueOf(row.priority().name()),
                row.source());
    }

    private static LocalDateTime earlier(LocalDateTime first, LocalDateTime second) {
        return first.isBefore(second) ? first : second;
    }

    private static LocalDateTime later(LocalDateTime first, LocalDateTime second) {
        return first.isAfter(second) ? first : second;
    }
}
