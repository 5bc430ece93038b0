package org.sira.api.dataset.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.ingest.problem.MoreLikeThis;
import org.sira.ingest.problem.Severity;

/** The problems of an import: by what mends them, and one by one. */
record ProblemsPage(List<Group> groups, List<String> sheets, ProblemFilter filter, ProblemFilter.Found found) {

    private static final int MOST_REPAIRS = 10;

    /**
     * Problems that are mended in the same way.
     *
     * @param title what was found, by the example of the first
     * @param action what to do about the first
     * @param repairs at most {@value #MOST_REPAIRS}, the most useful first; {@code more} are not shown
     * @param safe how many of them can be mended by what they alone suggest
     */
    record Group(
            String key,
            Severity severity,
            String title,
            String action,
            int count,
            List<BulkRepair> repairs,
            int more,
            int safe) {

        Group {
            repairs = List.copyOf(repairs);
        }
    }

    ProblemsPage {
        groups = List.copyOf(groups);
        sheets = List.copyOf(sheets);
    }

    static ProblemsPage of(List<ProblemEntry> all, ProblemFilter filter) {
        Map<String, List<ProblemEntry>> byGroup = new LinkedHashMap<>();
        all.forEach(entry ->
                byGroup.computeIfAbsent(entry.group(), key -> new ArrayList<>()).add(entry));
        List<Group> groups = byGroup.values().stream()
                .map(ProblemsPage::group)
                .sorted((one, other) -> one.severity() == other.severity()
                        ? Integer.compare(other.count(), one.count())
                        : one.severity().compareTo(other.severity()))
                .toList();
        List<String> sheets = all.stream()
                .map(ProblemEntry::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return new ProblemsPage(groups, sheets, filter, filter.of(all));
    }

    private static Group group(List<ProblemEntry> entries) {
        ProblemEntry first = entries.stream()
                .filter(entry -> !(entry.problem() instanceof MoreLikeThis))
                .findFirst()
                .orElse(entries.get(0));
        List<BulkRepair> repairs = BulkRepair.of(entries);
        return new Group(
                first.group(),
                first.severity(),
                first.text(),
                first.action(),
                entries.stream().mapToInt(ProblemEntry::count).sum(),
                repairs.stream().limit(MOST_REPAIRS).toList(),
                Math.max(0, repairs.size() - MOST_REPAIRS),
                (int) entries.stream().filter(entry -> !entry.safe().isEmpty()).count());
    }
}
