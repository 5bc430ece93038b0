package org.sira.api.dataset;

/**
 * A file in the database.
 *
 * @param id of its bytes, which other names may share
 */
record StoredFile(long id, DataFile file) {}
