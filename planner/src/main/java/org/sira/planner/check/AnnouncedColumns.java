package org.sira.planner.check;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.MovementRules;
import org.sira.planner.network.RoadGeometry;

/** Nobody is on a road near an announced column, from some time before it to some time after it. */
record AnnouncedColumns(List<AnnouncedColumn> columns, MovementRules rules, RoadGeometry geometry)
        implements RoadHours {

    @Override
    public Stream<Obstacle> obstacles(RoadUse use) {
        return columns.stream()
                .filter(column -> use.overlaps(from(column), to(column)))
                .filter(column -> geometry.isNear(use.road(), column, rules.columnBufferKm()))
                .map(column -> new Obstacle(
                        CheckedRule.ANNOUNCED_COLUMN,
                        "driven " + Words.span(use.enterAt(), use.leaveAt()),
                        "not within %s km of announced column %s %s, buffer included"
                                .formatted(
                                        Words.number(rules.columnBufferKm()),
                                        column.id(),
                                        Words.span(from(column), to(column)))));
    }

    private LocalDateTime from(AnnouncedColumn column) {
        return column.from().minusMinutes(rules.columnBufferMin());
    }

    private LocalDateTime to(AnnouncedColumn column) {
        return column.to().plusMinutes(rules.columnBufferMin());
    }
}
