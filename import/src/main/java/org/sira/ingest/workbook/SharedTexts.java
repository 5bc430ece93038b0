package org.sira.ingest.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.sira.ingest.problem.Limit;

/** The texts that cells refer to by number, side by side in one array: millions of small strings would cost tenfold. */
final class SharedTexts {

    private final Budget budget;
    private byte[] bytes = new byte[1024];
    private int[] ends = new int[64];
    private int count;

    SharedTexts(Budget budget) {
        this.budget = budget;
    }

    void add(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        int start = start(count);
        int most = budget.limits().sharedTextBytes();
        budget.require((long) start + added.length <= most, Limit.TEXT_BYTES, most);
        budget.require(
                count < budget.limits().cells(), Limit.CELLS, budget.limits().cells());
        if (start + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, start + added.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length + ends.length / 2);
        }
        System.arraycopy(added, 0, bytes, start, added.length);
        ends[count] = start + added.length;
        count++;
    }

    Optional<String> find(int index) {
        if (index < 0 || index >= count) {
            return Optional.empty();
        }
        return Optional.of(new String(bytes, start(index), ends[index] - start(index), StandardCharsets.UTF_8));
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
