// Small helps; every page works without them.
"use strict";

// A modal question: a button or a link with data-opens="id" opens <dialog id="id">, data-closes inside closes it.
// A link leads to a page with the same question where no script runs.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) {
    event.preventDefault();
    document.getElementById(opener.dataset.opens).showModal();
  }
  const closer = event.target.closest("[data-closes]");
  const dialog = closer && closer.closest("dialog");
  if (dialog) {
    event.preventDefault();
    dialog.close();
  }
});

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) return event.preventDefault();
  event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

// A side menu is open where there is room for it.
const side = document.querySelector("details.side");
if (side && window.matchMedia("(min-width: 761px)").matches) side.open = true;

// <span data-countdown="87"> counts down to 0; elements with data-after="id" appear then.
document.querySelectorAll("[data-countdown]").forEach((element) => {
  const after = document.querySelectorAll(`[data-after="${element.id}"]`);
  after.forEach((one) => { one.hidden = true; });
  const end = Date.now() + 1000 * Number(element.dataset.countdown);
  const tick = () => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    element.textContent = left;
    if (left > 0) return setTimeout(tick, 250);
    after.forEach((one) => { one.hidden = false; });
  };
  tick();
});
