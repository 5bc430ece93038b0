package org.sira.ingest.choice;

import java.util.Optional;
import org.sira.ingest.value.Spelling;

/**
 * The place that a name means.
 *
 * @param name as files write it
 * @param parent where files say that it lies; empty: wherever they say; {@value #UNSAID}: only where they do not say
 * @param placeId of the Places sheets
 */
public record PlaceChoice(String name, String parent, String placeId) {

    /** The parent of a name where nothing is said of where it lies. */
    public static final String UNSAID = "?";

    public PlaceChoice {
        if (name.isBlank() || placeId.isBlank()) {
            throw new IllegalArgumentException(
                    "The name '%s' and the place '%s' must both be given".formatted(name, placeId));
        }
    }

    /**
     * For the rows alone that say the same of where it lies.
     *
     * @param parent as they say it; empty: they do not
     */
    public static PlaceChoice there(String name, String parent, String placeId) {
        return new PlaceChoice(name, parent.isBlank() ? UNSAID : parent, placeId);
    }

    /** Where files must say that it lies; empty text: nowhere; absent: wherever. */
    public Optional<String> saidIn() {
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parent.equals(UNSAID) ? "" : parent);
    }

    /** Of two choices with the same key the later one holds. */
    public String key() {
        return Spelling.key(name) + "\n" + saidIn().map(Spelling::key).orElse("*");
    }
}
