/**
 * Why a need is not served.
 */
@NullMarked
package org.sira.planner.explain;

import org.jspecify.annotations.NullMarked;
