// A month is shown as soon as it is chosen.
"use strict";
document.querySelectorAll("select[data-goes]").forEach((select) => {
  select.form.querySelector("button").hidden = true;
  select.addEventListener("change", () => select.form.requestSubmit());
});
