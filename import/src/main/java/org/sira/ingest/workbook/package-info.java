/**
 * Workbooks as bytes: guarded, streaming reading of what comes in, and writing of what goes out. The only place that
 * knows POI.
 *
 * <p>What is written is the same bytes for the same input on any day, and never a formula. Any package may write
 * workbooks, and only through this one.
 */
@NullMarked
package org.sira.ingest.workbook;

import org.jspecify.annotations.NullMarked;
