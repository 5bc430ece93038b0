package org.sira.api.draft;

/** What has become of a draft. Only an open one can be changed. */
enum DraftStatus {
    OPEN,
    /** It has become a plan. */
    SAVED,
    DISCARDED
}
