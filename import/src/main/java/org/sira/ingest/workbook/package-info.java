/** Guards and streaming reading of workbooks; the only package that knows the library behind. */
@NullMarked
package org.sira.ingest.workbook;

import org.jspecify.annotations.NullMarked;
