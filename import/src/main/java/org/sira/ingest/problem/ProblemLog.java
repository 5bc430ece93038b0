package org.sira.ingest.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems in the order in which they are met. Of one kind in one sheet only the first ones are listed. */
public final class ProblemLog {

    static final int MOST_LISTED = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Group, Count> countByGroup = new LinkedHashMap<>();

    private record Group(String file, String sheet, String key, Severity severity) {}

    private record Count(int count, Problem last) {}

    public void add(Problem problem) {
        CellRef where = problem.where();
        Group group = new Group(where.file(), where.sheet(), problem.key(), problem.severity());
        Count before = countByGroup.get(group);
        if (before == null || before.count() < MOST_LISTED) {
            problems.add(problem);
            countByGroup.put(group, new Count(before == null ? 1 : before.count() + 1, problem));
        } else {
            countByGroup.put(group, new Count(before.count() + 1, before.last()));
        }
    }

    /** All that is listed, and after that how many more there are of what is not. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        countByGroup.values().stream()
                .filter(count -> count.count() > MOST_LISTED)
                .map(count -> new MoreLikeThis(
                        CellRef.ofSheet(
                                count.last().where().file(),
                                count.last().where().sheet()),
                        count.count() - MOST_LISTED,
                        count.last()))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
