package org.sira.planner.model;

import java.util.List;

/** What limits movement on some dates. */
public record Restrictions(
        List<Curfew> curfews, List<Closure> closures, List<OperationArea> areas, List<AnnouncedColumn> columns) {

    public Restrictions {
        curfews = List.copyOf(curfews);
        closures = List.copyOf(closures);
        areas = List.copyOf(areas);
        columns = List.copyOf(columns);
    }

    public static Restrictions none() {
        return new Restrictions(List.of(), List.of(), List.of(), List.of());
    }
}
