/**
 * What the import gives out: typed rows with where each came from, and the report of the import.
 *
 * <p>References between rows are resolved to ids. What a blank cell means is left open ({@code Optional}); quantities
 * are kilograms for dry commodities and litres for liquid ones; times are local and to the minute.
 */
@NullMarked
package org.sira.ingest.dataset;

import org.jspecify.annotations.NullMarked;
