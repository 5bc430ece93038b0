/*
 * What is selected on a page, shared by map, timeline and tables.
 *
 * A selection is a kind ("road", "place", "incident", "trip", "convoy") and an id. Whoever selects says who it is, so that it
 * need not react to itself. The Escape key selects nothing.
 */

const EVENT = "sira:select";

/** @param {?string} kind null when nothing is to be selected */
export function select(kind, id, source) {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: { kind, id, source } }));
}

/** @param {(selection: {kind: ?string, id: ?string, source: unknown}) => void} listener */
export function onSelect(listener) {
  document.addEventListener(EVENT, (event) => listener(event.detail));
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && !event.target.closest("dialog")) {
    select(null, null, document);
  }
});
