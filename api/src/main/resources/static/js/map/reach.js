/* Signs on the map that the keyboard reaches: one tab stop for all of a layer. */

import { keepReachable, rove } from "../roving.js";

/** @param {{layer, text: string, choose: () => void}[]} signs in the order in which the keys go; they are drawn as they are added */
export function makeReachable(signs) {
  const order = new Map(signs.map((sign, i) => [sign, i]));
  const signOf = new Map();
  const elements = () => [...signOf.keys()].sort((a, b) => order.get(signOf.get(a)) - order.get(signOf.get(b)));
  const reach = rove(elements, (element) => signOf.get(element).choose());
  let asked = false;
  const settle = () => {
    asked = false;
    const all = elements();
    all.forEach((element) => element.setAttribute("tabindex", "-1"));
    keepReachable(all, all);
  };
  for (const sign of signs) {
    sign.layer.on("click", sign.choose).on("add", () => {
      const element = sign.layer.getElement();
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", sign.text);
      signOf.set(element, sign);
      reach(element);
      sign.layer.once("remove", () => signOf.delete(element));
      if (!asked) {
        asked = true;
        queueMicrotask(settle);
      }
    });
  }
}
