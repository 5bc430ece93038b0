package org.sira.api.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.Sha256;
import org.sira.ingest.InputFile;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.dataset.SettingKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The operations that people plan for. */
@Service
public class Operations {

    private static final String SAMPLE_FILE = "operation-sikasso.xlsx";
    private static final int LONGEST_NAME = 200;

    private final OperationStore store;
    private final FileStore files;
    private final VersionStore versions;
    private final TransactionOperations transactions;
    private final DatasetReader reader = new DatasetReader();

    Operations(OperationStore store, FileStore files, VersionStore versions, TransactionOperations transactions) {
        this.store = store;
        this.files = files;
        this.versions = versions;
        this.transactions = transactions;
    }

    /** The oldest first. */
    public List<Operation> all() {
        return store.all();
    }

    public Optional<Operation> find(long id) {
        return store.find(id);
    }

    /** Holds an operation until the transaction ends: numbers within it are given one at a time. */
    public void lock(long id) {
        store.lock(id);
    }

    /** @throws Refusal when the name is empty or too long */
    public Operation create(String name, String user) {
        return create(name, UUID.randomUUID(), user);
    }

    /**
     * @param form what was sent: sent twice, it makes one operation
     * @throws Refusal when the name is empty or too long
     */
    public Operation create(String name, UUID form, String user) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.operation-name", LONGEST_NAME);
        }
        try {
            return store.find(store.insert(trimmed, false, form, user)).orElseThrow();
        } catch (DuplicateKeyException sentTwice) {
            return store.find(form).orElseThrow(() -> sentTwice);
        }
    }

    /** Makes the sample operation with its data; whoever asks for it again gets the one that is there. */
    public Operation createSample(String user) {
        Optional<Operation> there = store.findSample();
        if (there.isPresent()) {
            return there.get();
        }
        byte[] content = sampleWorkbook();
        String name = nameIn(content);
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                long id = store.insert(name, true, UUID.randomUUID(), user);
                List<StoredFile> stored = List.of(files.store(id, SAMPLE_FILE, content, user));
                versions.insert(id, Optional.empty(), stored, ImportChoices.none(), user);
                return store.find(id).orElseThrow();
            }));
        } catch (DuplicateKeyException madeMeanwhile) {
            return store.findSample().orElseThrow(() -> madeMeanwhile);
        }
    }

    private String nameIn(byte[] workbook) {
        ImportedFiles imported = reader.read(
                List.of(new DataFile(SAMPLE_FILE, Sha256.of(workbook))),
                List.of(InputFile.of(SAMPLE_FILE, workbook)),
                ReadingChoices.none());
        return imported.dataset().settings().text(SettingKey.OPERATION_NAME).orElse(SAMPLE_FILE);
    }

    private static byte[] sampleWorkbook() {
        try (InputStream in = Operations.class.getResourceAsStream(SAMPLE_FILE)) {
            if (in == null) {
                throw new IllegalStateException(SAMPLE_FILE + " is missing from the jar; build it again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
