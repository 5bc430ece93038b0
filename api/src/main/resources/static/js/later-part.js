/*
 * Parts of a long page that come when somebody gets near them, or wants something that only they tell of.
 *
 * <section id="trips" data-later="trip" data-later-src="…"> is replaced by the part with its id in the answer: when it comes
 * near the window, when a selection of its kind is made, or when an address names an id that begins with its kind. Until then,
 * and where that fails, it has a link to a page with everything. Links to rows of that page lead to this one instead.
 */

import { tellReplaced } from "./replaced.js";
import { onSelect, selectAgain } from "./selection.js";

const NEAR = "400px";

async function fetched(part) {
  const answer = await fetch(part.dataset.laterSrc);
  if (!answer.ok || answer.redirected) {
    return null;
  }
  return new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
}

/** An address that names the row already is no news to the browser, but people may have scrolled away. */
function goTo(hash) {
  if (location.hash === hash) {
    document.getElementById(hash.slice(1))?.scrollIntoView();
  } else {
    location.hash = hash;
  }
}

function prepare(part) {
  const kind = part.dataset.later;
  const heard = new AbortController();
  let coming = null;

  /** True once the part is there. */
  function come() {
    coming ??= replace();
    return coming;
  }

  async function replace() {
    const whole = await fetched(part).catch(() => null);
    if (whole) {
      heard.abort();
      sight.disconnect();
      part.replaceWith(whole);
      tellReplaced(whole);
    }
    return whole !== null;
  }

  async function goThere() {
    const id = location.hash.slice(1);
    if (id.startsWith(`${kind}-`) && !document.getElementById(id) && (await come())) {
      document.getElementById(id)?.scrollIntoView();
    }
  }

  const sight = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && come(), {
    rootMargin: NEAR,
  });
  sight.observe(part);
  addEventListener("click", (event) => {
    const link = event.target.closest(`a[href*="#${kind}-"]`);
    if (link?.pathname === location.pathname && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      goTo(link.hash);
    }
  });
  addEventListener("hashchange", goThere, { signal: heard.signal });
  onSelect(async (selection) => {
    if (selection.kind === kind && (await come())) {
      selectAgain(selection.source);
    }
  }, heard.signal);
  goThere();
}

document.querySelectorAll("[data-later-src]").forEach(prepare);
