/*
 * Rows of tables that take part in the selection, by data-select="kind:id": click or Enter selects, the arrow keys go from row
 * to row, the row with the focus is pointed at, and the selected row is marked and brought into sight.
 */

import { onReplaced } from "./replaced.js";
import { keepReachable, rove, UP_AND_DOWN } from "./roving.js";
import { onSelect, point, select } from "./selection.js";

/** What keeps its own clicks. */
const CONTROLS = "a, button, summary, input, details";
const HEAD_PX = 60;

function keyOf(row) {
  const [kind, ...id] = row.dataset.select.split(":");
  return [kind, id.join(":")];
}

const selectRow = (row) => select(...keyOf(row), row);

const rows = (root = document) => root.querySelectorAll("tr[data-select]");

function prepare(body) {
  const shown = () => [...body.rows].filter((row) => !row.hidden);
  const reach = rove(shown, selectRow, UP_AND_DOWN);
  for (const row of body.rows) {
    reach(row);
  }
  new MutationObserver(() => keepReachable([...body.rows], shown())).observe(body, {
    attributeFilter: ["hidden"],
    subtree: true,
  });
  body.addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-select]");
    if (row && !event.target.closest(CONTROLS)) {
      selectRow(row);
    }
  });
  body.addEventListener("focusin", (event) => {
    const row = event.target.closest("tr[data-select]");
    if (row) {
      point(...keyOf(row));
    }
  });
  body.addEventListener("focusout", () => point(null, null));
}

onReplaced((root) => new Set([...rows(root)].map((row) => row.parentElement)).forEach(prepare));

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
      scroller.scrollTop += row.getBoundingClientRect().top - scroller.getBoundingClientRect().top - HEAD_PX;
    }
  }
});
