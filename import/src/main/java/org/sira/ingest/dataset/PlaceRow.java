package org.sira.ingest.dataset;

/**
 * A place of the operation.
 *
 * @param latitude and {@code longitude} in decimal degrees
 * @param region empty when blank; so are {@code cercle} and {@code cercleCode}
 */
public record PlaceRow(
        RowRef ref,
        String id,
        String name,
        PlaceType type,
        double latitude,
        double longitude,
        String region,
        String cercle,
        String cercleCode,
        boolean safeHaven) {}
