package org.sira.ingest.privacy;

/** Hides a value: its first letter or digit stays, so that people find it again, and the punctuation of the next few. */
final class Mask {

    private static final int LONGEST = 14;

    private Mask() {}

    static String of(String text) {
        StringBuilder masked = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < text.length() && masked.length() < LONGEST; i++) {
            char character = text.charAt(i);
            boolean told = Character.isLetterOrDigit(character) || Character.isSurrogate(character);
            masked.append(told && !first ? '•' : character);
            first &= !told;
        }
        return text.length() > LONGEST ? masked.toString().strip() + "…" : masked.toString();
    }
}
