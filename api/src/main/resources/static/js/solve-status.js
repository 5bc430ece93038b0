/*
 * Says how a search goes to those who cannot see it: at the start, and then now and then. The words are those of [data-said],
 * which change every few seconds; read aloud each time, they would drown everything else. How a search ended, the page that
 * follows says: its title, or its alert.
 */

const QUIET_MS = 30_000;

const status = document.querySelector("[data-solve-status]");
let saidAt = -Infinity;

function say() {
  const now = performance.now();
  if (now - saidAt >= QUIET_MS) {
    saidAt = now;
    status.textContent = [...document.querySelectorAll("[data-said]")].map((words) => words.textContent.trim()).join(" · ");
  }
}

say();
document.addEventListener("htmx:load", say);
