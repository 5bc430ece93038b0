/*
 * What is selected on a page, shared by map, timeline and tables.
 *
 * A selection is a kind ("road", "place", "incident", "cercle", "trip", "convoy") and an id. Whoever selects says who it is,
 * so that it need not react to itself. The Escape key selects nothing. What is only pointed at, by the focus or the mouse,
 * is shown on the map as long as that lasts.
 */

const SELECT = "sira:select";
const POINT = "sira:point";

let selected = { kind: null, id: null };

/**
 * @param {?string} kind null when nothing is to be selected
 * @param {string[]} lines that describe it, where the page has no other words for it
 */
export function select(kind, id, source, lines = []) {
  selected = { kind, id, source, lines };
  document.dispatchEvent(new CustomEvent(SELECT, { detail: selected }));
}

/** The same again, after what shows it was made anew; from nobody, or from whom it was when something more is known of it. */
export function selectAgain(source = document) {
  select(selected.kind, selected.id, source, selected.lines);
}

/**
 * @param {(selection: {kind: ?string, id: ?string, source: unknown, lines: string[]}) => void} listener
 * @param {AbortSignal} [signal] that it need not hear any more
 */
export function onSelect(listener, signal) {
  document.addEventListener(SELECT, (event) => listener(event.detail), { signal });
}

/** @param {?string} kind null when nothing is pointed at any more */
export function point(kind, id) {
  document.dispatchEvent(new CustomEvent(POINT, { detail: { kind, id } }));
}

export function onPoint(listener) {
  document.addEventListener(POINT, (event) => listener(event.detail));
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && !event.target.closest("dialog")) {
    select(null, null, document);
    point(null, null);
  }
});
