/*
 * <route-map src="map.json" basemap="countries.geojson" leaflet="leaflet.js">: the roads of an operation by risk class, with
 * what a situation or a plan puts on them. Nothing comes from elsewhere than this server.
 *
 * The JSON is org.sira.api.situation.SituationMap or org.sira.api.planning.PlanMap. Words come from the page: risk classes
 * from [data-risk-word], the rest from data-word-… of the element. Layers are switched by input[data-layer]; how old
 * incidents may be, by input[data-max-age]. Colours, widths and dashes are in map.css. A road is selected by a click, or
 * by Tab to the map's roads, arrow keys and Enter.
 */

import { onSelect, select } from "./selection.js";

const RISK_ORDER = ["LOW", "MODERATE", "HIGH", "EXTREME"];
const ROAD_WIDTH = { LOW: 2, MODERATE: 3, HIGH: 5, EXTREME: 8 };
const LABEL_SIDES = ["right", "left", "below", "above"];
const LABEL_RANK = { DEPOT: 0, BORDER_ENTRY: 1, SITE: 2, TOWN: 3, JUNCTION: 4 };

class RouteMap extends HTMLElement {
  #map;
  #L;
  #data;
  #places = new Map();
  #roads = new Map();
  #roadPaths = [];
  #layers = new Map();
  #incidents = [];
  #selection;
  #selected = { kind: null, id: null };
  #flows = [];
  #labels = [];

  connectedCallback() {
    if (!this.#map) {
      this.#start().catch((error) => this.#failed(error));
    }
  }

  async #start() {
    const [data, basemap] = await Promise.all([
      this.#fetch(this.getAttribute("src")),
      this.#fetch(this.getAttribute("basemap")),
      import(this.getAttribute("leaflet")),
    ]);
    this.#L = window.L;
    this.#data = data;
    data.network.places.forEach((place) => this.#places.set(place.id, place));
    data.network.roads.forEach((road) => this.#roads.set(road.id, road));
    this.replaceChildren();
    this.#createMap();
    this.#drawBasemap(basemap);
    this.#drawRestrictions();
    this.#drawFlows();
    this.#drawRoads();
    this.#drawDisplacement();
    this.#drawIncidents();
    this.#drawPlaces();
    this.#selection = this.#L.layerGroup([], { pane: "selection" }).addTo(this.#map);
    this.#map.on("zoomend", () => this.#zoomed());
    this.#connectControls();
    onSelect((selection) => this.#show(selection));
    this.#zoomed();
    this.dataset.state = "ready";
  }

  async #fetch(address) {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) {
      throw new Error(`${address} answered ${response.status}`);
    }
    return response.json();
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

  #word(name, ...values) {
    const pattern = this.dataset["word" + name] ?? "";
    return values.reduce((text, value, i) => text.replace(`{${i}}`, value), pattern);
  }

  #number(value, digits = 0) {
    return value.toLocaleString(document.documentElement.lang, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  }

  #day(date) {
    return new Date(date + "T00:00:00Z").toLocaleDateString(document.documentElement.lang, {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
  }

  #riskWord(risk) {
    return document.querySelector(`[data-risk-word="${risk}"]`)?.textContent.trim() ?? risk;
  }

  #createMap() {
    this.#L.SVG.mergeOptions({ padding: 0.5 });
    const map = this.#L.map(this, {
      zoomControl: false,
      zoomSnap: 0.25,
      zoomDelta: 0.5,
      wheelPxPerZoomLevel: 120,
      minZoom: 4,
      maxZoom: 13,
      zoomAnimation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    });
    ["basemap", "restrictions", "halo", "flows", "roads", "selection", "incidents", "sites"].forEach((name, i) => {
      map.createPane(name).style.zIndex = 400 + i * 10;
    });
    map.attributionControl.setPrefix(false).addAttribution(this.#word("Credit"));
    this.#L.control
      .zoom({ zoomInTitle: this.#word("ZoomIn"), zoomOutTitle: this.#word("ZoomOut") })
      .addTo(map);
    this.#L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    this.#addFitButton(map);
    this.setAttribute("role", "region");
    this.#map = map;
    this.#fit();
    this.#followSize(map);
  }

  /** All roads stay in view until somebody moves the map. */
  #followSize(map) {
    let moved = false;
    for (const type of ["pointerdown", "wheel", "keydown"]) {
      this.addEventListener(type, () => (moved = true), { passive: true });
    }
    new ResizeObserver(() => {
      map.invalidateSize({ pan: false });
      if (!moved) {
        this.#fit();
      }
    }).observe(this);
  }

  #addFitButton(map) {
    const control = this.#L.control({ position: "topleft" });
    control.onAdd = () => {
      const bar = this.#L.DomUtil.create("div", "leaflet-bar");
      const button = this.#L.DomUtil.create("a", "fit", bar);
      button.href = "#";
      button.role = "button";
      button.title = this.#word("Fit");
      button.setAttribute("aria-label", this.#word("Fit"));
      button.textContent = "⤢";
      this.#L.DomEvent.disableClickPropagation(bar);
      button.addEventListener("click", (event) => {
        event.preventDefault();
        this.#fit();
      });
      return bar;
    };
    control.addTo(map);
  }

  #fit() {
    const points = this.#data.network.places.map((place) => [place.lat, place.lon]);
    if (points.length === 0) {
      this.#map.setView([13, -7], 6);
    } else {
      this.#map.fitBounds(points, { paddingTopLeft: [24, 24], paddingBottomRight: [24, 36], animate: false });
    }
  }

  #group(name) {
    if (!this.#layers.has(name)) {
      this.#layers.set(name, this.#L.layerGroup().addTo(this.#map));
    }
    return this.#layers.get(name);
  }

  #line(roadId) {
    const road = this.#roads.get(roadId);
    return [road.from, road.to].map((id) => {
      const place = this.#places.get(id);
      return [place.lat, place.lon];
    });
  }

  #roadName(road) {
    return `${this.#places.get(road.from).name} – ${this.#places.get(road.to).name}`;
  }

  // --- Ground ---

  #drawBasemap(basemap) {
    this.#L.geoJSON(basemap, {
      pane: "basemap",
      interactive: false,
      style: (feature) => ({ className: feature.properties.code === "ML" ? "country home" : "country" }),
    }).addTo(this.#map);
    const names = new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "region" });
    for (const feature of basemap.features) {
      const ring = feature.geometry.coordinates.map((polygon) => polygon[0]).sort((a, b) => b.length - a.length)[0];
      const xs = ring.map((point) => point[0]);
      const ys = ring.map((point) => point[1]);
      const middle = [(Math.min(...ys) + Math.max(...ys)) / 2, (Math.min(...xs) + Math.max(...xs)) / 2];
      this.#mark(middle, "country-name", names.of(feature.properties.code), "basemap").addTo(this.#map);
    }
  }

  /** A word or a sign at a place that cannot be clicked. */
  #mark(position, className, text, pane, size = [0, 0]) {
    const content = document.createElement("span");
    content.textContent = text;
    const icon = this.#L.divIcon({ className: `mark ${className}`, html: content, iconSize: size });
    return this.#L.marker(position, { icon, pane, interactive: false, keyboard: false });
  }

  // --- Restrictions ---

  #drawRestrictions() {
    const group = this.#group("restrictions");
    for (const area of this.#data.areas ?? []) {
      const text = `${area.name} · ${this.#day(area.from)} – ${this.#day(area.to)}`;
      this.#L.circle([area.lat, area.lon], {
        radius: area.radiusKm * 1000,
        pane: "restrictions",
        className: area.closed ? "area closed" : "area",
      }).bindTooltip(document.createTextNode(text), { sticky: true }).addTo(group);
    }
    for (const column of this.#data.columns ?? []) {
      for (const road of column.roads) {
        this.#L.polyline(this.#line(road), { pane: "halo", className: "column", interactive: false }).addTo(group);
      }
    }
    for (const closure of this.#data.closures ?? []) {
      const line = this.#line(closure.road);
      const middle = [(line[0][0] + line[1][0]) / 2, (line[0][1] + line[1][1]) / 2];
      const icon = this.#L.divIcon({ className: "mark closure", html: "<span>✕</span>", iconSize: [22, 22] });
      const text = `${this.#roadName(this.#roads.get(closure.road))} · ${this.#word("Closed")} ${this.#day(closure.from)} – ${this.#day(closure.to)} · ${closure.reason}`;
      this.#L.marker(middle, { icon, pane: "sites", keyboard: false })
        .bindTooltip(document.createTextNode(text))
        .on("click", () => select("road", closure.road, this))
        .addTo(group);
    }
  }

  // --- Roads ---

  #drawRoads() {
    const group = this.#group("roads");
    const roads = [...this.#data.network.roads].sort(
      (a, b) => RISK_ORDER.indexOf(a.risk) - RISK_ORDER.indexOf(b.risk) || a.rate - b.rate,
    );
    for (const road of roads) {
      const line = this.#line(road.id);
      this.#L.polyline(line, { pane: "roads", className: `road-case ${road.risk}`, interactive: false }).addTo(group);
      this.#L.polyline(line, { pane: "roads", className: `road ${road.risk}`, interactive: false }).addTo(group);
      if (road.risk === "EXTREME") {
        this.#L.polyline(line, { pane: "roads", className: "road-core", interactive: false }).addTo(group);
      }
    }
    // Wide invisible lines on top catch clicks and focus: roads are thin, fingers are not.
    for (const road of roads.reverse()) {
      const text = `${this.#roadName(road)} · ${this.#number(road.km)} km · ${this.#riskWord(road.risk)}`;
      const path = this.#L.polyline(this.#line(road.id), { pane: "roads", className: "road-hit" })
        .bindTooltip(document.createTextNode(text), { sticky: true })
        .on("click", () => select("road", road.id, this))
        .addTo(group);
      this.#makeReachable(path.getElement(), road, text);
    }
  }

  /** One tab stop for all roads, the most dangerous first; arrow keys go on. */
  #makeReachable(element, road, text) {
    this.#roadPaths.push(element);
    element.setAttribute("tabindex", this.#roadPaths.length === 1 ? "0" : "-1");
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", text);
    element.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        event.stopPropagation();
        select("road", road.id, this);
      } else if (step) {
        event.preventDefault();
        event.stopPropagation();
        const next = this.#roadPaths[this.#roadPaths.indexOf(element) + step];
        if (next) {
          element.setAttribute("tabindex", "-1");
          next.setAttribute("tabindex", "0");
          next.focus();
        }
      }
    });
  }

  // --- Situation ---

  #drawDisplacement() {
    const group = this.#group("displacement");
    for (const count of this.#data.displacement ?? []) {
      const place = this.#places.get(count.place);
      const text = `${place.name} · ${this.#word("People", this.#number(count.people))} · ${this.#day(count.countedOn)}`;
      this.#L.circleMarker([place.lat, place.lon], {
        radius: 5 + Math.sqrt(count.people) / 9,
        pane: "halo",
        className: "displaced",
      }).bindTooltip(document.createTextNode(text))
        .on("click", () => select("place", count.place, this))
        .addTo(group);
    }
  }

  #drawIncidents() {
    // A diamond for what endangers vehicles on the road, a circle for the rest.
    const Diamond = this.#L.CircleMarker.extend({
      _updatePath() {
        const { x, y } = this._point;
        const r = this._radius * 1.25;
        this._renderer._setPath(this, this._empty() ? "M0 0" : `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z`);
      },
    });
    for (const incident of this.#data.incidents ?? []) {
      const Shape = incident.channel === "ROAD" ? Diamond : this.#L.CircleMarker;
      const age = incident.ageDays <= 30 ? "young" : incident.ageDays <= 90 ? "older" : "oldest";
      const marker = new Shape([incident.lat, incident.lon], {
        radius: Math.min(11, 3.5 + 1.6 * Math.sqrt(incident.fatalities)),
        pane: "incidents",
        className: `incident ${age}`,
      });
      const parts = [incident.type, this.#day(incident.date), this.#word("Age", this.#number(incident.ageDays))];
      if (incident.fatalities > 0) {
        parts.push(this.#word("Deaths", this.#number(incident.fatalities)));
      }
      parts.push(this.#word("Spread", this.#number(incident.spreadKm)));
      marker.bindTooltip(document.createTextNode(parts.join(" · ")));
      marker.on("click", () => select("incident", incident.id, this));
      this.#incidents.push({ marker, incident });
    }
  }

  #filterIncidents(maxAgeDays) {
    const group = this.#group("incidents");
    group.clearLayers();
    for (const { marker, incident } of this.#incidents) {
      if (incident.ageDays <= maxAgeDays) {
        group.addLayer(marker);
      }
    }
  }

  // --- Plan ---

  /** Which roads are driven how often in each direction: right of the road, as one drives, so that ways back show too. */
  #drawFlows() {
    const counts = new Map();
    for (const trip of this.#data.trips ?? []) {
      for (const passage of trip.passages) {
        const key = `${passage.road}|${passage.reversed}`;
        const flow = counts.get(key) ?? { ...passage, count: 0, inCompany: false };
        flow.count += 1;
        flow.inCompany ||= Boolean(passage.convoy);
        counts.set(key, flow);
      }
    }
    const group = this.#group("flows");
    for (const flow of counts.values()) {
      const width = Math.min(7, 1.5 + Math.sqrt(flow.count));
      const path = this.#L.polyline([], {
        pane: "flows",
        className: flow.inCompany ? "flow company" : "flow",
        weight: width,
        interactive: false,
      }).addTo(group);
      this.#flows.push({ ...flow, width, path });
    }
  }

  /** The line of a passage, as many pixels to the right of the road as it needs to stand beside it. */
  #beside(passage, width) {
    const line = this.#line(passage.road);
    const [from, to] = (passage.reversed ? line.reverse() : line).map((point) => this.#map.latLngToLayerPoint(point));
    const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
    const away = ROAD_WIDTH[this.#roads.get(passage.road).risk] / 2 + width / 2 + 1.5;
    const dx = (-(to.y - from.y) / length) * away;
    const dy = ((to.x - from.x) / length) * away;
    return [this.#L.point(from.x + dx, from.y + dy), this.#L.point(to.x + dx, to.y + dy)];
  }

  #geographic(points) {
    return points.map((point) => this.#map.layerPointToLatLng(point));
  }

  #arrow([from, to]) {
    const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
    const ux = (to.x - from.x) / length;
    const uy = (to.y - from.y) / length;
    const tip = this.#L.point(from.x + (to.x - from.x) * 0.55, from.y + (to.y - from.y) * 0.55);
    const side = (sign) => this.#L.point(tip.x - 9 * ux - sign * 6 * uy, tip.y - 9 * uy + sign * 6 * ux);
    return [tip, side(1), side(-1)];
  }

  // --- Places ---

  #drawPlaces() {
    const group = this.#group("places");
    const sites = new Map((this.#data.sites ?? []).map((site) => [site.place, site]));
    for (const place of this.#data.network.places) {
      const site = sites.get(place.id);
      const state = !site ? "" : site.unserved === 0 ? "served" : site.unserved < site.needs ? "partly" : "unserved";
      const content = document.createElement("span");
      const label = document.createElement("b");
      label.textContent = place.name;
      content.append(document.createElement("i"), label);
      const icon = this.#L.divIcon({
        className: `mark place ${place.kind} ${state}`,
        html: content,
        iconSize: [0, 0],
      });
      const marker = this.#L.marker([place.lat, place.lon], { icon, pane: "sites", keyboard: false })
        .on("click", () => select("place", place.id, this))
        .addTo(group);
      let text = `${place.name}`;
      if (site) {
        text += ` · ${this.#word(state === "served" ? "Served" : "Unserved", site.unserved, site.needs)}`;
      }
      if (place.haven || place.kind === "DEPOT") {
        text += ` · ${this.#word("Haven")}`;
      }
      marker.bindTooltip(document.createTextNode(text), { offset: [8, 0] });
      this.#labels.push({ place, label, rank: LABEL_RANK[place.kind] ?? 5 });
    }
    this.#labels.sort((a, b) => a.rank - b.rank);
  }

  /** Puts each label where it covers nothing of a weightier place, or hides it. */
  #placeLabels() {
    const taken = this.#labels.map(({ label }) => label.previousElementSibling.getBoundingClientRect());
    const free = (box) =>
      taken.every(
        (other) =>
          box.left >= other.right || other.left >= box.right || box.top >= other.bottom || other.top >= box.bottom,
      );
    for (const { label } of this.#labels) {
      label.hidden = false;
      const side = LABEL_SIDES.find((candidate) => {
        label.className = candidate;
        return free(label.getBoundingClientRect());
      });
      label.hidden = side === undefined;
      if (side !== undefined) {
        taken.push(label.getBoundingClientRect());
      }
    }
  }

  // --- Life ---

  #zoomed() {
    for (const flow of this.#flows) {
      flow.path.setLatLngs(this.#geographic(this.#beside(flow, flow.width)));
    }
    this.#placeLabels();
    this.#drawSelection();
  }

  #connectControls() {
    for (const input of document.querySelectorAll("input[data-layer]")) {
      const apply = () => {
        for (const name of input.dataset.layer.split(" ")) {
          const group = this.#group(name);
          if (input.checked) {
            group.addTo(this.#map);
          } else {
            group.remove();
          }
        }
      };
      input.addEventListener("change", apply);
      apply();
    }
    const slider = document.querySelector("input[data-max-age]");
    if (slider) {
      const steps = slider.dataset.maxAge.split(" ").map(Number);
      const output = document.querySelector("output[data-max-age-words]");
      const apply = () => {
        const days = steps[Number(slider.value)];
        this.#filterIncidents(days);
        const shown = this.#incidents.filter(({ incident }) => incident.ageDays <= days).length;
        output.textContent = this.#word("Days", this.#number(days), this.#number(shown));
      };
      slider.addEventListener("input", apply);
      document.querySelectorAll("[data-max-age-step]").forEach((button) => {
        button.addEventListener("click", () => {
          slider.value = Number(slider.value) + Number(button.dataset.maxAgeStep);
          apply();
        });
      });
      apply();
    }
  }

  #show({ kind, id }) {
    this.#selected = { kind, id };
    this.#drawSelection();
  }

  #drawSelection() {
    const { kind, id } = this.#selected;
    this.#selection.clearLayers();
    this.classList.toggle("has-trip", kind === "trip" || kind === "convoy" || kind === "vehicle");
    if (kind === "road" && this.#roads.has(id)) {
      this.#highlight(this.#line(id));
    } else if (kind === "place" && this.#places.has(id)) {
      const place = this.#places.get(id);
      this.#ring([place.lat, place.lon], 14);
    } else if (kind === "incident") {
      const found = this.#incidents.find(({ incident }) => incident.id === id);
      if (found) {
        this.#L.circle([found.incident.lat, found.incident.lon], {
          radius: found.incident.spreadKm * 1000,
          pane: "selection",
          className: "spread",
          interactive: false,
        }).addTo(this.#selection);
        this.#ring([found.incident.lat, found.incident.lon], 9);
      }
    } else if (kind === "trip") {
      this.#drawTrip((this.#data.trips ?? []).find((trip) => trip.id === id));
    } else if (kind === "convoy") {
      this.#drawConvoy(id);
    }
  }

  #highlight(line) {
    this.#L.polyline(line, { pane: "halo", className: "chosen", interactive: false }).addTo(this.#selection);
    this.#L.polyline(line, { pane: "selection", className: "chosen-edge", interactive: false }).addTo(this.#selection);
    const bounds = this.#L.latLngBounds(line);
    if (!this.#map.getBounds().contains(bounds)) {
      this.#map.panInsideBounds(bounds);
    }
  }

  #ring(position, radius) {
    this.#L.circleMarker(position, { radius, pane: "selection", className: "chosen-ring", interactive: false })
      .addTo(this.#selection);
    if (!this.#map.getBounds().contains(position)) {
      this.#map.panTo(position);
    }
  }

  #drawPassage(passage) {
    const points = this.#beside(passage, 4);
    this.#L.polyline(this.#geographic(points), { pane: "selection", className: "drive", interactive: false })
      .addTo(this.#selection);
    this.#L.polygon(this.#geographic(this.#arrow(points)), { pane: "selection", className: "arrow", interactive: false })
      .addTo(this.#selection);
  }

  #drawTrip(trip) {
    if (!trip) {
      return;
    }
    trip.passages.forEach((passage) => this.#drawPassage(passage));
    const numbersByPlace = new Map();
    trip.stops.forEach((id, i) => numbersByPlace.set(id, [...(numbersByPlace.get(id) ?? []), i + 1]));
    numbersByPlace.forEach((numbers, id) => {
      const place = this.#places.get(id);
      this.#mark([place.lat, place.lon], "stop-number", numbers.join(","), "sites").addTo(this.#selection);
    });
  }

  #drawConvoy(id) {
    const seen = new Set();
    for (const trip of this.#data.trips ?? []) {
      for (const passage of trip.passages) {
        if (passage.convoy === id && !seen.has(passage.road)) {
          seen.add(passage.road);
          this.#drawPassage(passage);
        }
      }
    }
  }
}

customElements.define("route-map", RouteMap);
