package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.ROAD_MAX_WEIGHT;
import static org.sira.ingest.schema.Field.ROAD_SEASON;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.Unit;

/** Who may drive on a road and when. People write the season or the weight into "Praticabilité": "&lt;10 t". */
record Practicability(RoadSeason season, OptionalDouble maxWeightT) {

    private static final Range MAX_WEIGHT_T = new Range(0.5, 200);

    /** "<10 t", "≤ 20T", "moins de 40 t". */
    private static final Pattern WEIGHT = Pattern.compile(
            "(?:<|≤|<=|moins de|jusqu[’']à|under|up to)\\s*(\\d{1,3})\\s*t(?:onnes?)?", Pattern.CASE_INSENSITIVE);

    /** The lower one of two limits counts. */
    static Practicability read(RowCells cells) {
        OptionalDouble limit = cells.numberIfGiven(ROAD_MAX_WEIGHT, Unit.T, MAX_WEIGHT_T);
        if (cells.cell(ROAD_SEASON) instanceof CellValue.Text text) {
            Matcher weight = WEIGHT.matcher(text.text());
            if (weight.matches()) {
                double tonnes = Double.parseDouble(weight.group(1));
                return new Practicability(
                        RoadSeason.ALL_YEAR, OptionalDouble.of(Math.min(tonnes, limit.orElse(tonnes))));
            }
        }
        return new Practicability(
                cells.wordIfGiven(ROAD_SEASON, WordLists.ROAD_SEASONS).orElse(RoadSeason.ALL_YEAR), limit);
    }
}
