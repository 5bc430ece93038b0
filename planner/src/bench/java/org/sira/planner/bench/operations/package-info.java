/**
 * The search on operations as planners have them, beside itself with less and beside a plain local search. The door is
 * {@link org.sira.planner.bench.operations.OperationsRun}.
 */
@NullMarked
package org.sira.planner.bench.operations;

import org.jspecify.annotations.NullMarked;
