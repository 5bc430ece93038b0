package org.sira.ingest.rows;

/** From the least to the most that a number may be, both included. */
record Range(double least, double most) {

    boolean contains(double value) {
        return value >= least && value <= most;
    }
}
