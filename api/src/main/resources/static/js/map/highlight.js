/*
 * The selection on the map: a road with the incidents that weigh most on it, a place, a cercle, an incident with how far off it
 * may be, a trip or a convoy with its direction. What is only pointed at is drawn thinner, and moves nothing.
 */

import { onPoint, onSelect } from "../selection.js";
import { arrowOn, besideRoad, positions } from "./passages.js";

const DRIVE_PX = 4;
const PLACE_RING_PX = 14;
const INCIDENT_RING_PX = 9;

export function showSelection(chart) {
  const group = chart.L.layerGroup().addTo(chart.map);
  const pointed = chart.L.layerGroup().addTo(chart.map);
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
  onPoint(({ kind, id }) => {
    pointed.clearLayers();
    POINTED[kind]?.(chart, pointed, id);
  });
  chart.map.on("zoomend", draw);
}

const DRAWN = {
  road: drawRoad,
  place: drawPlace,
  cercle: drawPlace,
  incident: drawIncident,
  trip: drawTrip,
  convoy: drawConvoy,
};

const POINTED = {
  road: (chart, group, id) => chart.network.road(id) && chart.line(chart.network.line(id), "halo", "pointed").addTo(group),
  place: pointAt(PLACE_RING_PX),
  cercle: pointAt(PLACE_RING_PX),
  incident: pointAt(INCIDENT_RING_PX),
};

function pointAt(radius) {
  return (chart, group, id) => {
    const position = placeOf(chart, id) ?? incidentOf(chart, id)?.position;
    if (position) {
      addRing(chart, group, position, radius, "pointed-ring");
    }
  };
}

function drawRoad(chart, group, id) {
  if (!chart.network.road(id)) {
    return;
  }
  const line = chart.network.line(id);
  chart.line(line, "halo", "chosen").addTo(group);
  for (const incident of document.querySelectorAll(`[data-detail="${CSS.escape(`road:${id}`)}"] [data-at]`)) {
    addRing(chart, group, parse(incident).position, INCIDENT_RING_PX, "evidence-ring");
  }
  const bounds = chart.L.latLngBounds(line);
  if (!chart.map.getBounds().contains(bounds)) {
    chart.map.panInsideBounds(bounds);
  }
}

/** Of a place of the network, or of a cercle by its name. */
function placeOf({ network, data = {} }, id) {
  if (network.place(id)) {
    return network.position(id);
  }
  const cercle = (data.cercles ?? []).find(({ name }) => name === id);
  return cercle && [cercle.lat, cercle.lon];
}

function drawPlace(chart, group, id) {
  const position = placeOf(chart, id);
  if (position) {
    ring(chart, group, position, PLACE_RING_PX);
  }
}

/** One that is drawn, or one that only its row of the table tells of. */
function incidentOf({ incidents }, id) {
  const drawn = incidents?.get(id);
  if (drawn) {
    return { position: [drawn.lat, drawn.lon], spreadKm: drawn.spreadKm };
  }
  const row = document.querySelector(`tr[data-select="${CSS.escape(`incident:${id}`)}"]`);
  return row && parse(row);
}

/** data-at="latitude,longitude,km that they may be off". */
function parse({ dataset }) {
  const [lat, lon, spreadKm] = dataset.at.split(",").map(Number);
  return { position: [lat, lon], spreadKm };
}

function drawIncident(chart, group, id) {
  const incident = incidentOf(chart, id);
  if (!incident) {
    return;
  }
  chart.L.circle(incident.position, {
    radius: incident.spreadKm * 1000,
    pane: "selection",
    className: "spread",
    interactive: false,
  }).addTo(group);
  ring(chart, group, incident.position, INCIDENT_RING_PX);
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
  addRing(chart, group, position, radius, "chosen-ring");
  if (!chart.map.getBounds().contains(position)) {
    chart.map.panTo(position);
  }
}

function addRing(chart, group, position, radius, className) {
  chart.L.circleMarker(position, { radius, pane: "selection", className, interactive: false }).addTo(group);
}
