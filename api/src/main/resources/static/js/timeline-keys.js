/* Where the keys lead on a timeline: along a row, from row to row, to other scales and other days. */

const shape = (trip) => trip.querySelector(".span");
const middle = (trip) => parseFloat(shape(trip).getAttribute("x")) + parseFloat(shape(trip).getAttribute("width")) / 2;

/** Rows that have trips, from the top. */
const rowsOf = (root) =>
  [...root.querySelectorAll(".timeline-row[data-vehicle]")]
    .map((row) => [...row.querySelectorAll("g.trip")])
    .filter((trips) => trips.length > 0);

function nearest(trips, to) {
  return trips.reduce((best, trip) =>
    Math.abs(middle(trip) - middle(to)) < Math.abs(middle(best) - middle(to)) ? trip : best,
  );
}

/**
 * @param {Element} trip that has the focus
 * @param {KeyboardEvent} event
 * @returns {?Element} the trip that a key leads to; the same where it leads no further, null where the key means nothing
 */
export function tripAt(root, trip, event) {
  const rows = rowsOf(root);
  const at = rows.findIndex((row) => row.includes(trip));
  const along = rows[at];
  const place = along.indexOf(trip);
  const row = event.ctrlKey ? rows.at(event.key === "End" ? -1 : 0) : along;
  switch (event.key) {
    case "ArrowRight":
      return along[place + 1] ?? rows[at + 1]?.[0] ?? trip;
    case "ArrowLeft":
      return along[place - 1] ?? rows[at - 1]?.at(-1) ?? trip;
    case "ArrowDown":
      return rows[at + 1] ? nearest(rows[at + 1], trip) : trip;
    case "ArrowUp":
      return rows[at - 1] ? nearest(rows[at - 1], trip) : trip;
    case "Home":
      return row[0];
    case "End":
      return row.at(-1);
    default:
      return null;
  }
}

/** @returns {?HTMLAnchorElement} the link to the view that a key stands for */
export function viewAt(root, event) {
  if (event.key === "PageUp" || event.key === "PageDown") {
    return root.querySelector(`a[data-view=${event.key === "PageUp" ? "earlier" : "later"}]`);
  }
  const step = { "+": 1, "=": 1, "-": -1, "−": -1 }[event.key];
  if (!step) {
    return null;
  }
  const zooms = [...root.querySelectorAll("a[data-zoom]")];
  return zooms[zooms.findIndex((link) => link.hasAttribute("aria-current")) + step] ?? null;
}
