package org.sira.api.draft;

import java.util.List;
import java.util.function.Supplier;

/** The drafts of an operation that can be changed, read when they are asked for. */
public final class OpenDrafts {

    private final Supplier<List<DraftRow>> source;

    OpenDrafts(Supplier<List<DraftRow>> source) {
        this.source = source;
    }

    /** The newest first. */
    public List<DraftRow> getAll() {
        return source.get();
    }

    /** Those that began as one plan. */
    public List<DraftRow> of(int planNumber) {
        return source.get().stream()
                .filter(draft -> draft.planNumber() == planNumber)
                .toList();
    }
}
