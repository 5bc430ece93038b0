/* Parts of a page that are put in the place of others: what scripts do to a page when it comes, they do to these too. */

const EVENT = "sira:replaced";

/** @param {(root: ParentNode) => void} listener called with the page at once, and with each part that is put in later */
export function onReplaced(listener) {
  listener(document);
  document.addEventListener(EVENT, (event) => listener(event.detail));
}

/** @param {Element} part that has just been put into the page */
export function tellReplaced(part) {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: part }));
}
