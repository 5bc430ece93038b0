/** What columns hold, told by their values where their headings say nothing. Used when sheets are recognised. */
@NullMarked
package org.sira.ingest.content;

import org.jspecify.annotations.NullMarked;
