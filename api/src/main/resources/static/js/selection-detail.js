/*
 * Shows what the page knows of the selection, in [data-selection-detail]: the content of [data-detail="kind:id"], or else
 * the cells of its row under their headings, or else the lines of whoever selected it. Where the content is named by
 * data-detail-src, it is fetched when it is wanted first.
 */

import { onSelect, selectAgain } from "./selection.js";

const panel = document.querySelector("[data-selection-detail]");
const hint = panel?.querySelector("[data-selection-hint]");

const find = (attribute, key) => document.querySelector(`[${attribute}="${CSS.escape(key)}"]`);

function clone(detail) {
  return [...detail.childNodes].map((node) => node.cloneNode(true));
}

/** True when there is more than before. */
async function complete(detail) {
  const answer = await fetch(detail.dataset.detailSrc);
  const came = answer.ok && !answer.redirected;
  if (came) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    detail.replaceChildren(...(page.querySelector("[data-detail]") ?? page.body).childNodes);
    delete detail.dataset.detailSrc;
  }
  return came;
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

function shown({ kind, id, lines }) {
  const key = `${kind}:${id}`;
  const detail = kind === null ? null : find("data-detail", key);
  const row = kind === null ? null : document.querySelector(`tr[data-select="${CSS.escape(key)}"]`);
  if (detail && !detail.dataset.detailSrc) {
    return clone(detail);
  } else if (row) {
    return ofRow(row);
  }
  return lines.length > 0 ? ofLines(lines) : [];
}

let selected = null;

/** Where two plans are compared there is nothing to tell of one road. */
function show(selection) {
  if (!panel) {
    return;
  }
  const nodes = shown(selection);
  hint.hidden = nodes.length > 0;
  panel.querySelector("[data-selection-shown]").replaceChildren(...nodes);
}

onSelect(async (selection) => {
  selected = selection;
  show(selection);
  const later = selection.kind === null ? null : find("data-detail", `${selection.kind}:${selection.id}`);
  if (later?.dataset.detailSrc) {
    if ((await complete(later)) && selected === selection) {
      // What else shows it may tell more now, too.
      selectAgain(selection.source);
    }
  }
});

document.addEventListener(
  "toggle",
  ({ target }) => {
    const later = target.open && target.querySelector(":scope > [data-detail-src]");
    if (later) {
      complete(later);
    }
  },
  true,
);
