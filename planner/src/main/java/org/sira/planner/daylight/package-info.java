/**
 * Sunrise and sunset for a place and a date. Uses the model alone.
 */
@NullMarked
package org.sira.planner.daylight;

import org.jspecify.annotations.NullMarked;
