/* Roads by class of risk. A road is selected by a click, or by Tab to the map's roads, arrow keys and Enter. */

import { select } from "../selection.js";
import { makeReachable } from "./reach.js";

const RISK_ORDER = ["UNKNOWN", "LOW", "MODERATE", "HIGH", "EXTREME"];

export function drawRoads(chart) {
  const group = chart.group("roads");
  const roads = chart.network.roads.sort(
    (a, b) => RISK_ORDER.indexOf(a.risk) - RISK_ORDER.indexOf(b.risk) || a.rate - b.rate,
  );
  for (const { id, risk } of roads) {
    const line = chart.network.line(id);
    chart.line(line, "roads", `road-case ${risk}`).addTo(group);
    chart.line(line, "roads", `road ${risk}`).addTo(group);
    if (risk === "EXTREME") {
      chart.line(line, "roads", "road-core").addTo(group);
    }
  }
  addHits(chart, group, roads.reverse());
}

/** Wide invisible lines on top catch clicks and focus: roads are thin, fingers are not. The most dangerous come first. */
function addHits(chart, group, roads) {
  const { L, network, words } = chart;
  const signs = roads.map((road) => {
    const text = `${network.name(road.id)} · ${words.number(road.km)} km · ${words.risk(road.risk)}`;
    const layer = L.polyline(network.line(road.id), { pane: "roads", className: "road-hit" });
    chart.tip(layer, text, { sticky: true });
    return { layer, text, choose: () => select("road", road.id, chart) };
  });
  makeReachable(signs);
  signs.forEach(({ layer }) => layer.addTo(group));
}
