package org.sira.planner.bench.operations;

/** What the time of a run is counted by. Either begins once the facts are compiled: that takes all variants the same. */
enum Clock {
    /** Of the thread that searches; compiler and collector of the machine are not in it. */
    CPU,
    /** For searches on several threads. */
    WALL
}
