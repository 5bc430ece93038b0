package org.sira.api.export;

import java.util.List;
import java.util.stream.Collectors;
import org.sira.api.export.workbook.Column.Format;
import org.sira.api.export.workbook.Table;
import org.sira.api.planning.PlanIndex;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.TripEvent.Drive;
import org.sira.planner.plan.TripEvent.Halt;
import org.sira.planner.plan.TripEvent.Loading;
import org.sira.planner.plan.TripEvent.Refuel;
import org.sira.planner.plan.TripEvent.Unloading;

/** What each vehicle does where it stands: a row for each load taken aboard or handed over, refuelling and halt. */
final class StopsSheet {

    private final PlanIndex index;
    private final Messages messages;

    StopsSheet(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    Table of(Plan plan) {
        Table.Builder table = Table.named(messages.text("sheet.stops"))
                .column(messages.text("column.trip"), "#activity+code+trip", 10, Format.TEXT)
                .column(messages.text("column.vehicle"), "#item+code+vehicle", 14, Format.TEXT)
                .column(messages.text("column.place"), "#loc+name", 20, Format.TEXT)
                .column(messages.text("column.activity"), "#activity+type", 26, Format.TEXT)
                .column(messages.text("column.from-time"), "#date+start", 17, Format.DATE_TIME)
                .column(messages.text("column.until-time"), "#date+end", 17, Format.DATE_TIME)
                .column(messages.text("column.commodity"), "#item+name", 22, Format.TEXT)
                .column(messages.text("column.quantity"), "#item+num+quantity", 12, Format.ONE_DECIMAL)
                .column(messages.text("column.unit"), "#item+unit", 8, Format.TEXT)
                .column(messages.text("column.compartments"), "#item+compartments", 30, Format.LONG_TEXT)
                .column(messages.text("column.load"), "#item+code+load", 14, Format.TEXT)
                .column(messages.text("column.need"), "#need+code", 14, Format.TEXT);
        for (Trip trip : plan.trips()) {
            for (TripEvent event : trip.events()) {
                add(table, trip, event);
            }
        }
        return table.build();
    }

    private void add(Table.Builder table, Trip trip, TripEvent event) {
        if (event instanceof Loading loading) {
            addCargo(table, trip, event, loading.placeId(), "activity.loading", loading.cargo());
        } else if (event instanceof Unloading unloading) {
            addCargo(table, trip, event, unloading.placeId(), "activity.unloading", unloading.cargo());
        } else if (event instanceof Refuel refuel) {
            table.row(
                    trip.id(),
                    trip.vehicleId(),
                    index.placeName(refuel.placeId()),
                    messages.text("activity.refuel"),
                    event.startsAt(),
                    event.endsAt(),
                    index.commodity(refuel.commodityId()).name(),
                    refuel.litres(),
                    index.unit(refuel.commodityId()));
        } else if (event instanceof Halt halt) {
            addBare(table, trip, event, halt.placeId(), messages.name(halt.reason()));
        } else if (!(event instanceof Drive)) {
            throw new IllegalArgumentException("Trip %s: an event %s has no row.".formatted(trip.id(), event));
        }
    }

    private void addCargo(
            Table.Builder table, Trip trip, TripEvent event, String placeId, String activity, List<Cargo> cargo) {
        if (cargo.isEmpty()) {
            addBare(table, trip, event, placeId, messages.text(activity));
        }
        for (Cargo load : cargo) {
            table.row(
                    trip.id(),
                    trip.vehicleId(),
                    index.placeName(placeId),
                    messages.text(activity),
                    event.startsAt(),
                    event.endsAt(),
                    index.commodity(load.commodityId()).name(),
                    load.quantity(),
                    index.unit(load.commodityId()),
                    compartments(load),
                    load.loadId(),
                    load.needId());
        }
    }

    private void addBare(Table.Builder table, Trip trip, TripEvent event, String placeId, String activity) {
        table.row(trip.id(), trip.vehicleId(), index.placeName(placeId), activity, event.startsAt(), event.endsAt());
    }

    private String compartments(Cargo load) {
        return load.fills().stream()
                .map(fill -> messages.text(
                        "compartment", fill.compartment(), messages.formats().number(fill.litres(), 0)))
                .collect(Collectors.joining("; "));
    }
}
