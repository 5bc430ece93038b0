// The drop zone of the data page: files may be dropped on it, and what the server would refuse is said before it is sent.
// Before the files leave, the server is asked whether the session lasts. A browser forgets chosen files with their page, so
// whoever has to sign in does so in another tab, and this page takes over the token of the new session.

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

  const offline = document.getElementById(zone.dataset.offline);
  const ended = document.getElementById(zone.dataset.session);
  let checking = false;
  let alive = false;

  const show = () => {
    const words = problem();
    offline.hidden = true;
    ended.hidden = true;
    error.textContent = words;
    error.hidden = !words;
    input.setAttribute("aria-invalid", String(Boolean(words)));
    return !words;
  };

  const check = async (submitter) => {
    checking = true;
    try {
      const answer = await fetch(zone.dataset.alive, { headers: { Accept: "application/json" }, cache: "no-store" });
      if (answer.ok) {
        form.elements._csrf.value = (await answer.json()).csrf;
        alive = true;
        form.requestSubmit(submitter);
      } else {
        (answer.status === 401 ? ended : offline).hidden = false;
      }
    } catch {
      offline.hidden = false;
    } finally {
      checking = false;
    }
  };

  input.addEventListener("change", show);
  form.addEventListener("submit", (event) => {
    if (alive) {
      alive = false;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (checking) {
      return;
    }
    if (show()) {
      check(event.submitter);
    } else {
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
