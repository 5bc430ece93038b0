/** Why a need is not served; which ways there are between two places, what speaks for each, or why there is none. */
@NullMarked
package org.sira.planner.explain;

import org.jspecify.annotations.NullMarked;
