package org.sira.ingest.value;

/** Which of the two numbers of a position. */
public enum Axis {
    LATITUDE(90),
    LONGITUDE(180);

    private final int mostDegrees;

    Axis(int mostDegrees) {
        this.mostDegrees = mostDegrees;
    }

    /** Either way from 0. */
    public int mostDegrees() {
        return mostDegrees;
    }
}
