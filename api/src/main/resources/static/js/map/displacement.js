/* Displaced people: the area of a circle is their number. */

import { select } from "../selection.js";

export function drawDisplacement(chart) {
  const { L, network, words } = chart;
  for (const count of chart.data.displacement ?? []) {
    const circle = L.circleMarker(network.position(count.place), {
      radius: 5 + Math.sqrt(count.people) / 9,
      pane: "halo",
      className: "displaced",
    });
    const people = words.of("People", words.number(count.people));
    chart.tip(circle, `${network.place(count.place).name} · ${people} · ${words.day(count.countedOn)}`)
      .on("click", () => select("place", count.place, chart))
      .addTo(chart.group("displacement"));
  }
}
