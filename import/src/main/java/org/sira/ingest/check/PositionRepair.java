package org.sira.ingest.check;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sira.ingest.value.Point;

/**
 * A slip that puts a position far away.
 *
 * @param swapped latitude and longitude are exchanged
 * @param signLost the longitude lacks the minus sign of west
 * @param repaired where it should be
 */
record PositionRepair(boolean swapped, boolean signLost, Point repaired) {

    /** The least slip that explains why a point is not where it is wanted. */
    static Optional<PositionRepair> find(Point point, Predicate<Point> wanted) {
        return Stream.of(
                        new PositionRepair(true, false, point.swapped()),
                        new PositionRepair(false, true, point.mirrored()),
                        new PositionRepair(true, true, point.swapped().mirrored()))
                .filter(repair -> wanted.test(repair.repaired()))
                .findFirst();
    }
}
