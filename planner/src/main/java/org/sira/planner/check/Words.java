package org.sira.planner.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Trip;

/** Times, numbers and names as violations word them. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Words() {}

    static String time(LocalDateTime time) {
        // Whole minutes are the rule; what is finer must show, or a sentence would say that a time differs from itself.
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES)) ? TIME.format(time) : time.toString();
    }

    static String span(LocalDateTime from, LocalDateTime to) {
        return "from " + time(from) + " to " + time(to);
    }

    /** Nine digits, enough to see apart what the tolerance tells apart. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal digits = BigDecimal.valueOf(value).round(new MathContext(9)).stripTrailingZeros();
        return digits.scale() < 20 ? digits.toPlainString() : digits.toString();
    }

    static String trip(Trip trip) {
        return "Trip " + trip.id() + " of vehicle " + trip.vehicleId();
    }

    static String slot(GateSlot slot) {
        return "Convoy of corridor %s, %s, slot %s"
                .formatted(slot.corridorId(), slot.forward() ? "forward" : "backward", time(slot.slotAt()));
    }
}
