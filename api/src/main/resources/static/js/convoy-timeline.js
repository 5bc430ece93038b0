/*
 * <convoy-timeline>: makes the trips of the server's timeline selectable, fetches its other views without the rest of the
 * page, and further rows when they come near. Without it the timeline shows all the same, and its links lead to the views.
 */

import { Words } from "./map/words.js";
import { onSelect, point, select } from "./selection.js";
import { tripAt, viewAt } from "./timeline-keys.js";

const NEAR_PX = 600;
const GAP_PX = 50;

class ConvoyTimeline extends HTMLElement {
  #selection = { kind: null, id: null };
  #ready = false;
  #fetching = null;

  connectedCallback() {
    if (this.#ready) {
      return;
    }
    this.#ready = true;
    this.addEventListener("click", (event) => this.#clicked(event));
    this.addEventListener("keydown", (event) => this.#pressed(event));
    this.addEventListener("focusin", ({ target }) => this.#focused(target.closest("g.trip")));
    this.addEventListener("focusout", () => point(null, null));
    this.addEventListener("scroll", () => this.#fetchNear(), { capture: true, passive: true });
    onSelect((selection) => this.#show(selection));
    this.#prepare();
  }

  get #trips() {
    return [...this.querySelectorAll("g.trip")];
  }

  get #scroller() {
    return this.querySelector(".timeline-scroll");
  }

  /** One tab stop for all trips, and what is selected is marked in what came later, too. */
  #prepare() {
    const trips = this.#trips;
    const stop = trips.find((trip) => trip.getAttribute("tabindex") === "0") ?? trips[0];
    for (const trip of trips) {
      trip.setAttribute("role", "button");
      trip.setAttribute("tabindex", trip === stop ? "0" : "-1");
    }
    this.#mark();
    this.#fetchNear();
  }

  #clicked(event) {
    const link = event.target.closest("a[data-view], a[data-more]");
    if (link) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        if (link.hasAttribute("data-more")) {
          this.#more();
        } else {
          this.#view(link);
        }
      }
      return;
    }
    const convoy = event.target.closest("[data-convoy]") ?? event.target.closest(".timeline-row.convoy")?.parentElement;
    const trip = event.target.closest("g.trip");
    const id = convoy?.dataset.convoy ?? convoy?.dataset.convoyGroup;
    if (id) {
      select("convoy", id, this);
    } else if (trip) {
      select("trip", trip.dataset.trip, this);
    }
  }

  async #pressed(event) {
    const trip = event.target.closest("g.trip");
    if (event.altKey || event.metaKey || event.defaultPrevented || !(trip || event.target === this.#scroller)) {
      return;
    }
    const link = viewAt(this, event);
    if (link) {
      event.preventDefault();
      await this.#view(link);
    } else if (trip && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      select("trip", trip.dataset.trip, this);
    } else if (trip) {
      const to = tripAt(this, trip, event);
      if (to) {
        event.preventDefault();
        this.#focusOn(to);
      }
    }
  }

  #focusOn(trip) {
    trip.focus({ preventScroll: true });
    this.#bringIntoSight(trip);
  }

  #focused(trip) {
    if (trip) {
      this.#trips.forEach((other) => other.setAttribute("tabindex", other === trip ? "0" : "-1"));
      point("trip", trip.dataset.trip);
    }
  }

  /** Puts another view in the place of this one; where that fails, the link leads to it as it would without a script. */
  async #view(link) {
    const trip = this.querySelector("g.trip:focus")?.dataset.trip;
    const view = link.dataset.view;
    const fresh = await this.#fetch(link);
    if (!fresh) {
      return;
    }
    const words = link.textContent;
    const { className } = fresh;
    Object.assign(this.dataset, fresh.dataset);
    this.className = className;
    this.replaceChildren(...fresh.childNodes);
    history.replaceState(history.state, "", link.href);
    this.#prepare();
    const same = [...this.querySelectorAll("a[data-view]")].find((other) =>
      view ? other.dataset.view === view : other.textContent === words,
    );
    const back = trip ? (this.#trips.find((other) => other.dataset.trip === trip) ?? this.#trips[0]) : same;
    (back ?? this.#scroller).focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent("sira:timeline", { bubbles: true }));
  }

  /** Adds the rows of the next page below these. */
  async #more() {
    const link = this.querySelector("a[data-more]");
    const fresh = link && (await this.#fetch(link));
    if (!fresh) {
      return;
    }
    this.querySelector(".timeline-rows").append(...fresh.querySelector(".timeline-rows").childNodes);
    const [here, there] = [this, fresh].map((each) => each.querySelector("[data-rows]"));
    here.dataset.last = there.dataset.last;
    here.textContent = new Words(here.dataset).of("Rows", here.dataset.first, here.dataset.last, here.dataset.all);
    const next = fresh.querySelector("a[data-more]");
    if (next) {
      link.replaceWith(next);
    } else {
      link.remove();
    }
    this.#prepare();
  }

  async #fetch(link) {
    if (this.#fetching) {
      return null;
    }
    this.#fetching = link;
    this.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(this.dataset.src + new URL(link.href).search);
      if (!answer.ok || answer.redirected) {
        throw new Error(`The timeline came with ${answer.status}.`);
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      return document.importNode(page.querySelector("convoy-timeline"), true);
    } catch {
      location.assign(link.href);
      return null;
    } finally {
      this.#fetching = null;
      this.removeAttribute("aria-busy");
    }
  }

  #fetchNear() {
    const scroller = this.#scroller;
    if (scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - NEAR_PX && scroller.scrollTop > 0) {
      this.#more();
    }
  }

  #show(selection) {
    this.#selection = selection;
    const chosen = this.#mark();
    if (chosen.length > 0 && selection.source !== this) {
      this.#bringIntoSight(chosen[0]);
    }
  }

  #mark() {
    const { kind, id } = this.#selection;
    const trips = this.#trips;
    const chosen = trips.filter((trip) =>
      kind === "trip" ? trip.dataset.trip === id : kind === "convoy" && (trip.dataset.convoys ?? "").split(" ").includes(id),
    );
    for (const trip of trips) {
      trip.classList.toggle("chosen", chosen.includes(trip));
      trip.setAttribute("aria-pressed", String(chosen.includes(trip)));
    }
    this.classList.toggle("has-chosen", chosen.length > 0);
    for (const part of this.querySelectorAll("[data-convoy]")) {
      part.classList.toggle("chosen", kind === "convoy" && part.dataset.convoy === id);
    }
    return chosen;
  }

  #bringIntoSight(trip) {
    const scroller = this.#scroller;
    const row = trip.closest(".timeline-row");
    const box = scroller.getBoundingClientRect();
    const at = row.getBoundingClientRect();
    const head = this.querySelector(".timeline-row.head").offsetHeight;
    if (at.top < box.top + head || at.bottom > box.bottom) {
      scroller.scrollTop += at.top - box.top - scroller.clientHeight / 2;
    }
    const bar = trip.getBoundingClientRect();
    const label = row.firstElementChild.offsetWidth;
    if (bar.right > box.right || bar.left < box.left + label) {
      scroller.scrollLeft += bar.left - box.left - label - GAP_PX;
    }
  }
}

customElements.define("convoy-timeline", ConvoyTimeline);
