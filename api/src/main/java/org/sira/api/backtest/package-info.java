/**
 * How good the risk map has been: backtests of the data of an operation, as jobs with pages, as text, files and charts. The
 * command line uses the text and the files.
 */
@NullMarked
package org.sira.api.backtest;

import org.jspecify.annotations.NullMarked;
