package org.sira.api.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files that were read a while ago: reading them again would give the same. */
@Component
class ImportedFilesCache {

    private static final int MOST = 4;

    private final Map<List<StoredFile>, ImportedFiles> imported = new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<StoredFile>, ImportedFiles> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<ImportedFiles> find(List<StoredFile> files) {
        return Optional.ofNullable(imported.get(files));
    }

    synchronized void keep(List<StoredFile> files, ImportedFiles read) {
        imported.put(List.copyOf(files), read);
    }
}
