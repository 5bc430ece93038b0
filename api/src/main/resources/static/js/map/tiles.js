/*
 * A background from the tile server that whoever runs Sira has named. It is off until a person switches it on in this
 * browser, since slow links have better things to carry; where tiles do not come, the map says so and stays as it is.
 */

const CHOICE = "sira.map.tiles";
const PANE = "tiles";
/** Above the countries and below everything else. */
const HEIGHT = 405;

/** @param {string} url of a tile, with {z}, {x} and {y} */
export function addTiles(chart, url) {
  const { L, map, words, element } = chart;
  const maxZoom = Number(element.dataset.tilesMaxZoom);
  map.createPane(PANE).style.zIndex = HEIGHT;
  map.setMaxZoom(Math.max(map.getMaxZoom(), maxZoom));
  const layer = L.tileLayer(url, {
    pane: PANE,
    maxZoom: map.getMaxZoom(),
    maxNativeZoom: maxZoom,
    attribution: asText(element.dataset.tilesCredit),
    updateWhenIdle: true,
  });
  const { control, input, state } = parts(words);
  const say = (...nodes) => state.replaceChildren(...nodes);
  layer.on("loading", () => say());
  layer.on("tileerror", () => {
    if (!state.hasChildNodes()) {
      say(...failed(words, new URL(url).host, () => layer.redraw()));
    }
  });
  const apply = () => {
    say();
    element.classList.toggle("with-tiles", input.checked);
    input.checked ? layer.addTo(map) : layer.remove();
  };
  input.addEventListener("change", () => {
    remember(input.checked);
    apply();
  });
  input.checked = remembered();
  addControl(chart, control);
  apply();
}

function addControl({ L, map }, content) {
  const control = L.control({ position: "topright" });
  control.onAdd = () => {
    L.DomEvent.disableClickPropagation(content);
    return content;
  };
  control.addTo(map);
}

function parts(words) {
  const control = document.createElement("div");
  control.className = "map-tiles";
  const label = control.appendChild(document.createElement("label"));
  const input = label.appendChild(document.createElement("input"));
  input.type = "checkbox";
  label.append(` ${words.of("Tiles")}`);
  const state = control.appendChild(document.createElement("div"));
  state.setAttribute("role", "status");
  return { control, input, state };
}

function failed(words, host, again) {
  const text = document.createElement("p");
  text.textContent = words.of("TilesFailed", host);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button small";
  button.textContent = words.of("Again");
  button.addEventListener("click", again);
  return [text, button];
}

/** Leaflet takes the credit as HTML. */
function asText(credit) {
  const text = document.createElement("span");
  text.textContent = credit;
  return text.innerHTML;
}

// A browser that keeps nothing forgets the choice, no more.
function remembered() {
  try {
    return localStorage.getItem(CHOICE) === "on";
  } catch {
    return false;
  }
}

function remember(on) {
  try {
    localStorage.setItem(CHOICE, on ? "on" : "off");
  } catch {
    // See above.
  }
}
