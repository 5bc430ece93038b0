/** From the cells of a row to a typed row: one reader for each kind of sheet, and what they share. */
@NullMarked
package org.sira.ingest.rows;

import org.jspecify.annotations.NullMarked;
