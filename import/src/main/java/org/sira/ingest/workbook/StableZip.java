package org.sira.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip anew: parts in the order of their names, all with the same time, so that equal parts make equal files. */
final class StableZip {

    /** Readers look for the list of contents first. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Not the very first time a zip can note: Java adds one with a time zone to that. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    static void repack(byte[] zip, OutputStream out) throws IOException {
        Map<String, byte[]> contentByName = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                contentByName.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipOutputStream packed = new ZipOutputStream(out);
        byte[] contentTypes = contentByName.remove(CONTENT_TYPES);
        if (contentTypes != null) {
            put(packed, CONTENT_TYPES, contentTypes);
        }
        for (Map.Entry<String, byte[]> part : contentByName.entrySet()) {
            put(packed, part.getKey(), part.getValue());
        }
        packed.finish();
    }

    private static void put(ZipOutputStream packed, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        packed.putNextEntry(entry);
        packed.write(content);
        packed.closeEntry();
    }
}
