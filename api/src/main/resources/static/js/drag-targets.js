/*
 * Where things of a draft can be dropped, and which change that is: the fields with which a form would make it. Trips go to
 * another time, vehicle or convoy; loads go to another trip, to a convoy, in which
 * the server picks the trip, to a trip of their own, or stay behind.
 */

const STEP_MS = 30 * 60_000;
const DAY_MS = 24 * 3_600_000;

/** Times of a plan have no zone. */
const millis = (moment) => Date.parse(`${moment.length === 10 ? `${moment}T00:00` : moment}Z`);
const moment = (ms) => new Date(ms).toISOString().slice(0, 16);

/** To whole half hours: nobody gives a driver the minute. */
const snapped = (ms) => Math.round(ms / STEP_MS) * STEP_MS;

function timeOf(row) {
  const { from, to } = row.closest("convoy-timeline").dataset;
  const { left, width } = row.querySelector(".timeline-track").getBoundingClientRect();
  const start = millis(from);
  return { left, perPx: (millis(to) + DAY_MS - start) / width, start };
}

/** The time at which a trip would leave that was dragged so far. */
function shifted(trip, row, movedPx) {
  return moment(snapped(millis(trip.leaves) + movedPx * timeOf(row).perPx));
}

function timeAt(row, x) {
  const { left, perPx, start } = timeOf(row);
  return moment(snapped(start + (x - left) * perPx));
}

/** What lies there of the convoys and vehicles of a timeline or a list. */
const under = (element, selector) => element?.closest(selector);

function ofTrip(trip, element, movedPx) {
  const row = under(element, ".timeline-row[data-vehicle]");
  const convoy = under(element, "[data-drop-convoy]") ?? under(element, "[data-convoy-group]");
  const convoyId = convoy?.dataset.dropConvoy ?? convoy?.dataset.convoyGroup;
  if (row && row === trip.row) {
    const when = shifted(trip, row, movedPx);
    return when === trip.leaves ? null : { mark: row, when, fields: { action: "SHIFT", trip: trip.id, when } };
  }
  if (convoyId) {
    const own = convoy.contains(trip.element);
    return own ? null : { mark: convoy, fields: { action: "JOIN", trip: trip.id, convoy: convoyId } };
  }
  if (row && row.dataset.vehicle !== trip.vehicle) {
    return { mark: row, fields: { action: "GIVE", trip: trip.id, vehicle: row.dataset.vehicle } };
  }
  return null;
}

function ofLoad(load, element, x) {
  const trip = under(element, "[data-drop-trip]") ?? under(element, "convoy-timeline g.trip");
  const tripId = trip?.dataset.dropTrip ?? trip?.dataset.trip;
  const from = { loads: load.id, trip: load.trip, need: load.need };
  if (tripId) {
    return tripId === load.trip ? null : { mark: trip, fields: { ...from, action: "MOVE", other: tripId } };
  }
  const convoy = under(element, "[data-drop-convoy]");
  if (convoy) {
    return { mark: convoy, fields: { ...from, action: "MOVE_TO_CONVOY", convoy: convoy.dataset.dropConvoy } };
  }
  const row = under(element, ".timeline-row[data-vehicle]");
  if (row) {
    const when = timeAt(row, x);
    return { mark: row, when, fields: { ...from, action: "NEW_TRIP", vehicle: row.dataset.vehicle, when } };
  }
  const behind = under(element, "[data-drop-behind]");
  return behind && load.trip ? { mark: behind, fields: { ...from, action: "LEAVE_BEHIND" } } : null;
}

/** @returns {?object} what is dragged when it is taken there */
export function draggedFrom(element) {
  const load = element.closest("[data-drag=load]");
  if (load) {
    return { element: load, words: load.textContent, id: load.dataset.load, trip: load.dataset.ofTrip, need: load.dataset.ofNeed };
  }
  const trip = element.closest("[data-drag=trip], convoy-timeline g.trip");
  const row = trip?.closest(".timeline-row");
  return (
    trip && {
      element: trip,
      words: trip.getAttribute("aria-label") ?? trip.textContent,
      id: trip.dataset.trip,
      leaves: trip.dataset.leaves,
      row,
      vehicle: row?.dataset.vehicle,
      isTrip: true,
    }
  );
}

/**
 * @param {object} dragged of {@link draggedFrom}
 * @param {?Element} element that lies under the pointer
 * @param {number} movedPx how far it was dragged along the time
 * @returns {?{mark: Element, when: ?string, fields: object}} the change that letting go would make
 */
export function targetOf(dragged, element, movedPx, x) {
  return dragged.isTrip ? ofTrip(dragged, element, movedPx) : ofLoad(dragged, element, x);
}
