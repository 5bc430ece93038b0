package org.sira.api.export;

import java.util.List;
import java.util.stream.Collectors;
import org.sira.api.export.RouteSheet.CargoLine;
import org.sira.api.export.RouteSheet.Line;
import org.sira.api.planning.CrossingWords;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;

/** What route sheets say, in the language of the driver, who need not read that of the page. */
public final class SheetWords extends Texts {

    /** The base name of the bundle. */
    public static final String BUNDLE = "org.sira.api.export.texts";

    private final Messages messages;
    private final CrossingWords crossings;

    public SheetWords(Language language) {
        super(BUNDLE, language);
        messages = Messages.in(language);
        crossings = new CrossingWords(messages);
    }

    public Formats formats() {
        return messages.formats();
    }

    public String name(Enum<?> constant) {
        return messages.name(constant);
    }

    public String tripName(RouteSheet sheet) {
        return text("sheet.trip-name", sheet.vehicle().id(), formats().dateTime(sheet.leavesAt()));
    }

    public String gpxNote(RouteSheet sheet) {
        return text("sheet.gpx-note", sheet.number());
    }

    /** The ferry or border that lies before a place. */
    public String crossing(Crossing crossing, RouteSheet.Spot before) {
        return text("sheet.crossing", crossings.text(crossing), before.name());
    }

    /** What is done on a line, with its cargo. */
    public String activity(Line line) {
        String doing = text("sheet.doing." + line.doing().name());
        return line.cargo().isEmpty()
                ? doing
                : doing + " · " + line.cargo().stream().map(this::cargo).collect(Collectors.joining(" · "));
    }

    /** A load with its quantity and where in the vehicle it is. */
    public String cargo(CargoLine cargo) {
        String amount = "%s %s %s".formatted(cargo.commodity(), formats().number(cargo.quantity(), 0), cargo.unit());
        return cargo.fills().isEmpty() ? amount : "%s (%s)".formatted(amount, fills(cargo.fills()));
    }

    /** Which compartments hold how much. */
    public String fills(List<Cargo.Fill> fills) {
        return fills.stream()
                .map(fill -> messages.text(
                        "compartment", fill.compartment(), formats().number(fill.litres(), 0)))
                .collect(Collectors.joining("; "));
    }

    /** Its kind, base, crew and way. */
    public String vehicle(RouteSheet sheet) {
        return String.join(
                " · ",
                name(sheet.vehicle().kind()),
                sheet.base(),
                text("sheet.crew", sheet.vehicle().crew()),
                text("sheet.distance", formats().number(sheet.distanceKm(), 0)));
    }

    /** What a vehicle may carry. */
    public String capacity(Vehicle vehicle) {
        String payload = formats().number(vehicle.payloadKg(), 0);
        return vehicle.compartments().isEmpty()
                ? text("paper.capacity", payload, formats().number(vehicle.volumeM3(), 0))
                : text("paper.capacity-litres", payload, formats().number(vehicle.capacityLitres(), 0));
    }

    /** Degrees with as many decimals as a place of a town needs. */
    public String position(RouteSheet.Spot spot) {
        return "%s, %s".formatted(decimal(spot.latitude()), decimal(spot.longitude()));
    }

    /** Navigation devices take points only, in any language. */
    private static String decimal(double degrees) {
        return String.format(java.util.Locale.ROOT, "%.4f", degrees);
    }
}
