package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.SPEED_CLASS;
import static org.sira.ingest.schema.Field.SPEED_DRY;
import static org.sira.ingest.schema.Field.SPEED_SURFACE;
import static org.sira.ingest.schema.Field.SPEED_WET;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.value.Unit;

/** Reads the speeds of roads that do not give their own, once for each class and surface; roads are read after it. */
final class SpeedReader extends RowReader<SpeedRow> {

    private final DefaultSpeeds speeds;
    private final Map<List<Enum<?>>, CellRef> firstByKind = new HashMap<>();

    SpeedReader(DefaultSpeeds speeds) {
        this.speeds = speeds;
    }

    @Override
    Optional<SpeedRow> read(RowCells cells) {
        Optional<RoadClass> roadClass = cells.word(SPEED_CLASS, WordLists.ROAD_CLASSES);
        Optional<Surface> surface = cells.word(SPEED_SURFACE, WordLists.SURFACES);
        double dryKmh = cells.number(SPEED_DRY, Unit.KMH, RoadReader.SPEED_KMH);
        OptionalDouble wetKmh = cells.numberIfGiven(SPEED_WET, Unit.KMH, RoadReader.SPEED_KMH);
        if (roadClass.isPresent() && surface.isPresent()) {
            CellRef here = cells.at(SPEED_CLASS);
            CellRef first = firstByKind.putIfAbsent(List.of(roadClass.get(), surface.get()), here);
            if (first != null) {
                String kind = cells.textOrEmpty(SPEED_CLASS) + ", " + cells.textOrEmpty(SPEED_SURFACE);
                cells.spoil(new DuplicateId(here, kind, first, cells.severity()));
            }
        }
        Optional<SpeedRow> row =
                cells.build(() -> new SpeedRow(roadClass.orElseThrow(), surface.orElseThrow(), dryKmh, wetKmh));
        row.ifPresent(speeds::set);
        return row;
    }
}
