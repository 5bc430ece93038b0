/**
 * The search: compiled problem, evaluator, ledger, ruin and recreate, convoy moves, and the constraints that referee it.
 */
@NullMarked
package org.sira.planner.solver.internal;

import org.jspecify.annotations.NullMarked;
