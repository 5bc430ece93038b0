/** From the text or number of a cell to a date, a quantity, a coordinate or a word of a closed list. */
@NullMarked
package org.sira.ingest.value;

import org.jspecify.annotations.NullMarked;
