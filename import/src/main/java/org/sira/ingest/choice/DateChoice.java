package org.sira.ingest.choice;

/**
 * How the dates of a column that could be read in two ways are to be read.
 *
 * @param column from 0
 */
public record DateChoice(String file, String sheet, int column, Order order) {

    /** Which number of 03/04/2025 is the day. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }
}
