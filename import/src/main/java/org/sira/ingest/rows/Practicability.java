package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.ROAD_MAX_WEIGHT;
import static org.sira.ingest.schema.Field.ROAD_PRACTICABILITY;
import static org.sira.ingest.schema.Field.ROAD_SEASON;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.problem.LightVehiclesOnly;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.Unit;

/** Who may drive on a road and when. People write the season or the weight into "Praticabilité": "&lt;10 t". */
record Practicability(RoadSeason season, OptionalDouble maxWeightT) {

    private static final Range MAX_WEIGHT_T = new Range(0.5, 200);

    /** "<10 t", "≤ 20T", "moins de 40 t". */
    private static final Pattern WEIGHT = Pattern.compile(
            "(?:<|≤|<=|moins de|jusqu[’']à|under|up to)\\s*(\\d{1,3})\\s*t(?:onnes?)?", Pattern.CASE_INSENSITIVE);

    /** "4x4", "4×4 seulement", "véhicules légers uniquement", "light vehicles only". */
    private static final Pattern LIGHT_VEHICLES = Pattern.compile(
            "(?:4 ?[x×] ?4|v[ée]hicules? l[ée]gers?|light vehicles?|vl)(?: (?:seulement|uniquement|seuls?|only))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Gross, by which the law tells light vehicles from others. */
    private static final double LIGHT_VEHICLE_T = 3.5;

    /** The lower one of two limits counts, and the shorter one of two seasons. */
    static Practicability read(RowCells cells) {
        OptionalDouble limit = cells.numberIfGiven(ROAD_MAX_WEIGHT, Unit.T, MAX_WEIGHT_T);
        Set<RoadSeason> seasons = EnumSet.noneOf(RoadSeason.class);
        for (Field field : List.of(ROAD_SEASON, ROAD_PRACTICABILITY)) {
            Matcher weight = WEIGHT.matcher(cells.textOrEmpty(field));
            if (weight.matches()) {
                limit = lower(limit, Double.parseDouble(weight.group(1)));
            } else if (LIGHT_VEHICLES.matcher(cells.textOrEmpty(field)).matches()) {
                limit = lower(limit, LIGHT_VEHICLE_T);
                cells.warn(new LightVehiclesOnly(
                        cells.at(field), cells.heading(field), cells.textOrEmpty(field), LIGHT_VEHICLE_T));
            } else {
                cells.wordIfGiven(field, WordLists.ROAD_SEASONS).ifPresent(seasons::add);
            }
        }
        return new Practicability(
                seasons.contains(RoadSeason.DRY_SEASON) ? RoadSeason.DRY_SEASON : RoadSeason.ALL_YEAR, limit);
    }

    private static OptionalDouble lower(OptionalDouble limit, double other) {
        return OptionalDouble.of(Math.min(other, limit.orElse(MAX_WEIGHT_T.most())));
    }
}
