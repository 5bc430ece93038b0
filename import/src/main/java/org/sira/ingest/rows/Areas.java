package org.sira.ingest.rows;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.AreaName;
import org.sira.ingest.place.Match;
import org.sira.ingest.place.Parent;
import org.sira.ingest.place.Register;
import org.sira.ingest.place.Whereabouts;
import org.sira.ingest.problem.AreaOfTwoLevels;
import org.sira.ingest.problem.UnknownArea;
import org.sira.ingest.schema.Field;

/** The regions and cercles in which places lie. One name may be that of both. */
final class Areas {

    private final Register names = new Register();
    private final Map<String, Set<Level>> levelsByName = new LinkedHashMap<>();

    /**
     * An area in which a place lies.
     *
     * @return its name as it is spelt where it was met first, so that areas compare equal
     */
    String add(String text, Level level) {
        String name = find(text).orElseGet(() -> {
            names.add(text, AreaName.of(text).name(), Parent.NONE);
            return text;
        });
        levelsByName.computeIfAbsent(name, key -> EnumSet.noneOf(Level.class)).add(level);
        return name;
    }

    boolean isEmpty() {
        return levelsByName.isEmpty();
    }

    /** The area that a cell names; empty, and the row spoilt, when no place lies in it. */
    String named(RowCells cells, Field field, String text) {
        Optional<Level> told = AreaName.of(text).level();
        Optional<String> name =
                find(text).filter(found -> told.isEmpty() || levels(found).contains(told.get()));
        if (name.isEmpty()) {
            cells.spoil(new UnknownArea(cells.at(field), text, match(text).shown(), cells.severity()));
            return "";
        }
        if (told.equals(Optional.of(Level.CERCLE)) && levels(name.get()).contains(Level.REGION)) {
            cells.warn(new AreaOfTwoLevels(cells.at(field), text, name.get()));
        }
        return name.get();
    }

    private Set<Level> levels(String name) {
        return levelsByName.getOrDefault(name, Set.of());
    }

    private Optional<String> find(String text) {
        return match(text) instanceof Match.Found found ? Optional.of(found.id()) : Optional.empty();
    }

    private Match match(String text) {
        return names.find(AreaName.of(text).name(), Whereabouts.UNTOLD);
    }
}
