/* Drives along a road, drawn right of it as one drives, so that ways back show too. Pixels keep them beside it at every zoom. */

const ROAD_WIDTH_PX = { UNKNOWN: 3, LOW: 2, MODERATE: 3, HIGH: 5, EXTREME: 8 };
const GAP_PX = 1.5;
const ARROW = { at: 0.55, lengthPx: 9, halfWidthPx: 6 };

/** The two ends of a passage that is drawn so many pixels wide, in pixels of the map. */
export function besideRoad({ L, map, network }, { road, reversed }, widthPx) {
  const line = network.line(road);
  const [from, to] = (reversed ? line.reverse() : line).map((position) => map.latLngToLayerPoint(position));
  const away = ROAD_WIDTH_PX[network.road(road).risk] / 2 + widthPx / 2 + GAP_PX;
  const { x, y } = direction(from, to);
  const aside = L.point(-y * away, x * away);
  return [from.add(aside), to.add(aside)];
}

/** The corners of an arrow that shows which way it goes. */
export function arrowOn({ L }, [from, to]) {
  const { x, y } = direction(from, to);
  const tip = from.add(to.subtract(from).multiplyBy(ARROW.at));
  const side = (sign) =>
    L.point(
      tip.x - ARROW.lengthPx * x - sign * ARROW.halfWidthPx * y,
      tip.y - ARROW.lengthPx * y + sign * ARROW.halfWidthPx * x,
    );
  return [tip, side(1), side(-1)];
}

export function positions({ map }, points) {
  return points.map((point) => map.layerPointToLatLng(point));
}

/** The unit vector from one point to another. */
function direction(from, to) {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
