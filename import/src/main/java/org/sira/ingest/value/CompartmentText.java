package org.sira.ingest.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The compartments of a tanker as fleets list them. */
public final class CompartmentText {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[/;+|]\\s*");
    private static final Pattern REPEATED = Pattern.compile("(\\d{1,2})\\s*[xX×*]\\s*(.+)");
    private static final int MOST = 20;

    private CompartmentText() {}

    /**
     * Litres of each compartment of {@code 9000/9000/8000}, {@code 4x9000}, {@code 2x9000/8000} or {@code 9 m³ + 8 m³};
     * empty when the text is no such list.
     */
    public static Optional<List<Double>> parse(String text) {
        List<Double> litres = new ArrayList<>();
        for (String part : SEPARATOR.split(Spelling.spaced(text), -1)) {
            Matcher repeated = REPEATED.matcher(part);
            boolean many = repeated.matches();
            int times = many ? Integer.parseInt(repeated.group(1)) : 1;
            Optional<Double> size = litres(many ? repeated.group(2) : part);
            if (size.isEmpty() || times == 0 || litres.size() + times > MOST) {
                return Optional.empty();
            }
            litres.addAll(Collections.nCopies(times, size.get()));
        }
        return Optional.of(List.copyOf(litres));
    }

    private static Optional<Double> litres(String text) {
        return NumberText.parse(text)
                .flatMap(number -> {
                    Optional<Unit> unit = number.unit().isEmpty() ? Optional.of(Unit.LITRE) : Unit.named(number.unit());
                    // 9.000 and 9,000 are nine thousand: no compartment holds nine litres.
                    double value = number.doubtful() && number.unit().isEmpty() ? number.grouped() : number.value();
                    return unit.filter(found -> found.dimension() == Unit.Dimension.VOLUME)
                            .map(found -> found.convert(value, Unit.LITRE));
                })
                .filter(size -> size > 0);
    }
}
