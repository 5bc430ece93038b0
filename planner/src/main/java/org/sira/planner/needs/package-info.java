/**
 * From displacement to needs, and from needs to loads that vehicles can carry. Uses the model alone.
 */
@NullMarked
package org.sira.planner.needs;

import org.jspecify.annotations.NullMarked;
