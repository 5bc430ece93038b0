/* Switches layers on and off: input[data-layer="name name"]. */

export function connectSwitches(chart) {
  for (const input of document.querySelectorAll("input[data-layer]")) {
    const apply = () => input.dataset.layer.split(" ").forEach((name) => chart.show(name, input.checked));
    input.addEventListener("change", apply);
    apply();
  }
}
