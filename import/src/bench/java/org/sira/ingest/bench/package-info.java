/** How quickly large workbooks are read, beside the quickest reader known. Run by hand: see the profile "bench". */
@NullMarked
package org.sira.ingest.bench;

import org.jspecify.annotations.NullMarked;
