/**
 * Checks a plan from the plan and the facts alone. Shares no code with solver, movement or explain, so that a mistake
 * there cannot hide here.
 */
@NullMarked
package org.sira.planner.check;

import org.jspecify.annotations.NullMarked;
