/**
 * Published vehicle routing instances, solved by the product's routing door and by other solvers, checked and priced on
 * their own terms. The door is {@link org.sira.planner.bench.BenchmarkRun}.
 */
@NullMarked
package org.sira.planner.bench;

import org.jspecify.annotations.NullMarked;
