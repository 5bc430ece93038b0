/*
 * What every layer draws on: Leaflet's map with a pane for each height, and groups that can be switched on and off.
 */

import { Network } from "./network.js";

const PANES = ["basemap", "restrictions", "halo", "flows", "roads", "selection", "incidents", "counts", "sites"];
const LOWEST_PANE = 400;
const ALL_OF_MALI = { middle: [13, -7], zoom: 6 };

export class Chart {
  #groups = new Map();
  #drawn = new AbortController();

  /**
   * @param element where the map is
   * @param L Leaflet
   */
  constructor(element, L, words) {
    this.element = element;
    this.L = L;
    this.words = words;
    this.network = new Network({ places: [], roads: [] });
    L.SVG.mergeOptions({ padding: 0.5 });
    this.map = L.map(element, {
      zoomControl: false,
      zoomSnap: 0.25,
      zoomDelta: 0.5,
      wheelPxPerZoomLevel: 120,
      minZoom: 4,
      maxZoom: 13,
      zoomAnimation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    });
    PANES.forEach((name, i) => (this.map.createPane(name).style.zIndex = LOWEST_PANE + i * 10));
    this.#followSize();
  }

  /** Takes away what is drawn, for other data. All places are in view where there was none before. */
  take(data) {
    this.#drawn.abort();
    this.#drawn = new AbortController();
    this.#groups.forEach((group) => group.clearLayers());
    const first = this.network.places.length === 0;
    this.data = data;
    this.network = new Network(data.network);
    if (first) {
      this.fit();
    }
  }

  /** Aborted as soon as what is drawn now is taken away. */
  get drawn() {
    return this.#drawn.signal;
  }

  /** Follows the map as long as what is drawn now is there. */
  follow(events, listener) {
    this.map.on(events, listener);
    this.drawn.addEventListener("abort", () => this.map.off(events, listener), { once: true });
  }

  /** What is switched on and off together; shown until something says otherwise. */
  group(name) {
    if (!this.#groups.has(name)) {
      this.#groups.set(name, this.L.layerGroup().addTo(this.map));
    }
    return this.#groups.get(name);
  }

  show(name, shown) {
    const group = this.group(name);
    if (shown) {
      group.addTo(this.map);
    } else {
      group.remove();
    }
    this.map.fire("switched");
  }

  /** All places in view. */
  fit() {
    const points = this.network.places.map((place) => [place.lat, place.lon]);
    if (points.length === 0) {
      this.map.setView(ALL_OF_MALI.middle, ALL_OF_MALI.zoom);
    } else {
      this.map.fitBounds(points, { paddingTopLeft: [24, 24], paddingBottomRight: [24, 36], animate: false });
    }
  }

  /** All places stay in view until somebody moves the map. */
  #followSize() {
    let moved = false;
    for (const type of ["pointerdown", "wheel", "keydown"]) {
      this.element.addEventListener(type, () => (moved = true), { passive: true });
    }
    const resized = () => {
      this.map.invalidateSize({ pan: false });
      if (!moved) {
        this.fit();
      }
    };
    new ResizeObserver(resized).observe(this.element);
    // Nothing observes the size on paper: the style sheet says it, and the map is drawn for it beforehand.
    for (const [event, onPaper] of [["beforeprint", true], ["afterprint", false]]) {
      addEventListener(event, () => {
        this.element.classList.toggle("on-paper", onPaper);
        resized();
      });
    }
    this.fit();
  }

  line(positions, pane, className) {
    return this.L.polyline(positions, { pane, className, interactive: false });
  }

  /** A word or a sign at a place that cannot be clicked. */
  mark(position, className, text, pane) {
    const html = document.createElement("span");
    html.textContent = text;
    const icon = this.L.divIcon({ className: `mark ${className}`, html, iconSize: [0, 0] });
    return this.L.marker(position, { icon, pane, interactive: false, keyboard: false });
  }

  /** Text of the data is never read as HTML. */
  tip(layer, text, options) {
    return layer.bindTooltip(document.createTextNode(text), options);
  }
}
