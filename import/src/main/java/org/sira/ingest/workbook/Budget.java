package org.sira.ingest.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.sira.ingest.problem.Limit;

/**
 * What reading one file has used of its limits. Bytes are counted as they are inflated, since what a zip declares of
 * itself may be a lie. Time counts only between {@link #resume()} and {@link #pause()}.
 */
final class Budget {

    /** The parts that say how the package hangs together are read into memory as trees: they stay small. */
    static final int PLUMBING_BYTES = 2 * 1024 * 1024;

    /** Inflated bytes within which the parser must report something: no tag, comment or name is longer. */
    static final int SILENT_BYTES = 1024 * 1024;

    private final ImportLimits limits;
    private final LongSupplier nanoTime;
    private final Map<String, Long> inflatedByEntry = new LinkedHashMap<>();
    private long inflated;
    private final Map<String, Integer> cellsByPart = new LinkedHashMap<>();
    private String partInHand = "";
    private int cellsElsewhere;
    private int cells;
    private int silent;
    private int mostSilent = SILENT_BYTES;
    private boolean awaitingText;
    private boolean plumbing = true;
    private long usedNanos;
    private long resumedAt;
    private Optional<Refusal> breach = Optional.empty();

    Budget(ImportLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.resumedAt = nanoTime.getAsLong();
    }

    ImportLimits limits() {
        return limits;
    }

    void resume() {
        resumedAt = nanoTime.getAsLong();
        silent = 0;
    }

    void pause() {
        usedNanos += nanoTime.getAsLong() - resumedAt;
    }

    /** From here on parts are parsed as streams by handlers that call {@link #heard()}. */
    void plumbingDone() {
        plumbingDone(SILENT_BYTES);
    }

    /** @param mostSilentBytes within which the parser of this format must call {@link #heard()} */
    void plumbingDone(int mostSilentBytes) {
        mostSilent = mostSilentBytes;
        plumbing = false;
        silent = 0;
    }

    /**
     * Counts bytes of an entry; what is read again does not count again.
     *
     * @param position in the entry after this read
     */
    void inflated(String entry, long position, int bytes) {
        require(
                position <= (plumbing ? PLUMBING_BYTES : limits.entryBytes()),
                Limit.ENTRY_BYTES,
                plumbing ? PLUMBING_BYTES : limits.entryBytes());
        long before = inflatedByEntry.getOrDefault(entry, 0L);
        if (position > before) {
            inflatedByEntry.put(entry, position);
            inflated += position - before;
        }
        require(inflated <= limits.inflatedBytes(), Limit.INFLATED_BYTES, limits.inflatedBytes());
        if (!plumbing) {
            silent += bytes;
            require(
                    silent <= mostSilent,
                    awaitingText ? Limit.CELL_CHARS : Limit.MARKUP_BYTES,
                    awaitingText ? limits.cellChars() : mostSilent);
        }
        long used = usedNanos + nanoTime.getAsLong() - resumedAt;
        require(used <= limits.time().toNanos(), Limit.SECONDS, limits.time().toSeconds());
    }

    /** The parser reported something. */
    void heard() {
        silent = 0;
        awaitingText = false;
    }

    /** What comes next is the text of a cell, which the parser may hold back until it has all of it. */
    void awaitText() {
        awaitingText = true;
    }

    /** What is read again does not count again. */
    void sheet(String part) {
        cellsByPart.merge(partInHand, cells, Math::max);
        partInHand = part;
        cells = 0;
        cellsElsewhere = cellsByPart.entrySet().stream()
                .filter(other -> !other.getKey().equals(part))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    void cell() {
        cells++;
        require(cells + cellsElsewhere <= limits.cells(), Limit.CELLS, limits.cells());
    }

    void require(boolean within, Limit limit, long most) {
        if (!within) {
            throw remember(Refusal.overLimit(limit, most));
        }
    }

    /** Keeps the first refusal, in case a library wraps or swallows it on its way up. */
    Refusal remember(Refusal refusal) {
        if (breach.isEmpty()) {
            breach = Optional.of(refusal);
        }
        return refusal;
    }

    Optional<Refusal> breach() {
        return breach;
    }
}
