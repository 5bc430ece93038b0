package org.sira.ingest.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sira.ingest.problem.Limit;

/** The texts that cells refer to by number, side by side in blocks: millions of small strings would cost tenfold. */
final class SharedTexts {

    /** More than the longest text takes, and little enough that the memory need not be found in one piece. */
    private static final int BLOCK_BITS = 18;

    private static final int BLOCK_BYTES = 1 << BLOCK_BITS;

    private final Budget budget;
    private final List<byte[]> blocks = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private int count;
    private int end;

    SharedTexts(Budget budget) {
        this.budget = budget;
    }

    void add(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        int start = startOf(added.length);
        int most = budget.limits().sharedTextBytes();
        budget.require((long) start + added.length <= most, Limit.TEXT_BYTES, most);
        budget.require(
                count < budget.limits().cells(), Limit.CELLS, budget.limits().cells());
        if (start + added.length > blocks.size() * BLOCK_BYTES) {
            blocks.add(new byte[BLOCK_BYTES]);
        }
        // An empty text may stand where no block is yet.
        if (added.length > 0) {
            System.arraycopy(added, 0, block(start), start & (BLOCK_BYTES - 1), added.length);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + count / 2);
            lengths = Arrays.copyOf(lengths, count + count / 2);
        }
        starts[count] = start;
        lengths[count] = added.length;
        count++;
        end = start + added.length;
    }

    Optional<String> find(int index) {
        if (index < 0 || index >= count) {
            return Optional.empty();
        }
        if (lengths[index] == 0) {
            return Optional.of("");
        }
        int start = starts[index];
        return Optional.of(new String(block(start), start & (BLOCK_BYTES - 1), lengths[index], StandardCharsets.UTF_8));
    }

    /** A text that does not fit into what is left of a block begins the next one. */
    private int startOf(int length) {
        int left = blocks.size() * BLOCK_BYTES - end;
        return length <= left ? end : blocks.size() * BLOCK_BYTES;
    }

    private byte[] block(int start) {
        return blocks.get(start >> BLOCK_BITS);
    }
}
