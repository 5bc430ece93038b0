/**
 * What people decided about the files of an import, beside the files: which sheets and columns to read as what, which
 * cells to read differently, which place a name means. The bytes of the files stay as they are. Only data; applied by
 * the import run and by the readers of rows.
 */
@NullMarked
package org.sira.ingest.choice;

import org.jspecify.annotations.NullMarked;
