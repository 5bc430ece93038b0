/*
 * The situation of other days without a new page: a slider over the days of the data, the − and + beside the date, and the
 * date itself. The page of the day is fetched; its elements with data-part take the place of ours, and the map draws its
 * data in the same view. Without this script, − and + are links and the date is sent as a form.
 */

import { tellReplaced } from "./replaced.js";
import { selectAgain } from "./selection.js";

const DAY_MS = 86_400_000;
/** So long the slider rests before its day is asked for. */
const REST_MS = 200;

const control = document.querySelector("[data-day]");
const input = control.querySelector("input[type=date]");
const range = control.querySelector("[data-day-range]");
const slider = range.querySelector("input");
const status = control.querySelector("[data-part='day-words']");
const map = document.querySelector("route-map");

let shown = input.value;
let running = new AbortController();
let timer = 0;

const dayAt = (days) => new Date(Date.parse(input.min) + days * DAY_MS).toISOString().slice(0, 10);
const daysTo = (day) => Math.round((Date.parse(day) - Date.parse(input.min)) / DAY_MS);
const spoken = (day) =>
  new Date(day).toLocaleDateString(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });

/** What stands in the fields, whether its day is shown yet or not. */
function mark(day) {
  input.value = day;
  slider.value = daysTo(day);
  slider.setAttribute("aria-valuetext", spoken(day));
}

/** The same address for another day; the newest one needs no name. */
function withDay(text, day) {
  const address = new URL(text, location.href);
  address.hash = "";
  address.searchParams.delete("page");
  if (day === input.max) {
    address.searchParams.delete("asOf");
  } else {
    address.searchParams.set("asOf", day);
  }
  return address.href;
}

const versionIn = (address) => new URL(address, location.href).searchParams.get("version");

async function pageOf(address, signal) {
  const response = await fetch(address, { credentials: "same-origin", headers: { Accept: "text/html" }, signal });
  if (!response.ok || response.redirected) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

async function show(day) {
  clearTimeout(timer);
  running.abort();
  running = new AbortController();
  const { signal } = running;
  mark(day);
  status.textContent = status.dataset.loading;
  const address = withDay(location.href, day);
  const [src, incidents] = ["src", "incidents"].map((name) => withDay(map.getAttribute(name), day));
  try {
    const [page, drawMap] = await Promise.all([pageOf(address, signal), map.load(src, incidents, signal)]);
    if (versionIn(page.querySelector("route-map").getAttribute("src")) !== versionIn(src)) {
      // Somebody has committed newer data meanwhile: everything is made anew from them.
      location.assign(address);
      return;
    }
    replace(page);
    shown = day;
    history.replaceState(null, "", address);
    await drawMap();
    selectAgain();
  } catch (error) {
    if (error.name !== "AbortError") {
      console.error(error);
      mark(shown);
      status.textContent = status.dataset.failed;
    }
  }
}

/** Keeps what somebody has typed into a filter, and where the focus is. */
function replace(page) {
  const typed = [...document.querySelectorAll("input[data-filter]")].map(({ dataset, value }) => [dataset.filter, value]);
  for (const part of document.querySelectorAll("[data-part]")) {
    const other = page.querySelector(`[data-part="${part.dataset.part}"]`);
    if (part === status) {
      part.replaceChildren(...other.childNodes);
    } else {
      part.replaceWith(other);
      tellReplaced(other);
    }
  }
  for (const step of control.querySelectorAll("[data-day-step]")) {
    const other = page.querySelector(`[data-day-step="${step.dataset.dayStep}"]`);
    for (const name of ["href", "aria-disabled"]) {
      if (other.hasAttribute(name)) {
        step.setAttribute(name, other.getAttribute(name));
      } else if (step !== document.activeElement || name !== "href") {
        step.removeAttribute(name);
      }
    }
  }
  // The language is changed for the page that is shown.
  document.querySelector("input[name=to][type=hidden]").value = page.querySelector("input[name=to][type=hidden]").value;
  for (const [table, value] of typed) {
    const filter = document.querySelector(`input[data-filter="${table}"]`);
    if (filter && value) {
      filter.value = value;
      filter.dispatchEvent(new Event("input"));
    }
  }
}

function step(days) {
  const day = dayAt(Math.min(Number(slider.max), Math.max(0, daysTo(input.value) + days)));
  if (day !== shown) {
    show(day);
  }
}

slider.addEventListener("input", () => {
  mark(dayAt(Number(slider.value)));
  clearTimeout(timer);
  timer = setTimeout(() => show(input.value), REST_MS);
});
input.addEventListener("change", () => {
  if (input.value && input.checkValidity()) {
    show(input.value);
  }
});
control.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  show(input.value);
});
control.addEventListener("click", (event) => {
  const link = event.target.closest("[data-day-step], [data-day-newest]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    if (link.hasAttribute("data-day-newest")) {
      input.focus();
      show(input.max);
    } else {
      step(Number(link.dataset.dayStep));
    }
  }
});
range.hidden = false;
mark(shown);
