package org.sira.api.dataset;

import org.sira.ingest.workbook.ImportLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What may be uploaded at once; people are told before they choose. */
@Component
public class UploadLimits {

    private final DataSize all;

    UploadLimits(@Value("${spring.servlet.multipart.max-request-size}") DataSize all) {
        this.all = all;
    }

    public long getFileBytes() {
        return ImportLimits.standard().fileBytes();
    }

    public long getFileMiB() {
        return DataSize.ofBytes(getFileBytes()).toMegabytes();
    }

    public long getAllBytes() {
        return all.toBytes();
    }

    public long getAllMiB() {
        return all.toMegabytes();
    }

    public int getFiles() {
        return Datasets.MOST_FILES;
    }
}
