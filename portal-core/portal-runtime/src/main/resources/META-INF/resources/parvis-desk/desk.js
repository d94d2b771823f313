/* The desk without this script does all it does; with it, nothing that was typed is lost and nothing is sent twice. */
(() => {
  "use strict";
  const PREFIX = "parvis-desk:";
  const key = (field) => PREFIX + field.dataset.keep + ":" + field.id;

  const forget = (start) =>
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith(start))
      .forEach((name) => sessionStorage.removeItem(name));

  // An ended session, a lost network or a closed lid must not cost an agent the letter that was being written.
  const keep = (field) => {
    const kept = sessionStorage.getItem(key(field));
    if (kept && !field.value) {
      field.value = kept;
      field.closest("details")?.setAttribute("open", "open");
    }
    field.addEventListener("input", () => sessionStorage.setItem(key(field), field.value));
  };

  const insert = (button) => {
    const field = document.getElementById(button.dataset.into);
    field.value = [field.value.trimEnd(), button.dataset.insert].filter(Boolean).join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  };

  // The server tells a second press from a second act; the browser need not even ask.
  const once = (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
    } else {
      form.dataset.sent = "true";
    }
  };

  const open = () => {
    const done = document.querySelector("[data-done]");
    if (done) forget(PREFIX + done.dataset.done + ":");
    document.querySelectorAll("[data-keep]").forEach(keep);
    document.querySelectorAll(".desk-reasons").forEach((reasons) => (reasons.hidden = false));
    document.querySelectorAll("[data-insert]").forEach((button) => button.addEventListener("click", () => insert(button)));
    document.querySelectorAll("[data-print]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    });
    document.querySelectorAll("[data-sign-out]").forEach((link) => link.addEventListener("click", () => forget(PREFIX)));
    document.addEventListener("submit", once);
    // A page that the browser brings back from its memory was sent already, and may be sent again.
    window.addEventListener("pageshow", () => document.querySelectorAll("[data-sent]").forEach((form) => delete form.dataset.sent));
  };

  /** The table of the inbox has turned its page: the address follows, so that one comes back to it. */
  const turned = () => {
    const table = window.PF("requests");
    const first = table.paginator.getFirst();
    const address = new URL(location.href);
    if (first) address.searchParams.set("debut", first);
    else address.searchParams.delete("debut");
    history.replaceState(null, "", address);
    document.getElementById("liste").focus();
  };

  window.parvisDesk = { turned };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", open) : open();
})();
