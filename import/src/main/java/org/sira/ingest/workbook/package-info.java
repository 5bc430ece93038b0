/** Workbooks as files: the only place that knows how a spreadsheet is stored. */
@NullMarked
package org.sira.ingest.workbook;

import org.jspecify.annotations.NullMarked;
