/** Reads the workbooks that people upload into typed rows and a report of what must be mended: {@link WorkbookImport}. */
@NullMarked
package org.sira.ingest;

import org.jspecify.annotations.NullMarked;
