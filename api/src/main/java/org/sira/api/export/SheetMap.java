package org.sira.api.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.api.export.RouteSheet.Line;
import org.sira.api.export.RouteSheet.Pass;
import org.sira.api.planning.LineMap;
import org.sira.planner.plan.PlanFacts;

/** The map of a sheet: the way of one trip or convoy, every place on it with its name. */
public final class SheetMap {

    /** As the style sheet and {@link PdfMap} know it. */
    public static final String DRIVEN = "driven";

    private SheetMap() {}

    static LineMap of(PlanFacts facts, List<Line> lines) {
        Map<String, Boolean> stopByPlace = new LinkedHashMap<>();
        List<LineMap.Way> ways = new ArrayList<>();
        for (Line line : lines) {
            String before = line.place().id();
            if (!line.drives()) {
                stopByPlace.put(before, true);
                continue;
            }
            for (Pass pass : line.passes()) {
                String id = pass.place().id();
                stopByPlace.putIfAbsent(id, false);
                if (!before.equals(id)) {
                    ways.add(new LineMap.Way(before, id, DRIVEN, 0));
                }
                before = id;
            }
        }
        List<LineMap.Spot> spots = new ArrayList<>();
        stopByPlace.forEach((id, stop) -> spots.add(new LineMap.Spot(id, stop)));
        return LineMap.of(facts.operation(), ways, spots, true);
    }
}
