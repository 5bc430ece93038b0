package org.sira.api.dataset;

import java.util.List;
import org.sira.ingest.place.Match;
import org.sira.ingest.place.Register;

/** What people call places, read as the cells of workbooks are: by ID or by name, whatever the accents and capitals. */
public final class PlaceNames {

    private final Register register = new Register();

    /** Which place is meant. */
    public sealed interface Meant {

        record One(String id) implements Meant {}

        /** None; the likeliest that are spelt alike. */
        record None(List<String> alike) implements Meant {
            public None {
                alike = List.copyOf(alike);
            }
        }

        /** Several, told apart by their IDs and cercles. */
        record Several(List<String> all) implements Meant {
            public Several {
                all = List.copyOf(all);
            }
        }
    }

    /** @param cercle that it lies in, empty when not known */
    public void add(String id, String name, String cercle) {
        register.add(id, name, new Register.Parent(cercle, ""));
    }

    public Meant find(String text) {
        Match match = register.find(text, "");
        if (match instanceof Match.Found found) {
            return new Meant.One(found.id());
        }
        if (match instanceof Match.Ambiguous ambiguous) {
            return new Meant.Several(ambiguous.matches());
        }
        return new Meant.None(((Match.Unknown) match).candidates());
    }
}
