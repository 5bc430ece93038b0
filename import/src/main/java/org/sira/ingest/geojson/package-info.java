/**
 * Roads from GeoJSON, as exports of OpenStreetMap carry them, and closures and operation areas that people draw: guarded,
 * streaming reading, lines made into roads between places and junctions, and the roads in an area. The only place that knows the JSON library and JTS.
 */
@NullMarked
package org.sira.ingest.geojson;

import org.jspecify.annotations.NullMarked;
