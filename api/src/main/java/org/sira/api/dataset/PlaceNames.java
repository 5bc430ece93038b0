package org.sira.api.dataset;

import java.util.List;
import org.sira.ingest.place.Match;
import org.sira.ingest.place.Parent;
import org.sira.ingest.place.Register;
import org.sira.ingest.place.Whereabouts;

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
        register.add(id, name, new Parent(cercle, "", ""));
    }

    public Meant find(String text) {
        Match match = register.find(text, Whereabouts.UNTOLD);
        if (match instanceof Match.Found found) {
            return new Meant.One(found.id());
        }
        return match instanceof Match.Ambiguous ? new Meant.Several(match.shown()) : new Meant.None(match.shown());
    }
}
