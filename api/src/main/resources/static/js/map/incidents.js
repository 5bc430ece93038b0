/*
 * Incidents: a diamond endangers vehicles on the road, a circle is the rest; larger means more deaths, paler means older.
 * input[data-max-age] says how old they may be, [data-max-age-step] moves it, output[data-max-age-words] says it in words.
 */

import { select } from "../selection.js";

const YOUNG_DAYS = 30;
const OLDER_DAYS = 90;

export function drawIncidents(chart) {
  const shapes = { ROAD: diamondOf(chart.L) };
  const drawn = (chart.data.incidents ?? []).map((incident) => {
    const Shape = shapes[incident.channel] ?? chart.L.CircleMarker;
    const marker = new Shape([incident.lat, incident.lon], {
      radius: Math.min(11, 3.5 + 1.6 * Math.sqrt(incident.fatalities)),
      pane: "incidents",
      className: `incident ${ageOf(incident)}`,
    });
    chart.tip(marker, describe(incident, chart.words)).on("click", () => select("incident", incident.id, chart));
    return { incident, marker };
  });
  connectSlider(chart, drawn);
}

function diamondOf(L) {
  return L.CircleMarker.extend({
    _updatePath() {
      const { x, y } = this._point;
      const r = this._radius * 1.25;
      this._renderer._setPath(this, this._empty() ? "M0 0" : `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z`);
    },
  });
}

function ageOf({ ageDays }) {
  if (ageDays <= YOUNG_DAYS) {
    return "young";
  }
  return ageDays <= OLDER_DAYS ? "older" : "oldest";
}

function describe(incident, words) {
  return [
    incident.type,
    words.day(incident.date),
    words.of("Age", words.number(incident.ageDays)),
    incident.fatalities > 0 ? words.of("Deaths", words.number(incident.fatalities)) : "",
    words.of("Spread", words.number(incident.spreadKm)),
  ]
    .filter(Boolean)
    .join(" · ");
}

function connectSlider(chart, drawn) {
  const slider = document.querySelector("input[data-max-age]");
  if (!slider) {
    return;
  }
  const steps = slider.dataset.maxAge.split(" ").map(Number);
  const output = document.querySelector("output[data-max-age-words]");
  const apply = () => {
    const days = steps[Number(slider.value)];
    const shown = drawn.filter(({ incident }) => incident.ageDays <= days);
    const group = chart.group("incidents");
    group.clearLayers();
    shown.forEach(({ marker }) => group.addLayer(marker));
    output.textContent = chart.words.of("Days", chart.words.number(days), chart.words.number(shown.length));
    slider.setAttribute("aria-valuetext", output.textContent);
  };
  slider.addEventListener("input", apply);
  for (const button of document.querySelectorAll("[data-max-age-step]")) {
    button.addEventListener("click", () => {
      slider.value = Number(slider.value) + Number(button.dataset.maxAgeStep);
      apply();
    });
  }
  apply();
}
