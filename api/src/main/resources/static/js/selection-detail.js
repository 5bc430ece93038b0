/* Shows what the page knows of the selection: the content of [data-detail="kind:id"], in [data-selection-detail]. */

import { onSelect } from "./selection.js";

const panel = document.querySelector("[data-selection-detail]");
const hint = panel.querySelector("[data-selection-hint]");

onSelect(({ kind, id }) => {
  const detail = kind === null ? null : document.querySelector(`[data-detail="${CSS.escape(`${kind}:${id}`)}"]`);
  const shown = [...(detail?.childNodes ?? [])].map((node) => node.cloneNode(true));
  hint.hidden = shown.length > 0;
  panel.querySelector("[data-selection-shown]").replaceChildren(...shown);
});
