/*
 * What is selected on a page, shared by map, timeline and tables.
 *
 * A selection is a kind ("road", "place", "incident", "trip", "convoy") and an id. Whoever selects says who it is, so that it
 * need not react to itself. Rows of tables take part by data-select="kind:id": click or Enter selects, the arrow keys go
 * from row to row, and the selected row is marked. What stands in [data-detail="kind:id"] is shown in
 * [data-selection-detail].
 */

const EVENT = "sira:select";

/** @param {?string} kind null when nothing is to be selected */
export function select(kind, id, source) {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: { kind, id, source } }));
}

/** @param {(selection: {kind: ?string, id: ?string, source: unknown}) => void} listener */
export function onSelect(listener) {
  document.addEventListener(EVENT, (event) => listener(event.detail));
  return listener;
}

const rows = () => [...document.querySelectorAll("tr[data-select]")];

function selectRow(row) {
  const [kind, ...id] = row.dataset.select.split(":");
  select(kind, id.join(":"), row);
}

function move(row, step) {
  const others = [...row.parentElement.querySelectorAll("tr[data-select]")].filter((other) => !other.hidden);
  const next = others[others.indexOf(row) + step];
  if (next) {
    row.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}

function inControl(event) {
  return event.target.closest("a, button, summary, input, details");
}

function showDetail(kind, id) {
  const panel = document.querySelector("[data-selection-detail]");
  if (!panel) {
    return;
  }
  const detail = kind === null ? null : document.querySelector(`[data-detail="${CSS.escape(kind + ":" + id)}"]`);
  const hint = panel.querySelector("[data-selection-hint]");
  panel.querySelectorAll(":scope > :not([data-selection-hint])").forEach((old) => old.remove());
  if (hint) {
    hint.hidden = detail !== null;
  }
  if (detail) {
    const copy = document.createElement("div");
    copy.append(...[...detail.childNodes].map((node) => node.cloneNode(true)));
    panel.append(copy);
  }
}

for (const body of new Set(rows().map((row) => row.parentElement))) {
  body.querySelector("tr[data-select]").tabIndex = 0;
  body.addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-select]");
    if (row && !inControl(event)) {
      selectRow(row);
    }
  });
  body.addEventListener("keydown", (event) => {
    const row = event.target;
    if (!row.matches("tr[data-select]")) {
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      selectRow(row);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(row, event.key === "ArrowDown" ? 1 : -1);
    }
  });
}

onSelect(({ kind, id, source }) => {
  for (const row of rows()) {
    const selected = row.dataset.select === `${kind}:${id}`;
    row.classList.toggle("selected", selected);
    if (selected) {
      row.setAttribute("aria-current", "true");
    } else {
      row.removeAttribute("aria-current");
    }
    const scroller = row.closest(".tall");
    if (selected && source !== row && scroller) {
      // Only the table moves, never the page: the map stays where the eye is.
      scroller.scrollTop += row.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 60;
    }
  }
  showDetail(kind, id);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && !event.target.closest("dialog")) {
    select(null, null, document);
  }
});
