/**
 * From incidents to the risk of each road, with its evidence, and from classes of risk to corridors.
 *
 * <p>Scores road segments only, never persons, groups or places of people. Uses the model and the network.
 */
@NullMarked
package org.sira.planner.risk;

import org.jspecify.annotations.NullMarked;
