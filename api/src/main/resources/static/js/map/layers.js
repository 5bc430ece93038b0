/* Layers fail one by one: what cannot be had or drawn is said in the legend, and the rest of the map is there. */

/** @throws when the server does not answer with what was asked for */
export async function json(address, signal) {
  const response = await fetch(address, { credentials: "same-origin", signal });
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.json();
}

/**
 * Draws a layer. Where that fails, [data-layer-state="name"] says so, with a button that tries again.
 *
 * @param {(chart) => void | Promise<void>} draw
 */
export async function drawLayer(chart, name, draw) {
  const state = document.querySelector(`[data-layer-state="${name}"]`);
  try {
    await draw(chart);
    state?.replaceChildren();
  } catch (error) {
    if (error.name !== "AbortError") {
      console.error(error);
      state?.replaceChildren(...words(chart, () => drawLayer(chart, name, draw)));
    }
  }
}

function words(chart, again) {
  const text = document.createElement("p");
  text.textContent = chart.words.of("LayerFailed");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button small";
  button.textContent = chart.words.of("Again");
  button.addEventListener("click", again);
  return [text, button];
}
