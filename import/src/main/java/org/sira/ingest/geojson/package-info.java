/**
 * Roads from GeoJSON, as exports of OpenStreetMap carry them: guarded, streaming reading, and lines made into roads
 * between places and junctions. The only place that knows the JSON library and JTS.
 */
@NullMarked
package org.sira.ingest.geojson;

import org.jspecify.annotations.NullMarked;
