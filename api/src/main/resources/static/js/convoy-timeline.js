/*
 * <convoy-timeline>: makes the server's timeline larger and smaller, and its trips selectable. Without it the timeline shows
 * all the same. One tab stop for all trips; arrow keys go from trip to trip, Enter selects.
 */

import { onSelect, select } from "./selection.js";

const ZOOMS = [1, 1.5, 2, 3, 4, 6];

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
    this.#trips.forEach((trip, i) => {
      trip.setAttribute("role", "button");
      trip.setAttribute("tabindex", i === 0 ? "0" : "-1");
      trip.addEventListener("click", (event) => this.#clicked(trip, event));
      trip.addEventListener("keydown", (event) => this.#pressed(trip, event));
    });
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

  #pressed(trip, event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      select("trip", trip.dataset.trip, this);
    } else if (step) {
      event.preventDefault();
      const next = this.#trips[this.#trips.indexOf(trip) + step];
      if (next) {
        trip.setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
        next.focus();
      }
    }
  }

  #show({ kind, id, source }) {
    const chosen = (trip) =>
      kind === "trip" ? trip.dataset.trip === id : kind === "convoy" && (trip.dataset.convoys ?? "").split(" ").includes(id);
    let first = null;
    for (const trip of this.#trips) {
      const selected = chosen(trip);
      trip.classList.toggle("chosen", selected);
      trip.setAttribute("aria-pressed", String(selected));
      first ??= selected ? trip : null;
    }
    this.classList.toggle("has-chosen", first !== null);
    for (const part of this.querySelectorAll("[data-convoy]")) {
      part.classList.toggle("chosen", kind === "convoy" && part.dataset.convoy === id);
    }
    if (first && source !== this) {
      const scroller = this.#body.parentElement;
      const row = first.closest(".timeline-row");
      scroller.scrollTop = row.offsetTop - scroller.clientHeight / 2;
      const bar = first.getBoundingClientRect();
      const box = scroller.getBoundingClientRect();
      if (bar.right > box.right || bar.left < box.left + 150) {
        scroller.scrollLeft += bar.left - box.left - 200;
      }
    }
  }
}

customElements.define("convoy-timeline", ConvoyTimeline);
