package org.sira.ingest.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sira.ingest.value.Spelling;

/**
 * What the codes of regions and cercles mean. Systems do not mix, and punctuation counts: ML10 is Ménaka, ML-10
 * Taoudénit; ML06 is Tombouctou, ML.06 Sikasso.
 */
public final class AdminCodes {

    private static final String COUNTRY = "ML";
    private static final int CERCLE_DIGITS = 4;
    private static final Pattern DIGITS = Pattern.compile("\\d{3,4}");

    private final PlaceKeys keys = PlaceKeys.standard();
    private final Map<String, AdminArea> areaByCode = new LinkedHashMap<>();
    private final Map<String, Meaning.OfOtherSystem> otherByCode = new LinkedHashMap<>();

    /** What a code in a column of p-codes means. */
    public sealed interface Meaning {

        /** The p-code of an area. */
        record PCode(AdminArea area) implements Meaning {}

        /** A code of another system, and the region that it means there. */
        record OfOtherSystem(CodeSystem system, String region) implements Meaning {}

        /** Digits of the p-code of an area: its letters are missing, perhaps a zero too. */
        record Shortened(AdminArea area) implements Meaning {}
    }

    private AdminCodes() {}

    public static AdminCodes ofMali() {
        AdminCodes codes = new AdminCodes();
        Divisions.ofMali().areas().stream()
                .filter(area -> !area.code().isEmpty())
                .forEach(area -> codes.areaByCode.put(Spelling.idKey(area.code()), area));
        ResourceTable.rows("other-codes.csv", 3)
                .forEach(row -> codes.otherByCode.put(
                        Spelling.idKey(row[1]), new Meaning.OfOtherSystem(CodeSystem.valueOf(row[0]), row[2])));
        return codes;
    }

    /** Empty for codes that are not known here. */
    public Optional<Meaning> meaning(String code) {
        AdminArea area = areaByCode.get(Spelling.idKey(code));
        if (area != null) {
            return Optional.of(new Meaning.PCode(area));
        }
        Meaning other = otherByCode.get(Spelling.idKey(code));
        return other != null ? Optional.of(other) : shortened(code);
    }

    /** Whether an area goes by a name. */
    public boolean isCalled(AdminArea area, String name) {
        return keys.ofArea(area.name()).equals(keys.ofArea(name));
    }

    private Optional<Meaning> shortened(String code) {
        String digits = Spelling.spaced(code);
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        String whole = COUNTRY + "0".repeat(CERCLE_DIGITS - digits.length()) + digits;
        return Optional.ofNullable(areaByCode.get(Spelling.idKey(whole))).map(Meaning.Shortened::new);
    }
}
