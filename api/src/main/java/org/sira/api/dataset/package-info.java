/** The files that people hand in: read, reported on, and known again by their fingerprint. */
@NullMarked
package org.sira.api.dataset;

import org.jspecify.annotations.NullMarked;
