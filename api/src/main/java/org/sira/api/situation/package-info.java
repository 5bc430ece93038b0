/** What is known of the roads: their risk with its evidence, incidents, displaced people, closures; as a map and as tables. */
@NullMarked
package org.sira.api.situation;

import org.jspecify.annotations.NullMarked;
