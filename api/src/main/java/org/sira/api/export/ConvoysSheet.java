package org.sira.api.export;

import java.util.Optional;
import org.sira.api.export.workbook.Column.Format;
import org.sira.api.export.workbook.Table;
import org.sira.api.planning.PlanIndex;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Plan;
import org.sira.planner.risk.Corridor;

/** A row for each vehicle of each convoy, in the order in which they drive. */
final class ConvoysSheet {

    private final PlanIndex index;
    private final Messages messages;

    ConvoysSheet(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    Table of(Plan plan) {
        Table.Builder table = Table.named(messages.text("sheet.convoys"))
                .column(messages.text("column.convoy"), "#activity+code+convoy", 14, Format.TEXT)
                .column(messages.text("column.corridor"), "#loc+corridor+name", 26, Format.TEXT)
                .column(messages.text("column.from-gate"), "#loc+from+gate", 18, Format.TEXT)
                .column(messages.text("column.to-gate"), "#loc+gate+to", 18, Format.TEXT)
                .column(messages.text("column.slot"), "#date+start", 17, Format.DATE_TIME)
                .column(messages.text("column.crossed-by"), "#date+end", 17, Format.DATE_TIME)
                .column(messages.text("column.position"), "#meta+num+position", 9, Format.WHOLE)
                .column(messages.text("column.vehicle"), "#item+code+vehicle", 14, Format.TEXT)
                .column(messages.text("column.role"), "#item+role+vehicle", 12, Format.TEXT)
                .column(messages.text("column.trip"), "#activity+code+trip", 10, Format.TEXT)
                .column(messages.text("column.joins-at"), "#loc+from+name", 18, Format.TEXT)
                .column(messages.text("column.leaves-at"), "#loc+name+to", 18, Format.TEXT);
        plan.convoys().forEach(convoy -> add(table, convoy));
        return table.build();
    }

    private void add(Table.Builder table, Convoy convoy) {
        Corridor corridor = index.corridor(convoy.slot().corridorId());
        boolean forward = convoy.slot().forward();
        int position = 0;
        for (Convoy.Member member : convoy.members()) {
            position++;
            boolean leads = convoy.leaderVehicleId().equals(Optional.of(member.vehicleId()));
            table.row(
                    convoy.id(),
                    corridor.name(),
                    index.placeName(forward ? corridor.firstGateId() : corridor.lastGateId()),
                    index.placeName(forward ? corridor.lastGateId() : corridor.firstGateId()),
                    convoy.slot().slotAt(),
                    convoy.crossedBy(),
                    position,
                    member.vehicleId(),
                    leads ? messages.text("role.leader") : "",
                    member.tripId(),
                    index.placeName(member.joinsAtPlaceId()),
                    index.placeName(member.leavesAtPlaceId()));
        }
    }
}
