/*
 * <route-map src="map.json" incidents="incidents.json" basemap="countries.geojson" leaflet="leaflet.js">: the roads of an
 * operation by risk class, with what a situation or a plan puts on them. Nothing comes from elsewhere than this server,
 * but the tiles of a server that its operator named, where people switch them on (map/tiles.js).
 *
 * The JSON is org.sira.api.situation.SituationMap, org.sira.api.planning.PlanMap or ComparedMap, that of the incidents is
 * org.sira.api.situation.IncidentLayer. Words come from data-word-… of the element; colours, widths and dashes from map.css.
 * data-state becomes "ready" or "failed". Another src draws other data on the same map: see load().
 */

import { drawBasemap } from "./map/basemap.js";
import { Chart } from "./map/chart.js";
import { drawCompared } from "./map/compared.js";
import { addControls } from "./map/controls.js";
import { drawDisplacement } from "./map/displacement.js";
import { drawFlows } from "./map/flows.js";
import { showSelection } from "./map/highlight.js";
import { drawIncidents } from "./map/incidents.js";
import { drawLayer, json } from "./map/layers.js";
import { drawPlaces } from "./map/places.js";
import { drawRestrictions } from "./map/restrictions.js";
import { drawRoads } from "./map/roads.js";
import { connectSwitches } from "./map/switches.js";
import { drawWays } from "./map/ways.js";
import { Words } from "./map/words.js";

/** By the names that the legend has for them. */
const LAYERS = {
  restrictions: drawRestrictions,
  flows: drawFlows,
  compared: drawCompared,
  ways: drawWays,
  roads: drawRoads,
  displacement: drawDisplacement,
  places: drawPlaces,
  incidents: drawIncidents,
};

class RouteMap extends HTMLElement {
  #chart = null;
  #started = false;

  connectedCallback() {
    if (!this.#started) {
      this.#started = true;
      this.#start().catch((error) => this.#failed(error));
    }
  }

  async #start() {
    const [data] = await Promise.all([json(this.getAttribute("src")), import(this.getAttribute("leaflet"))]);
    this.replaceChildren();
    this.setAttribute("role", "region");
    this.#chart = new Chart(this, window.L, new Words(this.dataset));
    addControls(this.#chart);
    if (this.hasAttribute("tiles")) {
      const { addTiles } = await import("./map/tiles.js");
      addTiles(this.#chart, this.getAttribute("tiles"));
    }
    showSelection(this.#chart);
    connectSwitches(this.#chart);
    const countries = async (chart) => drawBasemap(chart, await json(this.getAttribute("basemap")));
    await Promise.all([drawLayer(this.#chart, "basemap", countries), this.#draw(data)]);
    this.dataset.state = "ready";
  }

  /**
   * Gets other data for the same view of the map, with the same layers switched on.
   *
   * @param {string} src of the data; {@code incidents} of theirs
   * @param {AbortSignal} signal that nobody wants them any more
   * @returns {Promise<() => Promise<void>>} draws them; until then the map stays as it is
   */
  async load(src, incidents, signal) {
    const data = await json(src, signal);
    return async () => {
      this.setAttribute("src", src);
      this.setAttribute("incidents", incidents);
      if (this.#chart) {
        await this.#draw(data);
      }
    };
  }

  async #draw(data) {
    this.#chart.take(data);
    await Promise.all(Object.entries(LAYERS).map(([name, draw]) => drawLayer(this.#chart, name, draw)));
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
