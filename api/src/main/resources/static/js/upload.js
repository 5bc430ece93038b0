// The drop zone of the data page: files may be dropped on it, and what the server would refuse is said before it is sent.

function sizeOf(files) {
  return [...files].reduce((sum, file) => sum + file.size, 0);
}

for (const zone of document.querySelectorAll("[data-drop]")) {
  const input = zone.querySelector("input[type=file]");
  const error = document.getElementById(zone.dataset.error);
  const form = zone.closest("form");
  const most = { file: Number(zone.dataset.fileBytes), all: Number(zone.dataset.allBytes), files: Number(zone.dataset.files) };

  const problem = () => {
    const files = [...input.files];
    if (files.some((file) => file.size > most.file)) {
      return zone.dataset.fileTooLarge;
    }
    if (sizeOf(files) > most.all) {
      return zone.dataset.allTooLarge;
    }
    return files.length > most.files ? zone.dataset.tooMany : "";
  };

  const show = () => {
    const words = problem();
    error.textContent = words;
    error.hidden = !words;
    input.toggleAttribute("aria-invalid", Boolean(words));
    return !words;
  };

  input.addEventListener("change", show);
  form.addEventListener("submit", (event) => {
    if (!show()) {
      event.preventDefault();
      event.stopPropagation();
      input.focus();
    }
  });
  for (const kind of ["dragenter", "dragover"]) {
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    zone.addEventListener(kind, () => zone.classList.remove("over"));
  }
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      show();
    }
  });
}
