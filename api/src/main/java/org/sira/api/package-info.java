/** The application around the import and the planner. */
@NullMarked
package org.sira.api;

import org.jspecify.annotations.NullMarked;
