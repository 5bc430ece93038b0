package org.sira.api.dataset.assemble;

/** In which season the days of a plan lie. */
enum SeasonDays {
    DRY,
    WET,
    /** The season changes while the plan runs. */
    BOTH
}
