/*
 * Trips and loads of a draft are dragged with mouse, pen or finger. While something is over a target, what letting go would
 * come to stands beside it; letting go sends the same form as the menus do, Escape gives up.
 */

import { draggedFrom, targetOf } from "./drag-targets.js";
import { Trial } from "./drag-trial.js";
import { Words } from "./map/words.js";
import { onSelect } from "./selection.js";

const BEGIN_PX = 6;
const EDGE_PX = 40;
const SCROLL_PX = 10;
const GAP_PX = 16;

const form = document.querySelector("form[data-drop]");

class Drag {
  #dragged;
  #from;
  #at;
  #target = null;
  #key = "";
  #begun = false;
  #over = false;
  #ghost = document.createElement("div");
  #preview = document.createElement("div");
  #words = new Words(form.dataset);
  #trial = new Trial(form.dataset.trial, (answer) => this.#told(answer));
  #answer = null;

  constructor(dragged, event) {
    this.#dragged = dragged;
    this.#from = { x: event.clientX, y: event.clientY };
    this.#at = this.#from;
    this.#ghost.className = "drag-ghost";
    this.#ghost.textContent = dragged.words;
    this.#preview.className = "drag-preview";
    this.#preview.setAttribute("role", "status");
  }

  get begun() {
    return this.#begun;
  }

  move(event) {
    this.#at = { x: event.clientX, y: event.clientY };
    if (!this.#begun) {
      if (Math.hypot(this.#at.x - this.#from.x, this.#at.y - this.#from.y) < BEGIN_PX) {
        return;
      }
      this.#begun = true;
      document.body.append(this.#ghost, this.#preview);
      document.documentElement.classList.add("dragging");
      this.#dragged.element.classList.add("dragged");
      requestAnimationFrame(() => this.#scrollOn());
    }
    this.#look();
  }

  #look() {
    const { x, y } = this.#at;
    this.#ghost.style.transform = `translate(${x + GAP_PX}px, ${y - GAP_PX}px)`;
    const target = targetOf(this.#dragged, document.elementFromPoint(x, y), x - this.#from.x, x);
    const key = target ? JSON.stringify(target.fields) : "";
    this.#mark(target);
    if (key !== this.#key || !this.#preview.hasChildNodes()) {
      this.#key = key;
      this.#answer = null;
      this.#say(target);
    }
    this.#place();
  }

  #mark(target) {
    if (this.#target?.mark !== target?.mark) {
      this.#target?.mark.classList.remove("drop-here");
      target?.mark.classList.add("drop-here");
    }
    this.#target = target;
  }

  /** What is known before the server has answered. */
  #say(target) {
    if (!target) {
      this.#trial.stop();
      this.#preview.replaceChildren(this.#line(this.#words.of("Nowhere")));
      return;
    }
    const lines = [this.#line(this.#words.of("Wait"))];
    if (target.when) {
      lines.unshift(this.#line(this.#words.of("Leaves", this.#moment(target.when))));
    }
    this.#preview.replaceChildren(...lines);
    this.#trial.ask(this.#fields(target));
  }

  #told(answer) {
    this.#answer = answer;
    this.#preview.replaceChildren(answer ?? this.#line(this.#words.of("Failed")));
    this.#place();
  }

  #line(words) {
    const line = document.createElement("p");
    line.textContent = words;
    return line;
  }

  #moment(when) {
    const format = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: "UTC" };
    return new Date(`${when}Z`).toLocaleString(document.documentElement.lang, format);
  }

  #fields(target) {
    const fields = new URLSearchParams({ revision: form.elements.revision.value });
    for (const [name, value] of Object.entries(target.fields)) {
      if (value) {
        fields.set(name, value);
      }
    }
    return fields;
  }

  /** Beside the pointer, and on the screen. */
  #place() {
    const { offsetWidth, offsetHeight } = this.#preview;
    const x = Math.max(0, Math.min(this.#at.x + GAP_PX, innerWidth - offsetWidth - GAP_PX));
    const below = this.#at.y + 2 * GAP_PX;
    const y = below + offsetHeight < innerHeight ? below : Math.max(0, this.#at.y - offsetHeight - 2 * GAP_PX);
    this.#preview.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** Near an edge of the timeline, or of the window, what lies beyond comes into sight. */
  #scrollOn() {
    if (this.#over) {
      return;
    }
    const { x, y } = this.#at;
    const scroller = document.elementFromPoint(x, y)?.closest(".timeline-scroll");
    const box = scroller?.getBoundingClientRect();
    if (box) {
      const left = scroller.querySelector(".timeline-label").getBoundingClientRect().right;
      scroller.scrollBy(way(x, left, box.right), way(y, box.top, box.bottom));
    }
    scrollBy(0, way(y, 0, innerHeight));
    requestAnimationFrame(() => this.#scrollOn());
  }

  drop() {
    const target = this.#begun ? this.#target : null;
    const impossible = this.#answer?.dataset.possible === "false";
    this.end();
    if (!target || impossible) {
      return;
    }
    for (const [name, value] of this.#fields(target)) {
      put(form, name, value);
    }
    form.requestSubmit();
  }

  end() {
    this.#over = true;
    this.#trial.stop();
    this.#mark(null);
    this.#ghost.remove();
    this.#preview.remove();
    this.#dragged.element.classList.remove("dragged");
    document.documentElement.classList.remove("dragging");
  }
}

/** Which way to scroll, and not at all in the middle. */
function way(at, from, to) {
  return at < from + EDGE_PX && at > from - EDGE_PX ? -SCROLL_PX : at > to - EDGE_PX ? SCROLL_PX : 0;
}

function put(form, name, value) {
  let field = form.elements[name];
  if (!field) {
    field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    form.append(field);
  }
  field.value = value;
}

/** The page that follows shows the same view of the timeline. */
function keepView(event) {
  const view = event.target.closest(".drag-tools") && document.querySelector("convoy-timeline")?.dataset.query;
  new URLSearchParams(view || "").forEach((value, name) => put(event.target, name, value));
}

let drag = null;
let justDragged = false;

/** A finger scrolls, unless it is on what was chosen before or on what is there to be dragged. */
function mayDrag(event, dragged) {
  return event.pointerType !== "touch" || !dragged.row || dragged.element.classList.contains("chosen");
}

function begin(event) {
  const dragged = event.button === 0 && event.isPrimary ? draggedFrom(event.target) : null;
  if (dragged && mayDrag(event, dragged)) {
    drag = new Drag(dragged, event);
  }
}

function finish(how) {
  const ended = drag;
  drag = null;
  justDragged = ended?.begun ?? false;
  setTimeout(() => (justDragged = false));
  ended?.[how]();
}

if (form) {
  document.addEventListener("submit", keepView);
  document.addEventListener("pointerdown", begin);
  document.addEventListener("pointermove", (event) => drag?.move(event));
  document.addEventListener("pointerup", () => finish("drop"));
  document.addEventListener("pointercancel", () => finish("end"));
  window.addEventListener("blur", () => finish("end"));
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && drag) {
        event.preventDefault();
        finish("end");
      }
    },
    true,
  );
  // Letting go is no click on what lies there.
  document.addEventListener("click", (event) => justDragged && (event.preventDefault(), event.stopPropagation()), true);
  document.addEventListener("dragstart", (event) => drag && event.preventDefault());
  document.addEventListener("selectstart", (event) => drag?.begun && event.preventDefault());
  document.addEventListener("touchmove", (event) => drag?.begun && event.preventDefault(), { passive: false });
  const shelf = document.querySelector("[data-shelf-shown]");
  if (shelf) {
    onSelect(({ kind, id }) => showLoads(shelf, kind === "trip" ? id : null));
  }
}

/** Those of the selected trip stand above the timeline, to be dragged onto it. */
async function showLoads(shelf, trip) {
  shelf.dataset.trip = trip ?? "";
  shelf.replaceChildren();
  const answer = trip && (await fetch(`${form.dataset.shelf}?${new URLSearchParams({ id: trip })}`));
  if (answer?.ok && shelf.dataset.trip === trip) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    shelf.replaceChildren(...page.querySelectorAll(".shelf"));
  }
}
