package org.sira.api.dataset.intake;

import java.util.List;
import java.util.UUID;
import org.sira.api.dataset.ImportReview;
import org.sira.api.dataset.ImportedFiles;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.dataset.ImportReport;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.SheetReport;

/**
 * An import whose files are read.
 *
 * @param review of which the files are there
 */
record OpenImport(ImportReview review, ImportedFiles imported) {

    UUID job() {
        return review.job();
    }

    /** Where its pages begin. */
    String base() {
        return "/operations/%d/data/imports/%s".formatted(review.operation(), review.job());
    }

    int revision() {
        return review.decisions().revision();
    }

    ImportReport report() {
        return imported.report();
    }

    List<PlaceRow> places() {
        return imported.dataset().places();
    }

    ImportChoices choices() {
        return review.decisions().choices();
    }

    ImportChoices remembered() {
        return review.decisions().history().remembered();
    }

    /** The row of headings of a sheet, from 1; 0 where it has none or was not read. */
    int headerRow(String file, String sheet) {
        return report().sheets().stream()
                .filter(each -> each.file().equals(file) && each.sheet().equals(sheet))
                .mapToInt(SheetReport::headerRow)
                .findFirst()
                .orElse(0);
    }

    /** A sheet as people call it among those of this import. */
    String nameOf(String file, String sheet) {
        return review.files().size() > 1 ? file + " · " + sheet : sheet;
    }
}
