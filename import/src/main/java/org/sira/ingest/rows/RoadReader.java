package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.ROAD_CLASS;
import static org.sira.ingest.schema.Field.ROAD_ID;
import static org.sira.ingest.schema.Field.ROAD_LENGTH;
import static org.sira.ingest.schema.Field.ROAD_ONE_WAY;
import static org.sira.ingest.schema.Field.ROAD_SPEED;
import static org.sira.ingest.schema.Field.ROAD_SURFACE;
import static org.sira.ingest.schema.Field.ROAD_TO;
import static org.sira.ingest.schema.Field.ROAD_WET_SPEED;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sira.ingest.dataset.Crossing;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.problem.RoadToItself;
import org.sira.ingest.value.Unit;

/** Reads roads. */
final class RoadReader extends RowReader<RoadRow> {

    private static final Range LENGTH_KM = new Range(0.01, 2_000);
    static final Range SPEED_KMH = new Range(1, 130);

    private final References references;
    private final DefaultSpeeds defaultSpeeds;

    RoadReader(References references, DefaultSpeeds defaultSpeeds) {
        this.references = references;
        this.defaultSpeeds = defaultSpeeds;
    }

    @Override
    Optional<RoadRow> read(RowCells cells) {
        String id = uniqueId(cells, ROAD_ID);
        RoadEnds ends = RoadEnds.read(cells, references);
        String from = ends.fromPlaceId();
        String to = ends.toPlaceId();
        if (!from.isEmpty() && from.equals(to)) {
            cells.spoil(new RoadToItself(cells.at(ROAD_TO), id, from));
        }
        double lengthKm = cells.number(ROAD_LENGTH, Unit.KM, LENGTH_KM);
        Optional<RoadClass> roadClass = cells.word(ROAD_CLASS, WordLists.ROAD_CLASSES);
        Optional<Surface> surface = cells.word(ROAD_SURFACE, WordLists.SURFACES);
        OptionalDouble speedKmh = cells.numberIfGiven(ROAD_SPEED, Unit.KMH, SPEED_KMH);
        OptionalDouble wetSpeedKmh = cells.numberIfGiven(ROAD_WET_SPEED, Unit.KMH, SPEED_KMH);
        Practicability practicability = Practicability.read(cells);
        StatusCell.check(cells, id);
        boolean oneWay = cells.yes(ROAD_ONE_WAY);
        Optional<Crossing> crossing = CrossingCells.read(cells);
        if (!id.isEmpty()) {
            references.addRoad(id, from, to);
        }
        return cells.build(() -> {
            DefaultSpeeds.Seasonal standard = defaultSpeeds.of(roadClass.orElseThrow(), surface.orElseThrow());
            double dryKmh = speedKmh.orElse(standard.dryKmh());
            return new RoadRow(
                    cells.ref(),
                    id,
                    from,
                    to,
                    lengthKm,
                    roadClass.get(),
                    surface.get(),
                    speedKmh.isPresent(),
                    dryKmh,
                    wetSpeedKmh.orElse(speedKmh.isPresent() ? dryKmh : standard.wetKmh()),
                    practicability.season(),
                    practicability.maxWeightT(),
                    oneWay,
                    crossing);
        });
    }
}
