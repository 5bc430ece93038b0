/** Tables as a workbook: the only place of the export that knows how one is written. */
@NullMarked
package org.sira.api.export.workbook;

import org.jspecify.annotations.NullMarked;
