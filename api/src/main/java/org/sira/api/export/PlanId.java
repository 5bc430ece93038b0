package org.sira.api.export;

import org.sira.api.platform.Sha256;

/**
 * What a plan is called on every sheet that leaves Sira: the first 16 hexadecimal digits of the SHA-256 of its file,
 * written with an empty id and the creation time 1970-01-01T00:00:00Z. Equal plans from equal data have equal ids.
 */
final class PlanId {

    private static final int DIGITS = 16;

    private PlanId() {}

    static String of(byte[] content) {
        return Sha256.of(content).substring(0, DIGITS);
    }
}
