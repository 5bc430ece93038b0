/**
 * What holds for every plan, said before one is searched; why a need is not served; which ways there are between two
 * places, what speaks for each, or why there is none.
 */
@NullMarked
package org.sira.planner.explain;

import org.jspecify.annotations.NullMarked;
