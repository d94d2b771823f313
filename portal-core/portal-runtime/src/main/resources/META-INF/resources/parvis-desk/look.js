/* The preview of a look follows what is typed. Without this script, a button asks the portal for the same. */
(() => {
  "use strict";
  const PAUSE = 400;
  let waiting;
  let asked = new AbortController();

  const copy = (page, id) => document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);

  const show = (page) => {
    const style = document.getElementById("apercu-style");
    const next = page.getElementById("apercu-style").getAttribute("href");
    if (style.getAttribute("href") !== next) {
      style.setAttribute("href", next);
    }
    copy(page, "apercu-formes");
    page.querySelectorAll(".look-sample rect").forEach((sample, place) => {
      document.querySelectorAll(".look-sample rect")[place].setAttribute("fill", sample.getAttribute("fill"));
    });
    const wrong = [...page.querySelectorAll("#erreurs li")].map((error) => error.textContent.trim());
    const state = document.getElementById("apercu-etat");
    state.textContent = wrong.length ? state.dataset.errors.replace("{0}", wrong.join(" ")) : state.dataset.live;
  };

  const ask = async (form) => {
    asked.abort();
    asked = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set("acte", "voir");
    const answer = await fetch(form.action, { method: "POST", body, signal: asked.signal }).catch(() => null);
    if (answer && answer.ok) {
      show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector("input[name=theme]").form;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => ask(form), PAUSE);
    });
  });
})();
