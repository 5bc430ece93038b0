/**
 * Makes the files of {@code sample-data}: real places and distances, everything else invented.
 *
 * <p>The same bytes on each run. {@link org.sira.ingest.sample.SampleFilesTest} holds the committed files against them.
 */
@NullMarked
package org.sira.ingest.sample;

import org.jspecify.annotations.NullMarked;
