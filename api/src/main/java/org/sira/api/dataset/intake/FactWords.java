package org.sira.api.dataset.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.Crossing;
import org.sira.ingest.value.Worded;

/** Says the values of a dataset's rows as people write them. */
final class FactWords {

    private static final int MOST_DECIMALS = 6;

    private final Messages messages;
    private final Texts texts;

    FactWords(Messages messages, Texts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /** Throws an {@link IllegalArgumentException} for what no row holds. */
    String of(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? texts.text("data.diff.blank") : text;
        }
        if (value instanceof Integer || value instanceof Double) {
            return number(((Number) value).doubleValue());
        }
        if (value instanceof Boolean yes) {
            return texts.text(yes ? "data.diff.yes" : "data.diff.no");
        }
        if (value instanceof Worded worded) {
            return KindWords.of(worded, messages.language());
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? of("") : list.stream().map(this::of).collect(Collectors.joining(", "));
        }
        if (value instanceof Crossing crossing) {
            return texts.text(
                    "data.diff.crossing",
                    of(crossing.type()),
                    of(crossing.opensAt()),
                    of(crossing.closesAt()),
                    crossing.delayMin());
        }
        return value instanceof AreaShape shape ? area(shape) : moment(value);
    }

    private String moment(Object value) {
        if (value instanceof LocalDate day) {
            return messages.formats().date(day);
        }
        if (value instanceof LocalDateTime moment) {
            return messages.formats().date(moment.toLocalDate())
                    + " "
                    + messages.formats().time(moment);
        }
        if (value instanceof LocalTime time) {
            return time.toString();
        }
        throw new IllegalArgumentException("There are no words for a " + value.getClass());
    }

    private String number(double value) {
        int decimals = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return messages.formats().number(value, Math.max(0, Math.min(MOST_DECIMALS, decimals)));
    }

    private String area(AreaShape shape) {
        if (shape instanceof AreaShape.Polygon polygon) {
            return texts.text(
                    "data.diff.polygon",
                    polygon.rings().stream()
                            .mapToInt(ring -> ring.corners().size())
                            .sum());
        }
        AreaShape.Circle circle = (AreaShape.Circle) shape;
        return texts.text(
                "data.diff.circle", number(circle.radiusKm()), number(circle.latitude()), number(circle.longitude()));
    }
}
