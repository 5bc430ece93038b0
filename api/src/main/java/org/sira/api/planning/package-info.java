/** Making and checking plans: facts from imported files, a solve with its limits, and the independent check of the result. */
@NullMarked
package org.sira.api.planning;

import org.jspecify.annotations.NullMarked;
