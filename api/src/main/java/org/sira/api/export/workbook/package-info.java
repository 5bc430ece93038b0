/** Tables as a workbook or as delimited text: the only place of the export that knows how these are written. */
@NullMarked
package org.sira.api.export.workbook;

import org.jspecify.annotations.NullMarked;
