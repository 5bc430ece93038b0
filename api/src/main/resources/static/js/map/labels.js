/* Puts each name where it covers nothing of a weightier place and the map does not cut it, or hides it. */

/** What names must not cover either. */
const WORDS_OF_OTHERS = ".curfew span, .cercle-people span, .closure span";
const SIDES = ["right", "left", "below", "above"];
const WEIGHTIEST_FIRST = ["DEPOT", "BORDER_ENTRY", "SITE", "TOWN", "JUNCTION"];

const apart = (a, b) => a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
const within = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** @param all pairs of a place and the element with its name, which follows its sign; of a layer switched off it is nowhere */
export function placeLabels(map, all) {
  const labels = all.filter(({ label }) => label.isConnected);
  const frame = map.getContainer().getBoundingClientRect();
  const rank = ({ place }) => WEIGHTIEST_FIRST.indexOf(place.kind);
  const taken = labels.map(({ label }) => label.previousElementSibling.getBoundingClientRect());
  for (const words of map.getContainer().querySelectorAll(WORDS_OF_OTHERS)) {
    taken.push(words.getBoundingClientRect());
  }
  const boxes = boxesBySide(labels);
  for (const { label } of [...labels].sort((a, b) => rank(a) - rank(b))) {
    const side = SIDES.find((each) => {
      const box = boxes.get(each).get(label);
      return within(box, frame) && taken.every((other) => apart(box, other));
    });
    label.className = side ?? SIDES.at(-1);
    label.hidden = !side;
    if (side) {
      taken.push(boxes.get(side).get(label));
    }
  }
}

/** Where each name would stand. All are measured at once: one at a time, the page would be laid out for each. */
function boxesBySide(labels) {
  labels.forEach(({ label }) => (label.hidden = false));
  return new Map(
    SIDES.map((side) => {
      labels.forEach(({ label }) => (label.className = side));
      return [side, new Map(labels.map(({ label }) => [label, label.getBoundingClientRect()]))];
    }),
  );
}

/** Names of countries: no sign goes with them, so that half a name is no help. */
export function hideCut(map, labels) {
  const frame = map.getContainer().getBoundingClientRect();
  for (const label of labels) {
    label.hidden = false;
    label.hidden = !within(label.getBoundingClientRect(), frame);
  }
}
