package org.sira.ingest.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.place.Match;
import org.sira.ingest.place.Register;
import org.sira.ingest.problem.AmbiguousPlace;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.CercleAsTown;
import org.sira.ingest.problem.OtherCercle;
import org.sira.ingest.problem.UnknownArea;
import org.sira.ingest.problem.UnknownCommodity;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.problem.UnknownRoad;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.Spelling;

/**
 * What rows refer to. Each method gives the id, or reports what is wrong and spoils the row. Where nothing at all of a
 * kind is known, because its sheet is missing or unreadable, that is reported once and not again for each row.
 */
final class References {

    private final Register places = new Register();
    private final Register roads = new Register();
    private final Register commodities = new Register();
    private final Register areas = new Register();
    private final Map<String, CommodityRow> commodityById = new LinkedHashMap<>();
    private final Map<String, String> placeNameById = new LinkedHashMap<>();
    private final Map<String, String> cercleByCode = new LinkedHashMap<>();

    /** @param names that people have matched with places */
    References(List<PlaceChoice> names) {
        names.forEach(name -> places.addAlias(name.name(), name.parent(), name.placeId()));
    }

    void addPlace(String id, String name, Register.Parent cercle) {
        places.add(id, name, cercle);
        placeNameById.putIfAbsent(id, name);
        cercleByCode.putIfAbsent(Spelling.idKey(cercle.code()), cercle.name());
    }

    /** A region or cercle, as it is spelt where it is met first. */
    void addArea(String name) {
        areas.add(name, name, Register.Parent.NONE);
    }

    /** A road, which may also be referred to by the names of its ends. */
    void addRoad(String id, String fromPlaceId, String toPlaceId) {
        String name = placeNameById.getOrDefault(fromPlaceId, fromPlaceId) + " – "
                + placeNameById.getOrDefault(toPlaceId, toPlaceId);
        roads.add(id, name, Register.Parent.NONE);
    }

    void addCommodity(CommodityRow commodity) {
        commodities.add(commodity.id(), commodity.name(), Register.Parent.NONE);
        commodityById.putIfAbsent(commodity.id(), commodity);
    }

    String place(RowCells cells, Field field) {
        return place(cells, field, "", cells.at(field));
    }

    String place(RowCells cells, Field field, Field cercleField) {
        return place(cells, field, cells.textOrEmpty(cercleField), cells.at(cercleField));
    }

    /** The chief town of a cercle that a row counts as a whole, which is told. */
    String chiefTown(RowCells cells, Field cercleField, Field codeField) {
        String code = cells.textOrEmpty(codeField);
        String given = cells.textOrEmpty(cercleField);
        String cercle = given.isEmpty() ? cercleByCode.getOrDefault(Spelling.idKey(code), code) : given;
        String placeId = place(cells, cercleField, cercle, cercle, cells.at(cercleField));
        if (!placeId.isEmpty()) {
            cells.warn(new CercleAsTown(cells.at(cercleField), cercle, placeNameById.getOrDefault(placeId, placeId)));
        }
        return placeId;
    }

    private String place(RowCells cells, Field field, String cercle, CellRef cercleCell) {
        return place(cells, field, cells.text(field), cercle, cercleCell);
    }

    /** One of several places in a cell. */
    String placeNamed(RowCells cells, Field field, String text) {
        return place(cells, field, text, "", cells.at(field));
    }

    private String place(RowCells cells, Field field, String text, String cercle, CellRef cercleCell) {
        if (unreadable(cells, text, places)) {
            return "";
        }
        Match match = places.find(text, cercle);
        if (match instanceof Match.Found found) {
            if (found.otherParent()) {
                cells.warn(new OtherCercle(cercleCell, text, cercle, found.parent()));
            }
            return found.id();
        }
        if (match instanceof Match.Ambiguous ambiguous) {
            cells.spoil(new AmbiguousPlace(cells.at(field), text, ambiguous.matches(), cells.severity()));
        } else if (match instanceof Match.Unknown unknown) {
            cells.spoil(new UnknownPlace(cells.at(field), text, unknown.candidates(), cells.severity()));
        }
        return "";
    }

    Optional<CommodityRow> commodity(RowCells cells, Field field) {
        String text = cells.text(field);
        if (unreadable(cells, text, commodities)) {
            return Optional.empty();
        }
        Match match = commodities.find(text, "");
        if (match instanceof Match.Found found) {
            return Optional.ofNullable(commodityById.get(found.id()));
        }
        var alike = match instanceof Match.Unknown unknown ? unknown.candidates() : ((Match.Ambiguous) match).matches();
        cells.spoil(new UnknownCommodity(cells.at(field), text, alike, cells.severity()));
        return Optional.empty();
    }

    /** @param text the id of a road, or "Bougouni – Kolondiéba" */
    String road(RowCells cells, Field field, String text) {
        if (unreadable(cells, text, roads)) {
            return "";
        }
        Match match = roads.find(text, "");
        if (match instanceof Match.Found found) {
            return found.id();
        }
        var alike = match instanceof Match.Unknown unknown ? unknown.candidates() : ((Match.Ambiguous) match).matches();
        cells.spoil(new UnknownRoad(cells.at(field), text, alike, cells.severity()));
        return "";
    }

    /** The area as the places spell it. */
    String area(RowCells cells, Field field) {
        String text = cells.text(field);
        if (unreadable(cells, text, areas)) {
            return "";
        }
        return areaNamed(text).orElseGet(() -> {
            Match match = areas.find(text, "");
            var alike = match instanceof Match.Unknown unknown ? unknown.candidates() : List.<String>of();
            cells.spoil(new UnknownArea(cells.at(field), text, alike, cells.severity()));
            return "";
        });
    }

    /** An area as it is spelt where it was met first. */
    Optional<String> areaNamed(String text) {
        return areas.find(text, "") instanceof Match.Found found ? Optional.of(found.id()) : Optional.empty();
    }

    private static boolean unreadable(RowCells cells, String text, Register register) {
        if (text.isEmpty()) {
            return true;
        }
        if (register.isEmpty()) {
            cells.spoil();
            return true;
        }
        return false;
    }
}
