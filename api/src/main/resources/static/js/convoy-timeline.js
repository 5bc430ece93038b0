/*
 * <convoy-timeline>: makes the server's timeline larger and smaller, and its trips selectable. Without it the timeline shows
 * all the same.
 */

import { rove } from "./roving.js";
import { onSelect, select } from "./selection.js";

const ZOOMS = [1, 1.5, 2, 3, 4, 6];
const LABEL_PX = 150;

class ConvoyTimeline extends HTMLElement {
  #zoom = 0;
  #body;
  #trips;

  connectedCallback() {
    if (this.#body) {
      return;
    }
    this.#body = this.querySelector(".timeline-body");
    this.#trips = [...this.querySelectorAll("g.trip")];
    this.#addButtons();
    const reach = rove(() => this.#trips, (trip) => select("trip", trip.dataset.trip, this));
    for (const trip of this.#trips) {
      trip.setAttribute("role", "button");
      trip.addEventListener("click", (event) => this.#clicked(trip, event));
      reach(trip);
    }
    onSelect((selection) => this.#show(selection));
  }

  #addButtons() {
    const bar = document.createElement("div");
    bar.className = "timeline-zoom";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", this.dataset.wordZoom);
    for (const [step, sign, words] of [
      [-1, "−", this.dataset.wordSmaller],
      [1, "+", this.dataset.wordLarger],
    ]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button small";
      button.textContent = sign;
      button.title = words;
      button.setAttribute("aria-label", words);
      button.addEventListener("click", () => this.#zoomBy(step));
      bar.append(button);
    }
    this.prepend(bar);
  }

  /** What stood in the middle stays there. */
  #zoomBy(step) {
    const scroller = this.#body.parentElement;
    const middle = (scroller.scrollLeft + scroller.clientWidth / 2) / this.#body.offsetWidth;
    this.#zoom = Math.max(0, Math.min(ZOOMS.length - 1, this.#zoom + step));
    this.#body.style.width = `${ZOOMS[this.#zoom] * 100}%`;
    scroller.scrollLeft = middle * this.#body.offsetWidth - scroller.clientWidth / 2;
  }

  #clicked(trip, event) {
    const convoy = event.target.closest("[data-convoy]");
    if (convoy) {
      select("convoy", convoy.dataset.convoy, this);
    } else {
      select("trip", trip.dataset.trip, this);
    }
  }

  #show({ kind, id, source }) {
    const chosen = this.#trips.filter((trip) =>
      kind === "trip" ? trip.dataset.trip === id : kind === "convoy" && (trip.dataset.convoys ?? "").split(" ").includes(id),
    );
    for (const trip of this.#trips) {
      trip.classList.toggle("chosen", chosen.includes(trip));
      trip.setAttribute("aria-pressed", String(chosen.includes(trip)));
    }
    this.classList.toggle("has-chosen", chosen.length > 0);
    for (const part of this.querySelectorAll("[data-convoy]")) {
      part.classList.toggle("chosen", kind === "convoy" && part.dataset.convoy === id);
    }
    if (chosen.length > 0 && source !== this) {
      this.#bringIntoSight(chosen[0]);
    }
  }

  #bringIntoSight(trip) {
    const scroller = this.#body.parentElement;
    scroller.scrollTop = trip.closest(".timeline-row").offsetTop - scroller.clientHeight / 2;
    const bar = trip.getBoundingClientRect();
    const box = scroller.getBoundingClientRect();
    if (bar.right > box.right || bar.left < box.left + LABEL_PX) {
      scroller.scrollLeft += bar.left - box.left - LABEL_PX - 50;
    }
  }
}

customElements.define("convoy-timeline", ConvoyTimeline);
