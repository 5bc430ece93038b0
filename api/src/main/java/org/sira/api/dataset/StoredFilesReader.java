package org.sira.api.dataset;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.sira.api.platform.RecentlyUsed;
import org.sira.ingest.InputFile;
import org.sira.ingest.choice.ImportChoices;
import org.springframework.stereotype.Component;

/** Reads files out of the database, two sets at a time at most: each may take a lot of memory for some seconds. */
@Component
class StoredFilesReader {

    private static final int AT_ONCE = 2;
    private static final int MOST_KEPT = 4;

    private record Key(List<StoredFile> files, ImportChoices choices) {}

    private final FileStore store;
    private final RecentlyUsed<Key, ImportedFiles> recent = new RecentlyUsed<>(MOST_KEPT);
    private final DatasetReader reader = new DatasetReader();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    StoredFilesReader(FileStore store) {
        this.store = store;
    }

    ImportedFiles read(List<StoredFile> files, ImportChoices choices) {
        Key key = new Key(List.copyOf(files), choices);
        Optional<ImportedFiles> known = recent.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        turns.acquireUninterruptibly();
        try {
            ImportedFiles imported = recent.find(key).orElseGet(() -> readNow(key));
            recent.keep(key, imported);
            return imported;
        } finally {
            turns.release();
        }
    }

    private ImportedFiles readNow(Key key) {
        return reader.read(
                key.files().stream().map(StoredFile::file).toList(),
                key.files().stream()
                        .map(file -> InputFile.of(file.file().name(), store.content(file)))
                        .toList(),
                ReadingChoices.of(key.choices()));
    }
}
