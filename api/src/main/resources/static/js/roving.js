/*
 * One tab stop for many things of a kind: arrow keys, Home and End go from one to another, Enter or the space bar chooses.
 */

export const EVERY_WAY = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
export const UP_AND_DOWN = { ArrowDown: 1, ArrowUp: -1 };

/**
 * @param {() => Element[]} items those that can be reached now, in order; each was handed to {@link reach}
 * @param {(item: Element) => void} choose
 * @returns {(item: Element) => void} makes an item reachable
 */
export function rove(items, choose, steps = EVERY_WAY) {
  function go(from, to) {
    if (to && to !== from) {
      from.setAttribute("tabindex", "-1");
      to.setAttribute("tabindex", "0");
      to.focus();
    }
  }

  function pressed(event) {
    const item = event.currentTarget;
    if (event.target !== item || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      choose(item);
    } else if (event.key in steps) {
      const all = items();
      go(item, all[all.indexOf(item) + steps[event.key]]);
    } else if (event.key === "Home" || event.key === "End") {
      go(item, items().at(event.key === "Home" ? 0 : -1));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  let first = true;
  return function reach(item) {
    item.setAttribute("tabindex", first ? "0" : "-1");
    item.addEventListener("keydown", pressed);
    first = false;
  };
}

/** Hands the tab stop to the first that is shown, where it is at one that is not: else none of them could be reached. */
export function keepReachable(all, shown) {
  if (shown.length > 0 && !shown.some((item) => item.tabIndex === 0)) {
    all.forEach((item) => item.setAttribute("tabindex", "-1"));
    shown[0].setAttribute("tabindex", "0");
  }
}
