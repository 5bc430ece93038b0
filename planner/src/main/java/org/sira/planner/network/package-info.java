/**
 * The road network and the routes through it: compressed rows, exact search for time and exposure, and the few
 * options worth keeping for each pair of places.
 *
 * <p>Uses the model alone. Risk enters as one number for each road.
 */
@NullMarked
package org.sira.planner.network;

import org.jspecify.annotations.NullMarked;
