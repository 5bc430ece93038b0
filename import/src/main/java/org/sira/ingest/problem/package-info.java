/** What is wrong with a file, one record per kind, with its cell and the words that say how to mend it. */
@NullMarked
package org.sira.ingest.problem;

import org.jspecify.annotations.NullMarked;
