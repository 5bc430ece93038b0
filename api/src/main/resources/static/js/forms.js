// A second click must not send a form twice: once sent, its buttons rest until the page is shown again.
// The server refuses doubles by itself; this spares people the refusal.

const RESTING = "aria-disabled";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute(RESTING, "true");
  }
});

window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll(`button[${RESTING}]`)) {
      button.removeAttribute(RESTING);
    }
  }
});

// What is only shown and hidden is hidden at once: the page, and what was typed in it, stays.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const hidden = form.dataset.hides && form.closest(form.dataset.hides);
  if (!hidden || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
  if (answer.type === "opaqueredirect") {
    hidden.remove();
    document.getElementById("main").focus({ preventScroll: true });
  } else {
    form.submit();
  }
});
