package org.sira.ingest.value;

/** A member of a closed list that cells name in words. */
public interface Worded {

    Words words();
}
