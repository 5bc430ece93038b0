/*
 * Tables whose columns sort on a click on their heading, and that can be filtered by what is typed.
 *
 * <table data-sortable>: headings with data-sort="text" or data-sort="number" become buttons; a cell sorts by its
 * data-value, or else by its text. <input data-filter="id-of-table"> hides the rows that do not hold its words.
 */

import { onReplaced } from "./replaced.js";

function keyOf(row, column, numeric) {
  const cell = row.cells[column];
  const value = cell.dataset.value ?? cell.textContent.trim();
  return numeric ? Number(value) : value;
}

function sort(table, heading, descending) {
  const column = heading.cellIndex;
  const numeric = heading.dataset.sort === "number";
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const sign = descending ? -1 : 1;
  const body = table.tBodies[0];
  const sorted = [...body.rows].sort((a, b) => {
    const first = keyOf(a, column, numeric);
    const second = keyOf(b, column, numeric);
    return sign * (numeric ? first - second : collator.compare(first, second));
  });
  body.append(...sorted);
  for (const other of table.tHead.rows[0].cells) {
    other.removeAttribute("aria-sort");
  }
  heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
}

function makeSortable(table) {
  for (const heading of table.tHead.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const ascending = heading.getAttribute("aria-sort") === "ascending";
      const first = heading.dataset.sort === "number" && !heading.hasAttribute("aria-sort");
      sort(table, heading, ascending || first);
    });
  }
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function connectFilter(input) {
  const table = document.getElementById(input.dataset.filter);
  input.closest("[hidden]")?.removeAttribute("hidden");
  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    for (const row of table.tBodies[0].rows) {
      const text = plain(row.textContent);
      row.hidden = !words.every((word) => text.includes(word));
    }
  });
}

onReplaced((root) => {
  root.querySelectorAll("table[data-sortable]").forEach(makeSortable);
  root.querySelectorAll("input[data-filter]").forEach(connectFilter);
});
