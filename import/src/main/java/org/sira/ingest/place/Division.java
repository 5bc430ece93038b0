package org.sira.ingest.place;

/** One of the two ways in which Mali is divided into regions and cercles. */
public enum Division {
    OF_2016,
    OF_2023;

    public int year() {
        return this == OF_2016 ? 2016 : 2023;
    }
}
