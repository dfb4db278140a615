// What a page without script does with a reload: the panel takes and gives back the focus, a step shows that it works.
"use strict";
(() => {
  const panel = () => document.getElementById("panel");
  let opener = null;

  const close = () => {
    panel().replaceChildren();
    if (opener && opener.isConnected) opener.focus();
    opener = null;
  };

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("a.cite");
    if (mark && !mark.closest("#panel")) opener = mark;
    if (event.target.closest("[data-close=panel]")) close();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel() && panel().firstElementChild) close();
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id !== "panel") return;
    const title = document.getElementById("provision-title");
    if (title) title.focus({ preventScroll: true });
    event.target.scrollTop = 0;
  });

  // A fold the reader opened stays open when the check is made anew.
  let open = new Map();
  const folds = (place) => [...place.querySelectorAll("details[data-fold]")];
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.target.id === "check") open = new Map(folds(event.target).map((fold) => [fold.dataset.fold, fold.open]));
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id !== "check") return;
    folds(event.target).forEach((fold) => { fold.open = open.get(fold.dataset.fold) ?? fold.open; });
  });

  // A form that was sent says so and cannot be sent twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const needed = form.querySelector("[required][id=confirm]");
    const aside = event.submitter?.hasAttribute("formnovalidate");  // a button that does something else
    if (needed && !needed.checked && !aside) { event.preventDefault(); needed.focus(); needed.closest(".confirm").classList.add("wanted"); return; }
    if (form.method !== "post" || form.dataset.sent) { if (form.dataset.sent) event.preventDefault(); return; }
    form.dataset.sent = "yes";
    document.getElementById("progress").classList.add("htmx-request");
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => { delete form.dataset.sent; });
    document.getElementById("progress")?.classList.remove("htmx-request");
  });

  const stop = document.getElementById("stop");
  if (stop) stop.focus();
})();
