/* Countries and their names. */

import { hideCut } from "./labels.js";

const HOME = "ML";

export function drawBasemap(chart, countries) {
  const style = ({ properties }) => ({ className: properties.code === HOME ? "country home" : "country" });
  chart.L.geoJSON(countries, { pane: "basemap", interactive: false, style }).addTo(chart.map);
  const names = countries.features.map(({ properties, geometry }) => {
    const name = chart.words.country(properties.code);
    const mark = chart.mark(middleOf(geometry), "country-name", name, "basemap").addTo(chart.map);
    return mark.getElement().firstElementChild;
  });
  const arrange = () => hideCut(chart.map, names);
  chart.map.on("moveend", arrange);
  arrange();
}

/** Of the box around the polygon with the most points. */
function middleOf(geometry) {
  const ring = geometry.coordinates.map((polygon) => polygon[0]).sort((a, b) => b.length - a.length)[0];
  const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(ring.map((point) => point[1])), middle(ring.map((point) => point[0]))];
}
