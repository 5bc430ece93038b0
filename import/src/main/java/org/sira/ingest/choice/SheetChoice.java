package org.sira.ingest.choice;

import java.util.Optional;
import org.sira.ingest.schema.SheetKind;

/** How one sheet of a file is to be read. */
public sealed interface SheetChoice {

    String file();

    String sheet();

    /** It is left out, whatever it holds. */
    record Ignore(String file, String sheet) implements SheetChoice {}

    /**
     * It is read, also when it is hidden.
     *
     * @param kind empty: as what its headings say
     * @param headerRow from 1, as the spreadsheet shows it; 0: to be found
     */
    record Read(String file, String sheet, Optional<SheetKind> kind, int headerRow) implements SheetChoice {

        public Read {
            if (headerRow < 0) {
                throw new IllegalArgumentException("headerRow is " + headerRow + "; expected 0 or more");
            }
        }
    }
}
