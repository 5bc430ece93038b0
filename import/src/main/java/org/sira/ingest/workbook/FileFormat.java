package org.sira.ingest.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sira.ingest.problem.Rejection;

/** Tells by its bytes, never by its name, whether a file may be a workbook that is read here. */
final class FileFormat {

    private FileFormat() {}

    /** Why the file is refused, or empty when it is a zip, which may hold a workbook. */
    static Optional<Rejection> refusal(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(Rejection.EMPTY_FILE);
        }
        if (ByteSearch.startsWith(bytes, 'P', 'K', 3, 4) || ByteSearch.startsWith(bytes, 'P', 'K', 5, 6)) {
            return Optional.empty();
        }
        if (ByteSearch.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return Optional.of(inContainer(bytes));
        }
        // Excel 2 to 4 wrote their records without a container around them.
        if (ByteSearch.startsWith(bytes, 0x09, 0x00, 0x04, 0x00)
                || ByteSearch.startsWith(bytes, 0x09, 0x02, 0x06, 0x00)
                || ByteSearch.startsWith(bytes, 0x09, 0x04, 0x06, 0x00)) {
            return Optional.of(Rejection.EXCEL_95);
        }
        return Optional.of(Rejection.NOT_A_WORKBOOK);
    }

    /** The directory of the container names its streams in UTF-16. */
    private static Rejection inContainer(byte[] bytes) {
        if (names(bytes, "EncryptedPackage")) {
            return Rejection.PASSWORD_PROTECTED;
        }
        if (names(bytes, "Workbook")) {
            return Rejection.EXCEL_97;
        }
        if (names(bytes, "Book")) {
            return Rejection.EXCEL_95;
        }
        return Rejection.OLD_CONTAINER;
    }

    private static boolean names(byte[] bytes, String stream) {
        return ByteSearch.contains(bytes, stream.getBytes(StandardCharsets.UTF_16LE));
    }
}
