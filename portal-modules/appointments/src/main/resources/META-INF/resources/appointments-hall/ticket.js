/* A number can be read without this script; with it, it can be printed, and a kiosk with a printer prints it once. */
(() => {
  "use strict";
  const button = document.getElementById("imprimer");
  const printed = "parvis-ticket:" + location.pathname;
  button.hidden = false;
  button.addEventListener("click", () => window.print());
  if (button.dataset.now === "true" && !sessionStorage.getItem(printed)) {
    sessionStorage.setItem(printed, "true");
    window.print();
  }
})();
