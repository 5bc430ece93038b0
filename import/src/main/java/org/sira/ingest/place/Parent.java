package org.sira.ingest.place;

/**
 * Where a thing lies.
 *
 * @param cercle its name, {@code cercleCode} its p-code, {@code region} the name of its region; empty when not known
 */
public record Parent(String cercle, String cercleCode, String region) {

    public static final Parent NONE = new Parent("", "", "");
}
