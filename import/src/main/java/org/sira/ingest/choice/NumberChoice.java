package org.sira.ingest.choice;

import org.sira.ingest.value.DecimalMark;

/**
 * How the numbers of a column that could be read in two ways are to be read.
 *
 * @param column from 0
 * @param decimal what this column writes before decimals: 12.500 is 12.5 with the point, 12 500 with the comma
 */
public record NumberChoice(String file, String sheet, int column, DecimalMark decimal) {}
