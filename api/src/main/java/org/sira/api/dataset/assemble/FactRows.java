package org.sira.api.dataset.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sira.api.dataset.Notice;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Severity;

/** Turns rows into facts. A row that a fact refuses becomes a notice with its place in the file. */
final class FactRows {

    private final List<Notice> notices = new ArrayList<>();

    <R, F> List<F> map(List<R> rows, Function<R, RowRef> refOf, Function<R, F> toFact) {
        List<F> facts = new ArrayList<>(rows.size());
        for (R row : rows) {
            try {
                facts.add(toFact.apply(row));
            } catch (IllegalArgumentException refused) {
                String why = String.valueOf(refused.getMessage());
                add(refOf.apply(row), Severity.BLOCKS, "notice.impossible-row", why);
            }
        }
        return facts;
    }

    void add(RowRef ref, Severity severity, String key, Object... arguments) {
        notices.add(new Notice(where(ref), severity, key, List.of(arguments)));
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    static CellRef where(RowRef ref) {
        return ref.where();
    }
}
