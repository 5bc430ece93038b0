/* The selection on the map: a road, a place, an incident with how far off it may be, a trip or a convoy with its direction. */

import { onSelect } from "../selection.js";
import { arrowOn, besideRoad, positions } from "./passages.js";

const DRIVE_PX = 4;
const PLACE_RING_PX = 14;
const INCIDENT_RING_PX = 9;

export function showSelection(chart) {
  const group = chart.L.layerGroup().addTo(chart.map);
  let selected = { kind: null, id: null };
  const draw = () => {
    group.clearLayers();
    chart.element.classList.toggle("has-trip", selected.kind === "trip" || selected.kind === "convoy");
    DRAWN[selected.kind]?.(chart, group, selected.id);
  };
  onSelect((selection) => {
    selected = selection;
    draw();
  });
  chart.map.on("zoomend", draw);
}

const DRAWN = { road: drawRoad, place: drawPlace, incident: drawIncident, trip: drawTrip, convoy: drawConvoy };

function drawRoad(chart, group, id) {
  if (!chart.network.road(id)) {
    return;
  }
  const line = chart.network.line(id);
  chart.line(line, "halo", "chosen").addTo(group);
  const bounds = chart.L.latLngBounds(line);
  if (!chart.map.getBounds().contains(bounds)) {
    chart.map.panInsideBounds(bounds);
  }
}

function drawPlace(chart, group, id) {
  if (chart.network.place(id)) {
    ring(chart, group, chart.network.position(id), PLACE_RING_PX);
  }
}

function drawIncident(chart, group, id) {
  const incident = (chart.data.incidents ?? []).find((each) => each.id === id);
  if (!incident) {
    return;
  }
  const position = [incident.lat, incident.lon];
  chart.L.circle(position, {
    radius: incident.spreadKm * 1000,
    pane: "selection",
    className: "spread",
    interactive: false,
  }).addTo(group);
  ring(chart, group, position, INCIDENT_RING_PX);
}

function drawTrip(chart, group, id) {
  const trip = (chart.data.trips ?? []).find((each) => each.id === id);
  if (!trip) {
    return;
  }
  trip.passages.forEach((passage) => drawPassage(chart, group, passage));
  const numbersByPlace = new Map();
  trip.stops.forEach((place, i) => numbersByPlace.set(place, [...(numbersByPlace.get(place) ?? []), i + 1]));
  numbersByPlace.forEach((numbers, place) => {
    chart.mark(chart.network.position(place), "stop-number", numbers.join(","), "sites").addTo(group);
  });
}

/** Each road of it once: its vehicles drive them together. */
function drawConvoy(chart, group, id) {
  const passages = (chart.data.trips ?? []).flatMap((trip) => trip.passages).filter(({ convoy }) => convoy === id);
  new Map(passages.map((passage) => [passage.road, passage])).forEach((passage) => drawPassage(chart, group, passage));
}

function drawPassage(chart, group, passage) {
  const points = besideRoad(chart, passage, DRIVE_PX);
  chart.line(positions(chart, points), "selection", "drive").addTo(group);
  chart.L.polygon(positions(chart, arrowOn(chart, points)), {
    pane: "selection",
    className: "arrow",
    interactive: false,
  }).addTo(group);
}

function ring(chart, group, position, radius) {
  chart.L.circleMarker(position, { radius, pane: "selection", className: "chosen-ring", interactive: false })
    .addTo(group);
  if (!chart.map.getBounds().contains(position)) {
    chart.map.panTo(position);
  }
}
