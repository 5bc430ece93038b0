/*
 * Incidents: the shape tells the channel, the size the class of deaths, the paleness the age.
 * input[data-max-age] says how old they may be, [data-max-age-step] moves it, output[data-max-age-words] says it in words.
 *
 * Few come all at once; of many, the server is asked for what the map shows, and counts them where they lie too close.
 */

import { select } from "../selection.js";
import { drawCells } from "./cells.js";
import { drawLayer, json } from "./layers.js";
import { makeReachable } from "./reach.js";

const YOUNG_DAYS = 30;
const OLDER_DAYS = 90;
/** From so many deaths on, so large in pixels; the legend draws the same. */
const SIZES = [
  { from: 50, radius: 11.5 },
  { from: 10, radius: 8.5 },
  { from: 1, radius: 6 },
  { from: 0, radius: 4 },
];
/** How much more than what is seen is asked for, so that a small move asks for nothing. */
const MARGIN = 0.25;
const REST_MS = 150;

export async function drawIncidents(chart) {
  const address = chart.element.getAttribute("incidents");
  if (address !== null) {
    await new Incidents(chart, address).start();
  }
}

class Incidents {
  #chart;
  #address;
  #slider = document.querySelector("input[data-max-age]");
  #answer = { all: false, incidents: [], cells: [] };
  #asked = null;
  #running = new AbortController();
  #timer = 0;

  constructor(chart, address) {
    this.#chart = chart;
    this.#address = address;
  }

  async start() {
    await this.#load();
    const { drawn } = this.#chart;
    const changed = () => this.#changed();
    this.#chart.follow("moveend", changed);
    this.#slider.addEventListener("input", changed, { signal: drawn });
    for (const button of document.querySelectorAll("[data-max-age-step]")) {
      const step = () => {
        this.#slider.value = Number(this.#slider.value) + Number(button.dataset.maxAgeStep);
        changed();
      };
      button.addEventListener("click", step, { signal: drawn });
    }
    drawn.addEventListener("abort", () => {
      clearTimeout(this.#timer);
      this.#running.abort();
    });
  }

  /** Days that incidents may be old; Infinity for any. */
  get #days() {
    return Number(this.#slider.dataset.maxAge.split(" ")[Number(this.#slider.value)]) || Infinity;
  }

  #changed() {
    if (this.#answer.all) {
      this.#draw();
      return;
    }
    const { map } = this.#chart;
    const same = this.#asked?.days === this.#days && this.#asked.zoom === map.getZoom();
    if (!same || !this.#asked.box.contains(map.getBounds())) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => drawLayer(this.#chart, "incidents", () => this.#load()), REST_MS);
    }
  }

  async #load() {
    this.#running.abort();
    this.#running = new AbortController();
    const { map } = this.#chart;
    const asked = { days: this.#days, zoom: map.getZoom(), box: map.getBounds().pad(MARGIN) };
    const address = new URL(this.#address, location.href);
    address.searchParams.set("box", asked.box.toBBoxString());
    address.searchParams.set("zoom", asked.zoom);
    if (Number.isFinite(asked.days)) {
      address.searchParams.set("days", asked.days);
    }
    this.#answer = await json(address, this.#running.signal);
    this.#asked = asked;
    this.#draw();
  }

  #draw() {
    const chart = this.#chart;
    const { all, incidents, cells } = this.#answer;
    const shown = incidents.filter(({ ageDays }) => ageDays <= this.#days);
    const group = chart.group("incidents");
    const pane = chart.map.getPane("incidents");
    const focused = pane.contains(document.activeElement);
    group.clearLayers();
    chart.incidents = new Map(shown.map((incident) => [incident.id, incident]));
    const shapes = { ROAD: shape(chart.L, diamond), UNTYPED: shape(chart.L, square) };
    const signs = shown.map((incident) => {
      const Shape = shapes[incident.channel] ?? chart.L.CircleMarker;
      const layer = new Shape([incident.lat, incident.lon], {
        radius: SIZES.find(({ from }) => incident.fatalities >= from).radius,
        pane: "incidents",
        className: `incident ${ageClass(incident)}`,
      });
      const lines = describe(incident, chart.words);
      chart.tip(layer, lines.join(" · "));
      return { layer, text: lines.join(" · "), choose: () => select("incident", incident.id, chart, lines) };
    });
    makeReachable(signs);
    // The youngest come last and lie on top.
    signs.reverse().forEach(({ layer }) => layer.addTo(group));
    drawCells(chart, group, cells);
    if (focused) {
      // Whoever came closer by a key goes on from there.
      queueMicrotask(() => pane.querySelector("[tabindex='0']")?.focus({ preventScroll: true }));
    }
    this.#say(all, shown.length + cells.reduce((sum, { count }) => sum + count, 0), cells.length > 0);
  }

  #say(all, count, counted) {
    const { words } = this.#chart;
    const days = this.#days;
    const key = (Number.isFinite(days) ? "Days" : "AnyAge") + (all ? "" : "InView");
    const values = Number.isFinite(days) ? [words.number(days), words.number(count)] : [words.number(count)];
    const output = document.querySelector("output[data-max-age-words]");
    output.textContent = words.of(key, ...values);
    this.#slider.setAttribute("aria-valuetext", output.textContent);
    document.querySelector("[data-cells-sign]").hidden = !counted;
  }
}

/** @param outline (x, y, r) → path; a little larger than the circle, as it has less area */
function shape(L, outline) {
  return L.CircleMarker.extend({
    _updatePath() {
      const { x, y } = this._point;
      this._renderer._setPath(this, this._empty() ? "M0 0" : outline(x, y, this._radius));
    },
  });
}

function diamond(x, y, radius) {
  const r = radius * 1.25;
  return `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z`;
}

function square(x, y, radius) {
  const side = radius * 1.77;
  return `M${x - side / 2},${y - side / 2}h${side}v${side}h${-side}z`;
}

/** The class of its paleness. */
export function ageClass({ ageDays }) {
  if (ageDays <= YOUNG_DAYS) {
    return "young";
  }
  return ageDays <= OLDER_DAYS ? "older" : "oldest";
}

function describe(incident, words) {
  return [
    incident.type,
    `${words.day(incident.date)}, ${words.of("Age", words.number(incident.ageDays))}`,
    incident.fatalities > 0 ? words.of("Deaths", words.number(incident.fatalities)) : "",
    words.of("Spread", words.number(incident.spreadKm)),
  ].filter(Boolean);
}
