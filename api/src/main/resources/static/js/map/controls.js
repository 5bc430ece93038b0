/* What can be pressed on the map itself: larger, smaller, all of it; and the scale and the credit. */

export function addControls(chart) {
  const { L, map, words } = chart;
  map.attributionControl.setPrefix(false).addAttribution(words.of("Credit"));
  L.control.zoom({ zoomInTitle: words.of("ZoomIn"), zoomOutTitle: words.of("ZoomOut") }).addTo(map);
  L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
  addFitButton(chart);
}

function addFitButton(chart) {
  const { L, map, words } = chart;
  const control = L.control({ position: "topleft" });
  control.onAdd = () => {
    const bar = L.DomUtil.create("div", "leaflet-bar");
    const button = L.DomUtil.create("a", "fit", bar);
    button.href = "#";
    button.role = "button";
    button.title = words.of("Fit");
    button.setAttribute("aria-label", words.of("Fit"));
    button.textContent = "⤢";
    L.DomEvent.disableClickPropagation(bar);
    button.addEventListener("click", (event) => {
      event.preventDefault();
      chart.fit();
    });
    return bar;
  };
  control.addTo(map);
}
