/*
 * Switches layers on and off: input[data-layer="name"]. What stays without its layer, as roads do without their risk, is
 * drawn by the class without-name of the map.
 */

export function connectSwitches(chart) {
  for (const input of document.querySelectorAll("input[data-layer]")) {
    const apply = () => {
      chart.element.classList.toggle(`without-${input.dataset.layer}`, !input.checked);
      chart.show(input.dataset.layer, input.checked);
    };
    input.addEventListener("change", apply);
    apply();
  }
}
