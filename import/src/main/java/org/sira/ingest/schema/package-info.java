/** The kinds of sheets, their columns with the headings that people write, and how the header row is found. */
@NullMarked
package org.sira.ingest.schema;

import org.jspecify.annotations.NullMarked;
