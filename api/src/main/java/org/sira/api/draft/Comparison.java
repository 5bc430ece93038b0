package org.sira.api.draft;

/** What people may have compared before they choose. */
enum Comparison {
    VEHICLES,
    DAYS,
    CONVOYS,
    TRIPS
}
