/* Two plans on one map: the roads that only the first drives, only the second, and both, each a layer of its own. */

import { besideRoad, positions } from "./passages.js";

const WIDTH_PX = { FIRST: 4, SECOND: 4, BOTH: 2.5 };

export function drawCompared(chart) {
  const lines = (chart.data.compared ?? [])
    .filter(({ road }) => chart.network.road(road))
    .map((passage) => {
      const name = passage.who.toLowerCase();
      const path = chart.L.polyline([], {
        pane: "flows",
        className: `compared ${name}`,
        weight: WIDTH_PX[passage.who],
        interactive: false,
      }).addTo(chart.group(`compared-${name}`));
      return { passage, path };
    });
  const place = () =>
    lines.forEach(({ passage, path }) =>
      path.setLatLngs(positions(chart, besideRoad(chart, passage, WIDTH_PX[passage.who]))),
    );
  chart.follow("zoomend", place);
  place();
}
