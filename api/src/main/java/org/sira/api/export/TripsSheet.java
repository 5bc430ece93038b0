package org.sira.api.export;

import java.util.List;
import java.util.stream.Collectors;
import org.sira.api.export.workbook.Column.Format;
import org.sira.api.export.workbook.Table;
import org.sira.api.planning.AcceptedWords;
import org.sira.api.planning.PlanIndex;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent.Drive;
import org.sira.planner.plan.TripEvent.Halt;
import org.sira.planner.plan.TripEvent.Unloading;

/** A row for each trip. */
final class TripsSheet {

    private final PlanIndex index;
    private final Messages messages;

    TripsSheet(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    Table of(Plan plan) {
        Table.Builder table = Table.named(messages.text("sheet.trips"))
                .column(messages.text("column.trip"), "#activity+code+trip", 10, Format.TEXT)
                .column(messages.text("column.vehicle"), "#item+code+vehicle", 14, Format.TEXT)
                .column(messages.text("column.vehicle-type"), "#item+type+vehicle", 12, Format.TEXT)
                .column(messages.text("column.base"), "#loc+base+name", 18, Format.TEXT)
                .column(messages.text("column.leaves"), "#date+start", 17, Format.DATE_TIME)
                .column(messages.text("column.back"), "#date+end", 17, Format.DATE_TIME)
                .column(messages.text("column.nights"), "#indicator+nights+num", 8, Format.WHOLE)
                .column(messages.text("column.distance-km"), "#indicator+distance+km", 13, Format.ONE_DECIMAL)
                .column(messages.text("column.stops"), "#loc+list+name+to", 40, Format.LONG_TEXT)
                .column(messages.text("column.dry-kg"), "#indicator+kg+num", 12, Format.WHOLE)
                .column(messages.text("column.litres"), "#indicator+litres+num", 12, Format.WHOLE)
                .column(messages.text("column.convoys"), "#activity+code+convoy+list", 24, Format.LONG_TEXT)
                .column(messages.text("column.accepted"), "#meta+accepted+rule", 40, Format.LONG_TEXT);
        AcceptedWords accepted = new AcceptedWords(index, plan, messages);
        for (Trip trip : plan.trips()) {
            Vehicle vehicle = index.vehicle(trip.vehicleId());
            table.row(
                    trip.id(),
                    vehicle.id(),
                    messages.name(vehicle.kind()),
                    index.placeName(vehicle.baseId()),
                    trip.startsAt(),
                    trip.endsAt(),
                    nights(trip),
                    index.distanceKm(trip),
                    stops(trip),
                    quantity(trip, false),
                    quantity(trip, true),
                    convoys(trip),
                    accepted.of(trip).stream()
                            .map(breach -> "%s (%s)".formatted(breach.what(), breach.by()))
                            .collect(Collectors.joining("; ")));
        }
        return table.build();
    }

    private static long nights(Trip trip) {
        return trip.events().stream()
                .filter(event -> event instanceof Halt halt && halt.reason() == HaltReason.NIGHT)
                .count();
    }

    private String stops(Trip trip) {
        if (unloadings(trip).isEmpty()) {
            return messages.text("trip.support");
        }
        return unloadings(trip).stream()
                .map(stop -> index.placeName(stop.placeId()))
                .collect(Collectors.joining(", "));
    }

    private double quantity(Trip trip, boolean liquid) {
        return unloadings(trip).stream()
                .flatMap(stop -> stop.cargo().stream())
                .filter(cargo -> index.liquid(cargo.commodityId()) == liquid)
                .mapToDouble(Cargo::quantity)
                .sum();
    }

    private String convoys(Trip trip) {
        return trip.events().stream()
                .filter(Drive.class::isInstance)
                .flatMap(event -> ((Drive) event).passages().stream())
                .flatMap(passage -> passage.gateSlot() == null
                        ? List.<Convoy>of().stream()
                        : index.convoy(passage.gateSlot()).stream())
                .map(Convoy::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Unloading> unloadings(Trip trip) {
        return trip.events().stream()
                .filter(Unloading.class::isInstance)
                .map(Unloading.class::cast)
                .toList();
    }
}
