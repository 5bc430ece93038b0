/**
 * What newer facts touch in a plan: which convoys, trips, stops and needs, what was and what is, and whether a rule is
 * broken now. What is broken comes from the checker, so that nothing is missed; this package says which fact did it.
 */
@NullMarked
package org.sira.planner.changes;

import org.jspecify.annotations.NullMarked;
