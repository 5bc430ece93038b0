package org.sira.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Rejection;

/** The entries of a zip held in memory, none of them ever inflated beyond the budget or written anywhere. */
final class GuardedZip implements ZipEntrySource {

    private static final byte[] DIRECTORY_HEADER = {'P', 'K', 1, 2};

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Budget budget;
    private boolean closed;

    private GuardedZip(ZipFile zip, List<ZipArchiveEntry> entries, Budget budget) {
        this.zip = zip;
        this.entries = entries;
        this.budget = budget;
    }

    static GuardedZip open(byte[] bytes, Budget budget) throws IOException {
        // Counted before the directory is read, which costs memory for each entry.
        int most = budget.limits().entries();
        budget.require(ByteSearch.count(bytes, DIRECTORY_HEADER, most) <= most, Limit.ENTRIES, most);
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw budget.remember(new Refusal(Rejection.DAMAGED_ZIP));
        }
        return new GuardedZip(zip, checked(zip, budget), budget);
    }

    private static List<ZipArchiveEntry> checked(ZipFile zip, Budget budget) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            // Names of parts are compared without regard to case: two that are equal have no one meaning.
            boolean unique = names.add(entry.getName().toLowerCase(Locale.ROOT));
            if (!unique || !zip.canReadEntryData(entry)) {
                throw budget.remember(new Refusal(Rejection.DAMAGED_ZIP));
            }
        }
        return entries;
    }

    List<String> names() {
        return entries.stream().map(ZipArchiveEntry::getName).toList();
    }

    InputStream open(String name) throws IOException {
        return getInputStream(zip.getEntry(name));
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries);
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new GuardedStream(zip.getInputStream(entry), entry.getName(), budget);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
