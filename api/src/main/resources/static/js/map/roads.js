/* Roads by class of risk. A road is selected by a click, or by Tab to the map's roads, arrow keys and Enter. */

import { rove } from "../roving.js";
import { select } from "../selection.js";

const RISK_ORDER = ["LOW", "MODERATE", "HIGH", "EXTREME"];

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
  const ids = new Map();
  const reach = rove(() => [...ids.keys()], (element) => select("road", ids.get(element), chart));
  for (const road of roads) {
    const text = `${network.name(road.id)} · ${words.number(road.km)} km · ${words.risk(road.risk)}`;
    const hit = L.polyline(network.line(road.id), { pane: "roads", className: "road-hit" });
    chart.tip(hit, text, { sticky: true }).on("click", () => select("road", road.id, chart)).addTo(group);
    const element = hit.getElement();
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", text);
    ids.set(element, road.id);
    reach(element);
  }
}
