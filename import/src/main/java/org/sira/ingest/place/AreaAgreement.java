package org.sira.ingest.place;

import java.util.Optional;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.Agreement.Kind;
import org.sira.ingest.value.Spelling;

/** Compares where a row says that a place lies with where the Places sheets put it. */
final class AreaAgreement {

    private final PlaceKeys keys;
    private final Divisions divisions;

    AreaAgreement(PlaceKeys keys, Divisions divisions) {
        this.keys = keys;
        this.divisions = divisions;
    }

    Agreement of(Parent known, Whereabouts said) {
        Agreement cercle = cercle(known, said.cercle());
        return cercle.equals(Agreement.SAME) ? region(known, said.region()) : cercle;
    }

    private Agreement cercle(Parent known, String said) {
        boolean untold = said.isEmpty()
                || (known.cercle().isEmpty() && known.cercleCode().isEmpty());
        if (untold || same(known.cercle(), said) || isCode(known.cercleCode(), said)) {
            return Agreement.SAME;
        }
        Optional<Division> division = divisions.ofCercleSaid(known.cercle(), said);
        if (division.isEmpty() && !same(known.region(), said)) {
            // A column for cercles often holds the region of the place.
            division = divisions.ofCercleInRegion(known.cercle(), said);
        }
        return agreement(division, Level.CERCLE);
    }

    private Agreement region(Parent known, String said) {
        if (said.isEmpty() || known.region().isEmpty() || same(known.region(), said)) {
            return Agreement.SAME;
        }
        return agreement(divisions.ofCercleInRegion(known.cercle(), said), Level.REGION);
    }

    private static Agreement agreement(Optional<Division> division, Level level) {
        return new Agreement(division.map(Kind::by).orElse(Kind.OTHER), level);
    }

    private boolean same(String name, String said) {
        return !name.isEmpty() && keys.ofArea(name).equals(keys.ofArea(said));
    }

    private static boolean isCode(String code, String said) {
        return !code.isEmpty() && Spelling.idKey(code).equals(Spelling.idKey(said));
    }
}
