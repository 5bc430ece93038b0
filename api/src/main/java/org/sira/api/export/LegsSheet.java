package org.sira.api.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.export.workbook.Column.Format;
import org.sira.api.export.workbook.Table;
import org.sira.api.planning.PlanIndex;
import org.sira.api.platform.Messages;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.TripEvent.Drive;

/** A row for each road that a vehicle drives, out and back. */
final class LegsSheet {

    private final PlanIndex index;
    private final Messages messages;

    LegsSheet(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    Table of(Plan plan) {
        Table.Builder table = Table.named(messages.text("sheet.legs"))
                .column(messages.text("column.trip"), "#activity+code+trip", 10, Format.TEXT)
                .column(messages.text("column.vehicle"), "#item+code+vehicle", 14, Format.TEXT)
                .column(messages.text("column.from-place"), "#loc+from+name", 20, Format.TEXT)
                .column(messages.text("column.to-place"), "#loc+name+to", 20, Format.TEXT)
                .column(messages.text("column.from-time"), "#date+start", 17, Format.DATE_TIME)
                .column(messages.text("column.until-time"), "#date+end", 17, Format.DATE_TIME)
                .column(messages.text("column.length-km"), "#indicator+distance+km", 12, Format.ONE_DECIMAL)
                .column(messages.text("column.road"), "#loc+code+road", 12, Format.TEXT)
                .column(messages.text("column.risk"), "#severity+risk", 12, Format.TEXT)
                .column(messages.text("column.corridor"), "#loc+corridor+name", 26, Format.TEXT)
                .column(messages.text("column.convoy"), "#activity+code+convoy", 14, Format.TEXT);
        for (Trip trip : plan.trips()) {
            for (TripEvent event : trip.events()) {
                if (event instanceof Drive drive) {
                    drive.passages().forEach(passage -> add(table, trip, passage));
                }
            }
        }
        return table.build();
    }

    private void add(Table.Builder table, Trip trip, Passage passage) {
        RoadSegment road = index.road(passage.segmentId());
        @Nullable GateSlot slot = passage.gateSlot();
        table.row(
                trip.id(),
                trip.vehicleId(),
                index.placeName(passage.reversed() ? road.toPlaceId() : road.fromPlaceId()),
                index.placeName(passage.reversed() ? road.fromPlaceId() : road.toPlaceId()),
                passage.enterAt(),
                passage.leaveAt(),
                road.lengthKm(),
                road.id(),
                messages.name(index.facts().risk().get(road.id()).riskClass()),
                slot == null ? "" : index.corridor(slot.corridorId()).name(),
                Optional.ofNullable(slot).flatMap(index::convoy).map(Convoy::id).orElse(""));
    }
}
