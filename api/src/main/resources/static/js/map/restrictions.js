/* What closes roads or endangers them from outside: closures, areas of operation, columns of others. */

import { select } from "../selection.js";

export function drawRestrictions(chart) {
  const { areas = [], columns = [], closures = [] } = chart.data;
  areas.forEach((area) => drawArea(chart, area));
  columns.forEach((column) => drawColumn(chart, column));
  closures.forEach((closure) => drawClosure(chart, closure));
}

function drawArea(chart, area) {
  const circle = chart.L.circle([area.lat, area.lon], {
    radius: area.radiusKm * 1000,
    pane: "restrictions",
    className: area.closed ? "area closed" : "area",
  });
  const text = `${area.name} · ${chart.words.day(area.from)} – ${chart.words.day(area.to)}`;
  chart.tip(circle, text, { sticky: true }).addTo(chart.group("restrictions"));
}

function drawColumn(chart, column) {
  for (const road of column.roads) {
    chart.line(chart.network.line(road), "halo", "column").addTo(chart.group("restrictions"));
  }
}

function drawClosure(chart, closure) {
  const { L, network, words } = chart;
  const [from, to] = network.line(closure.road);
  const icon = L.divIcon({ className: "mark closure", html: "<span>✕</span>", iconSize: [24, 24] });
  const marker = L.marker([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], { icon, pane: "sites", keyboard: false });
  const days = `${words.of("Closed")} ${words.day(closure.from)} – ${words.day(closure.to)}`;
  chart.tip(marker, [network.name(closure.road), days, closure.reason].filter(Boolean).join(" · "))
    .on("click", () => select("road", closure.road, chart))
    .addTo(chart.group("restrictions"));
}
