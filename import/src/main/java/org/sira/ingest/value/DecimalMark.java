package org.sira.ingest.value;

/** What stands before the decimals of a number; the other one then separates its thousands. */
public enum DecimalMark {
    COMMA,
    POINT;

    public DecimalMark other() {
        return this == COMMA ? POINT : COMMA;
    }

    static DecimalMark of(char character) {
        return character == ',' ? COMMA : POINT;
    }
}
