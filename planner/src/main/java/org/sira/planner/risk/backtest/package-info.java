/**
 * How good the risk map has been where an operation works: forecasts from what was known on days of the past, held against what
 * happened afterwards and against two simpler ways to forecast. Uses the model of the package above and has none of its own.
 */
@NullMarked
package org.sira.planner.risk.backtest;

import org.jspecify.annotations.NullMarked;
