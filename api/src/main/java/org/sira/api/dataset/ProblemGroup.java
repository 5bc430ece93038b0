package org.sira.api.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.api.platform.Messages;
import org.sira.ingest.problem.Severity;

/**
 * Problems that are mended in the same way.
 *
 * @param key of severity and kind, for addresses
 * @param title what was found, by the example of the first
 * @param action what to do about the first
 * @param sameAction whether that is to be done about all of them
 * @param lines of which at most {@value #MOST_LINES} are shown
 */
public record ProblemGroup(
        String key, Severity severity, String title, String action, boolean sameAction, int count, List<Line> lines) {

    private static final int MOST_LINES = 200;

    /** One of them. */
    public record Line(String where, String text, String action) {}

    private record Kind(Severity severity, String key) {}

    public ProblemGroup {
        lines = List.copyOf(lines);
    }

    /** What blocks comes first, then rows that are left out; the most numerous first. */
    public static List<ProblemGroup> of(List<Notice> notices, Messages messages) {
        NoticeTexts texts = new NoticeTexts(messages);
        Map<Kind, List<Notice>> byKind = new LinkedHashMap<>();
        for (Notice notice : notices) {
            byKind.computeIfAbsent(new Kind(notice.severity(), notice.key()), kind -> new ArrayList<>())
                    .add(notice);
        }
        return byKind.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), texts))
                .sorted((one, other) -> one.severity == other.severity
                        ? Integer.compare(other.count, one.count)
                        : one.severity.compareTo(other.severity))
                .toList();
    }

    /** How many are not shown. */
    public int hidden() {
        return count - lines.size();
    }

    /** What tells groups of problems apart. */
    public static String key(Severity severity, String problemKey) {
        return severity + "-" + problemKey.substring(problemKey.indexOf('.') + 1);
    }

    private static ProblemGroup group(Kind kind, List<Notice> notices, NoticeTexts texts) {
        List<Line> lines = notices.stream()
                .limit(MOST_LINES)
                .map(notice -> new Line(NoticeTexts.where(notice.where()), texts.text(notice), texts.action(notice)))
                .toList();
        String action = lines.get(0).action();
        return new ProblemGroup(
                key(kind.severity(), kind.key()),
                kind.severity(),
                lines.get(0).text(),
                action,
                lines.stream().allMatch(line -> line.action().equals(action)),
                notices.size(),
                lines);
    }
}
