/*
 * Displaced people, by place or by cercle as input[data-displaced-by] says: the area of a circle is their number.
 * [data-displaced-scale] shows how large a circle stands for how many.
 */

import { select } from "../selection.js";

const LARGEST_PX = 26;
const STEPS_OF_SCALE = [1, 1 / 4, 1 / 16];

export function drawDisplacement(chart) {
  if (chart.data.displacement === undefined) {
    return;
  }
  const draw = () => {
    chart.group("displacement").clearLayers();
    const by = document.querySelector("input[data-displaced-by]:checked")?.dataset.displacedBy;
    const circles = by === "cercle" ? ofCercles(chart) : ofPlaces(chart);
    const most = Math.max(1, ...circles.map(({ people }) => people));
    const radius = (people) => LARGEST_PX * Math.sqrt(people / most);
    // Small ones come last: they lie on top of large ones.
    circles.sort((a, b) => b.people - a.people).forEach((circle) => drawCircle(chart, circle, radius(circle.people)));
    drawScale(chart, most, radius);
  };
  for (const input of document.querySelectorAll("input[data-displaced-by]")) {
    input.addEventListener("change", draw, { signal: chart.drawn });
  }
  draw();
}

function ofPlaces({ data, network, words }) {
  return data.displacement.map((count) => ({
    kind: "place",
    id: count.place,
    position: network.position(count.place),
    people: count.people,
    faint: count.older,
    text: [
      network.place(count.place).name,
      words.of("People", words.number(count.people)),
      words.of("Counted", words.day(count.countedOn)),
      count.estimated ? words.of("Estimated") : "",
      count.older ? words.of("Older") : "",
    ],
  }));
}

function ofCercles({ data, words }) {
  return data.cercles.map((cercle) => ({
    kind: "cercle",
    id: cercle.name,
    position: [cercle.lat, cercle.lon],
    people: cercle.people,
    label: words.number(cercle.people),
    text: [
      cercle.name,
      words.of("People", words.number(cercle.people)),
      words.of("PlacesCount", words.number(cercle.places)),
      words.of("Counted", [...new Set([cercle.from, cercle.to])].map((day) => words.day(day)).join(" – ")),
    ],
  }));
}

function drawCircle(chart, { kind, id, position, faint, label, text }, radius) {
  const group = chart.group("displacement");
  const className = faint ? "displaced older-count" : "displaced";
  const circle = chart.L.circleMarker(position, { radius, pane: "halo", className });
  chart.tip(circle, text.filter(Boolean).join(" · ")).on("click", () => select(kind, id, chart)).addTo(group);
  if (label) {
    chart.mark(position, "cercle-people", label, "sites").addTo(group);
  }
}

function drawScale({ words }, most, radius) {
  const scale = document.querySelector("[data-displaced-scale]");
  const rounded = (value) => Number(value.toPrecision(1));
  const steps = [...new Set(STEPS_OF_SCALE.map((step) => rounded(most * step)))].filter((people) => people >= 1);
  scale?.replaceChildren(...steps.map((people) => entry(radius(people), words.number(people))));
}

function entry(radius, text) {
  const size = Math.ceil(radius + 1) * 2;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  const set = (element, values) => Object.entries(values).forEach(([name, value]) => element.setAttribute(name, value));
  set(svg, { width: size, height: size, "aria-hidden": "true" });
  set(circle, { class: "displaced", cx: size / 2, cy: size / 2, r: radius });
  svg.append(circle);
  const item = document.createElement("li");
  item.append(svg, " ", text);
  return item;
}
