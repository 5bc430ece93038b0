/*
 * What closes roads or endangers them from outside: closures, areas of operation, curfews, columns of others. What is not
 * in force on the day is drawn pale.
 */

import { select } from "../selection.js";

const STANDINGS = { IN_FORCE: "InForce", LATER: "Later", OVER: "Over" };

export function drawRestrictions(chart) {
  const { areas = [], columns = [], closures = [], curfews = [] } = chart.data;
  areas.forEach((area) => drawArea(chart, area));
  columns.forEach((column) => drawColumn(chart, column));
  closures.forEach((closure) => drawClosure(chart, closure));
  curfews.forEach((curfew) => drawCurfew(chart, curfew));
}

function describe({ words }, what, { from, to, standing }, ...more) {
  const days = words.of("CurfewUntil", words.day(from), words.day(to));
  return [what, words.of(STANDINGS[standing]), days, ...more].filter(Boolean).join(" · ");
}

function drawArea(chart, area) {
  const { rings, radiusKm } = area.shape;
  const look = { pane: "restrictions", className: `area ${area.closed ? "shut" : ""} ${area.standing}` };
  // What an odd number of the rings encloses: holes stay open.
  const shape = radiusKm
    ? chart.L.circle(rings[0][0], { ...look, radius: radiusKm * 1000 })
    : chart.L.polygon(rings, { ...look, fillRule: "evenodd" });
  chart.tip(shape, describe(chart, area.name, area), { sticky: true }).addTo(chart.group("restrictions"));
}

function drawColumn(chart, column) {
  for (const road of column.roads) {
    chart.line(chart.network.line(road), "halo", `column ${column.standing}`).addTo(chart.group("restrictions"));
  }
}

function drawClosure(chart, closure) {
  const { L, network, words } = chart;
  const [from, to] = network.line(closure.road);
  const className = `mark closure ${closure.standing}`;
  const icon = L.divIcon({ className, html: "<span>✕</span>", iconSize: [24, 24] });
  const marker = L.marker([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], { icon, pane: "sites", keyboard: false });
  const text = describe(chart, `${network.name(closure.road)} ${words.of("Closed")}`, closure, closure.reason);
  chart.tip(marker, text)
    .on("click", () => select("road", closure.road, chart))
    .addTo(chart.group("restrictions"));
}

/** By its area's name in the middle of the places that it applies to: the borders of areas are not known. */
function drawCurfew(chart, curfew) {
  const html = document.createElement("span");
  html.textContent = `${curfew.area} ${curfew.startsAt}–${curfew.endsAt}`;
  const icon = chart.L.divIcon({ className: `mark curfew ${curfew.standing}`, html, iconSize: [0, 0] });
  const marker = chart.L.marker([curfew.lat, curfew.lon], { icon, pane: "sites", keyboard: false });
  const text = chart.words.of("Curfew", curfew.area, curfew.startsAt, curfew.endsAt);
  chart.tip(marker, describe(chart, text, curfew)).addTo(chart.group("restrictions"));
}
