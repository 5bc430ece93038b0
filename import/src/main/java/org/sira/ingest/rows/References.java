package org.sira.ingest.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.AdminCodes;
import org.sira.ingest.place.Divisions;
import org.sira.ingest.place.Match;
import org.sira.ingest.place.Parent;
import org.sira.ingest.place.Register;
import org.sira.ingest.place.Whereabouts;
import org.sira.ingest.problem.CercleAsTown;
import org.sira.ingest.problem.UnknownCommodity;
import org.sira.ingest.problem.UnknownRoad;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.Point;
import org.sira.ingest.value.Spelling;

/**
 * What rows refer to. Each method gives the id, or reports what is wrong and spoils the row. Where nothing at all of a
 * kind is known, because its sheet is missing or unreadable, that is reported once and not again for each row.
 */
final class References {

    private final Register places = new Register(Divisions.ofMali());
    private final AdminCodes codes = AdminCodes.ofMali();
    private final Register roads = new Register();
    private final Register commodities = new Register();
    private final Areas areas = new Areas();
    private final Map<String, CommodityRow> commodityById = new LinkedHashMap<>();
    private final Map<String, String> placeNameById = new LinkedHashMap<>();
    private final Map<String, String> cercleByCode = new LinkedHashMap<>();

    /** @param names that people have matched with places */
    References(List<PlaceChoice> names) {
        names.forEach(name -> places.addAlias(name.name(), name.saidIn(), name.placeId()));
    }

    void addPlace(String id, String name, Parent parent, Optional<Point> at) {
        places.add(id, name, parent, at);
        placeNameById.putIfAbsent(id, name);
        cercleByCode.putIfAbsent(Spelling.idKey(parent.cercleCode()), parent.cercle());
    }

    /** Tells what is odd about the code of a cercle. */
    void checkCode(CercleCode code) {
        code.check(codes);
    }

    /** An area in which a place lies, as it is spelt where it is met first. */
    String addArea(String name, Level level) {
        return areas.add(name, level);
    }

    /** A road, which may also be referred to by the names of its ends. */
    void addRoad(String id, String fromPlaceId, String toPlaceId) {
        roads.add(id, nameOf(fromPlaceId, toPlaceId), Parent.NONE);
    }

    /** As people call it: both its ends, and its id. */
    String roadName(RoadRow road) {
        return nameOf(road.fromPlaceId(), road.toPlaceId()) + " (" + road.id() + ")";
    }

    private String nameOf(String fromPlaceId, String toPlaceId) {
        return placeNameById.getOrDefault(fromPlaceId, fromPlaceId) + " – "
                + placeNameById.getOrDefault(toPlaceId, toPlaceId);
    }

    void addCommodity(CommodityRow commodity) {
        commodities.add(commodity.id(), commodity.name(), Parent.NONE);
        commodityById.putIfAbsent(commodity.id(), commodity);
    }

    String place(RowCells cells, Field field) {
        return place(cells, field, AreaFields.NONE);
    }

    String place(RowCells cells, Field field, Field cercleField) {
        return place(cells, field, AreaFields.ofCercle(cercleField));
    }

    String place(RowCells cells, Field field, AreaFields areas) {
        return place(new PlaceReference(cells, field, cells.text(field), areas));
    }

    /** The chief town of a cercle that a row counts as a whole, which is told. */
    String chiefTown(RowCells cells, Field cercleField, Field codeField) {
        String code = cells.textOrEmpty(codeField);
        String given = cells.textOrEmpty(cercleField);
        String cercle = given.isEmpty() ? cercleByCode.getOrDefault(Spelling.idKey(code), code) : given;
        String placeId = place(new PlaceReference(cells, cercleField, cercle, AreaFields.ofCercle(cercleField)));
        if (!placeId.isEmpty()) {
            cells.warn(new CercleAsTown(cells.at(cercleField), cercle, placeNameById.getOrDefault(placeId, placeId)));
        }
        return placeId;
    }

    /** One of several places in a cell. */
    String placeNamed(RowCells cells, Field field, String text) {
        return place(new PlaceReference(cells, field, text, AreaFields.NONE));
    }

    private String place(PlaceReference reference) {
        return unreadable(reference.cells(), reference.text(), places.isEmpty()) ? "" : reference.find(places);
    }

    Optional<CommodityRow> commodity(RowCells cells, Field field) {
        String text = cells.text(field);
        if (unreadable(cells, text, commodities.isEmpty())) {
            return Optional.empty();
        }
        Match match = commodities.find(text, Whereabouts.UNTOLD);
        if (match instanceof Match.Found found) {
            return Optional.ofNullable(commodityById.get(found.id()));
        }
        cells.spoil(new UnknownCommodity(cells.at(field), text, match.shown(), cells.severity()));
        return Optional.empty();
    }

    /** @param text the id of a road, or "Bougouni – Kolondiéba" */
    String road(RowCells cells, Field field, String text) {
        if (unreadable(cells, text, roads.isEmpty())) {
            return "";
        }
        Match match = roads.find(text, Whereabouts.UNTOLD);
        if (match instanceof Match.Found found) {
            return found.id();
        }
        cells.spoil(new UnknownRoad(cells.at(field), text, match.shown(), cells.severity()));
        return "";
    }

    /** The area as the places spell it. */
    String area(RowCells cells, Field field) {
        String text = cells.text(field);
        if (unreadable(cells, text, areas.isEmpty())) {
            return "";
        }
        return areas.named(cells, field, text);
    }

    private static boolean unreadable(RowCells cells, String text, boolean nothingKnown) {
        if (text.isEmpty()) {
            return true;
        }
        if (nothingKnown) {
            cells.spoil();
            return true;
        }
        return false;
    }
}
