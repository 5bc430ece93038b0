/* Places by kind, and how far a plan serves them. */

import { select } from "../selection.js";
import { placeLabels } from "./labels.js";

/** What is switched on and off apart. */
const GROUPS = { DEPOT: "depots", BORDER_ENTRY: "depots", SITE: "sites" };

export function drawPlaces(chart) {
  const sites = new Map((chart.data.sites ?? []).map((site) => [site.place, site]));
  const labels = chart.network.places.map((place) => ({ place, label: drawPlace(chart, place, sites.get(place.id)) }));
  const arrange = () => placeLabels(chart.map, labels);
  chart.follow("moveend switched", arrange);
  arrange();
}

/** @returns the element with its name */
function drawPlace(chart, place, site) {
  const { L } = chart;
  const html = document.createElement("span");
  const label = document.createElement("b");
  label.textContent = place.name;
  html.append(document.createElement("i"), label);
  const icon = L.divIcon({ className: `mark place ${place.kind} ${stateOf(site)}`, html, iconSize: [0, 0] });
  const marker = L.marker([place.lat, place.lon], { icon, pane: "sites", keyboard: false });
  chart.tip(marker, describe(place, site, chart.words), { offset: [8, 0] })
    .on("click", () => select("place", place.id, chart))
    .addTo(chart.group(GROUPS[place.kind] ?? "places"));
  return label;
}

function stateOf(site) {
  if (!site) {
    return "";
  }
  if (site.unserved === 0) {
    return "served";
  }
  return site.unserved < site.needs ? "partly" : "unserved";
}

function describe(place, site, words) {
  return [
    place.name,
    site ? words.of(site.unserved === 0 ? "Served" : "Unserved", site.unserved, site.needs) : "",
    place.haven || place.kind === "DEPOT" ? words.of("Haven") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
