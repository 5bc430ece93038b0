package org.sira.ingest.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sira.ingest.dataset.Dataset;

/**
 * The SHA-256 of what a dataset says: equal for equal facts, whatever files, sheets and rows they come from and in
 * whatever order.
 *
 * <p>Hashed is UTF-8 text: a line with the number of this format, then for each kind, in a fixed order, a line with its
 * name and how many rows it has, and a line for each row, sorted. A row is its values by their names, with text in quotes,
 * numbers by their bits, dates and times in ISO 8601, and nothing for what is not given. Lists within a row keep their
 * order, since that of a tanker's compartments means something.
 */
public final class DatasetHash {

    private static final String FORMAT = "sira facts 1\n";

    private DatasetHash() {}

    /** 64 lower-case hexadecimal digits. */
    public static String of(Dataset dataset) {
        MessageDigest digest = sha256();
        add(digest, FORMAT);
        for (KindRows<?> kind : KindRows.ALL) {
            var texts = kind.texts(dataset);
            add(digest, kind.kind() + " " + texts.size() + "\n");
            texts.forEach(text -> add(digest, text + "\n"));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
