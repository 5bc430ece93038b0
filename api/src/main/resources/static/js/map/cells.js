/*
 * Incidents that lie too close to be drawn one by one: a ring with their number. Its thick part is the share on the road.
 * Chosen, it is described, and the map comes closer.
 */

import { select } from "../selection.js";
import { ageClass } from "./incidents.js";
import { makeReachable } from "./reach.js";

/** From so many incidents on, so large in pixels: room for the number. */
const SIZES = [
  { from: 1000, radius: 23 },
  { from: 100, radius: 18 },
  { from: 10, radius: 14 },
  { from: 0, radius: 11 },
];
const CLOSER = 2;

/** @param cells org.sira.api.situation.IncidentCell */
export function drawCells(chart, group, cells) {
  const signs = cells.map((cell) => {
    const position = [cell.lat, cell.lon];
    const { radius } = SIZES.find(({ from }) => cell.count >= from);
    const age = ageClass(cell.newest);
    const layer = chart.L.circleMarker(position, { radius, pane: "incidents", className: `cell ${age}` });
    const lines = describe(cell, chart.words);
    chart.tip(layer, lines.join(" · "));
    return {
      layer,
      text: lines.join(" · "),
      choose() {
        select("cell", `${cell.lat},${cell.lon}`, chart, lines);
        const { map } = chart;
        const box = chart.L.latLngBounds([cell.south, cell.west], [cell.north, cell.east]).pad(0.1);
        map.fitBounds(box, { maxZoom: Math.min(map.getMaxZoom(), map.getZoom() + CLOSER), animate: false });
      },
      dress() {
        const round = 2 * Math.PI * radius;
        const className = `cell-share ${age}`;
        const dashArray = `${(round * cell.road) / cell.count} ${round}`;
        if (cell.road > 0) {
          chart.L.circleMarker(position, { radius, pane: "incidents", className, dashArray, interactive: false })
            .addTo(group);
        }
        chart.mark(position, "cell-count", chart.words.number(cell.count), "counts").addTo(group);
      },
    };
  });
  makeReachable(signs);
  for (const { layer, dress } of signs) {
    layer.addTo(group);
    dress();
  }
}

function describe(cell, words) {
  return [
    words.of("Cell", words.number(cell.count)),
    words.of("CellRoad", words.number(cell.road)),
    words.of("CellDeaths", words.number(cell.fatalities)),
    words.of("CellNewest", words.day(cell.newest.date)),
    cell.worst.fatalities > 0
      ? words.of("CellWorst", cell.worst.type, words.day(cell.worst.date), words.number(cell.worst.fatalities))
      : "",
  ].filter(Boolean);
}
