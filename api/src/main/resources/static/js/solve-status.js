/*
 * Says how a search goes to those who cannot see it: at the start, now and then, and at the end. The words are those of
 * [data-said], which change every few seconds; read aloud each time, they would drown everything else.
 */

const QUIET_MS = 30_000;

/** So long the page waits for what follows, that its end can be read aloud. */
const END_MS = 1500;

const status = document.querySelector("[data-solve-status]");
let saidAt = -Infinity;
let ended = false;

function say() {
  const now = performance.now();
  if (!ended && now - saidAt >= QUIET_MS) {
    saidAt = now;
    status.textContent = [...document.querySelectorAll("[data-said]")].map((words) => words.textContent.trim()).join(" · ");
  }
}

say();
document.addEventListener("htmx:load", say);
document.addEventListener("htmx:beforeOnLoad", (event) => {
  if (event.detail.xhr.getResponseHeader("HX-Refresh") !== "true") {
    return;
  }
  event.preventDefault();
  if (!ended) {
    ended = true;
    status.textContent = status.dataset.ended;
    setTimeout(() => location.reload(), END_MS);
  }
});
