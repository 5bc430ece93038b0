/**
 * Reading and writing workbooks; the only package that knows the library behind.
 *
 * <p>A workbook that comes from outside is untrusted: its parts are inflated under a {@code Budget}, parsed as a stream
 * with handlers of our own that stop early, and any failure becomes a coded rejection at one boundary, {@code
 * OpenWorkbook}.
 */
@NullMarked
package org.sira.ingest.workbook;

import org.jspecify.annotations.NullMarked;
