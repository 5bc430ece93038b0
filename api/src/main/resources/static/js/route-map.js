/*
 * <route-map src="map.json" basemap="countries.geojson" leaflet="leaflet.js">: the roads of an operation by risk class, with
 * what a situation or a plan puts on them. Nothing comes from elsewhere than this server.
 *
 * The JSON is org.sira.api.situation.SituationMap or org.sira.api.planning.PlanMap. Words come from data-word-… of the
 * element; colours, widths and dashes from map.css. data-state becomes "ready" or "failed".
 */

import { drawBasemap } from "./map/basemap.js";
import { Chart } from "./map/chart.js";
import { addControls } from "./map/controls.js";
import { drawDisplacement } from "./map/displacement.js";
import { drawFlows } from "./map/flows.js";
import { showSelection } from "./map/highlight.js";
import { drawIncidents } from "./map/incidents.js";
import { Network } from "./map/network.js";
import { drawPlaces } from "./map/places.js";
import { drawRestrictions } from "./map/restrictions.js";
import { drawRoads } from "./map/roads.js";
import { connectSwitches } from "./map/switches.js";
import { drawWays } from "./map/ways.js";
import { Words } from "./map/words.js";

async function json(address) {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.json();
}

class RouteMap extends HTMLElement {
  #started = false;

  connectedCallback() {
    if (!this.#started) {
      this.#started = true;
      this.#start().catch((error) => this.#failed(error));
    }
  }

  async #start() {
    const [data, countries] = await Promise.all([
      json(this.getAttribute("src")),
      json(this.getAttribute("basemap")),
      import(this.getAttribute("leaflet")),
    ]);
    this.replaceChildren();
    this.setAttribute("role", "region");
    const chart = new Chart(this, window.L, data, new Network(data.network), new Words(this.dataset));
    addControls(chart);
    drawBasemap(chart, countries);
    drawRestrictions(chart);
    drawFlows(chart);
    drawWays(chart);
    drawRoads(chart);
    drawDisplacement(chart);
    drawIncidents(chart);
    drawPlaces(chart);
    showSelection(chart);
    connectSwitches(chart);
    this.dataset.state = "ready";
  }

  #failed(error) {
    console.error(error);
    this.dataset.state = "failed";
    const words = document.createElement("p");
    words.className = "note bad";
    words.setAttribute("role", "alert");
    words.textContent = this.dataset.wordFailed;
    this.replaceChildren(words);
  }
}

customElements.define("route-map", RouteMap);
