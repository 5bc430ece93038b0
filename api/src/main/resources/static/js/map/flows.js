/* Which roads a plan drives how often, in each direction. */

import { besideRoad, positions } from "./passages.js";

export function drawFlows(chart) {
  const group = chart.group("flows");
  const flows = countFlows(chart.data.trips ?? []).map((flow) => {
    const weight = Math.min(7, 1.5 + Math.sqrt(flow.count));
    const className = flow.inCompany ? "flow company" : "flow";
    const path = chart.L.polyline([], { pane: "flows", className, weight, interactive: false }).addTo(group);
    return { flow, weight, path };
  });
  const place = () =>
    flows.forEach(({ flow, weight, path }) => path.setLatLngs(positions(chart, besideRoad(chart, flow, weight))));
  chart.follow("zoomend", place);
  place();
}

function countFlows(trips) {
  const flows = new Map();
  for (const passage of trips.flatMap((trip) => trip.passages)) {
    const key = `${passage.road}|${passage.reversed}`;
    const flow = flows.get(key) ?? { road: passage.road, reversed: passage.reversed, count: 0, inCompany: false };
    flow.count += 1;
    flow.inCompany ||= Boolean(passage.convoy);
    flows.set(key, flow);
  }
  return [...flows.values()];
}
