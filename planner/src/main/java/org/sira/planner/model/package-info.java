/**
 * The facts a plan is made from: places, roads, vehicles, needs, stock, incidents and the rules of movement.
 *
 * <p>Records with validating constructors and nothing else. Every other package of the planner may use this one; it
 * uses none of them. Quantities are kilograms for dry commodities and litres for liquid ones; times are local and to
 * the minute (Mali keeps UTC+0 all year).
 */
@NullMarked
package org.sira.planner.model;

import org.jspecify.annotations.NullMarked;
