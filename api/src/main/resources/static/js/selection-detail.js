/*
 * Shows what the page knows of the selection, in [data-selection-detail]: the content of [data-detail="kind:id"], or else
 * the cells of its row under their headings, or else the lines of whoever selected it.
 */

import { onSelect } from "./selection.js";

const panel = document.querySelector("[data-selection-detail]");
const hint = panel.querySelector("[data-selection-hint]");

const find = (attribute, key) => document.querySelector(`[${attribute}="${CSS.escape(key)}"]`);

function clone(detail) {
  return [...detail.childNodes].map((node) => node.cloneNode(true));
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function ofRow(row) {
  const headings = row.closest("table").tHead.rows[0].cells;
  const title = row.querySelector("th") ?? row.cells[0];
  const list = document.createElement("dl");
  for (const cell of row.cells) {
    const text = cell.textContent.trim();
    if (cell !== title && text) {
      list.append(element("dt", (headings[cell.cellIndex].firstElementChild ?? headings[cell.cellIndex]).textContent.trim()));
      list.append(element("dd", text));
    }
  }
  return [element("h3", title.textContent.trim()), list];
}

function ofLines([title, ...rest]) {
  return [element("h3", title), ...rest.map((line) => element("p", line))];
}

onSelect(({ kind, id, lines }) => {
  const key = `${kind}:${id}`;
  const detail = kind === null ? null : find("data-detail", key);
  const row = kind === null ? null : document.querySelector(`tr[data-select="${CSS.escape(key)}"]`);
  let shown = [];
  if (detail) {
    shown = clone(detail);
  } else if (row) {
    shown = ofRow(row);
  } else if (lines.length > 0) {
    shown = ofLines(lines);
  }
  hint.hidden = shown.length > 0;
  panel.querySelector("[data-selection-shown]").replaceChildren(...shown);
});
