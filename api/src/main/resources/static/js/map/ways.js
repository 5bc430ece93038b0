/*
 * The ways between two places that a table of the page offers: rows tr[data-select="route:number"] whose data-passages are
 * the roads in their direction. They run side by side, right of the roads, as lanes of one road would.
 */

import { onSelect, select } from "../selection.js";
import { besideRoad, positions } from "./passages.js";

const LANE_PX = 6;
const WIDTH_PX = 4;

export function drawWays(chart) {
  const ways = [...document.querySelectorAll('tr[data-select^="route:"]')].map((row, lane) => readWay(chart, row, lane));
  if (ways.length === 0) {
    return;
  }
  const place = () => ways.forEach((way) => way.lines.forEach(({ passage, path }) => path.setLatLngs(along(chart, passage, way.lane))));
  chart.follow("zoomend", place);
  place();
  chart.element.classList.add("has-ways");
  showAll(chart, ways);
  onSelect(({ kind, id }) => {
    const chosen = kind === "route" ? ways.find((way) => way.id === id) : undefined;
    ways.forEach((way) => mark(way, chosen));
    if (chosen) {
      showAll(chart, [chosen]);
    }
  }, chart.drawn);
}

function readWay(chart, row, lane) {
  const id = row.dataset.select.slice("route:".length);
  const group = chart.group("ways");
  const lines = JSON.parse(row.dataset.passages)
    .filter(({ road }) => chart.network.road(road))
    .map((passage) => {
      const path = chart.L.polyline([], { pane: "selection", className: `way way-${id}` });
      chart.tip(path, row.cells[0].textContent.trim(), { sticky: true })
        .on("click", () => select("route", id, chart))
        .addTo(group);
      return { passage, path };
    });
  return { id, lane, lines };
}

/** Lanes are as wide as a line and the gap beside it. */
function along(chart, passage, lane) {
  return positions(chart, besideRoad(chart, passage, WIDTH_PX + 2 * lane * LANE_PX));
}

function mark(way, chosen) {
  for (const { path } of way.lines) {
    const { classList } = path.getElement();
    classList.toggle("chosen-way", way === chosen);
    classList.toggle("other-way", chosen !== undefined && way !== chosen);
  }
}

function showAll(chart, ways) {
  const bounds = chart.L.latLngBounds([]);
  ways.forEach((way) => way.lines.forEach(({ passage }) => bounds.extend(chart.network.line(passage.road))));
  if (bounds.isValid() && !chart.map.getBounds().contains(bounds)) {
    chart.map.fitBounds(bounds.pad(0.1), { animate: false });
  }
}
