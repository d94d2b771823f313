/* The calendar of a place. A drag does nothing by itself: it opens the form that also works without it, with the hour chosen. */
(() => {
  "use strict";

  /** The form with the day and the hour where an appointment was dropped; its field has moments of universal time. */
  const form = (event) => {
    const address = new URL(event.extendedProps.move, location.href);
    address.searchParams.set("jour", event.extendedProps.dropped.day);
    address.searchParams.set("creneau", event.extendedProps.dropped.start);
    return address;
  };

  // The tables of the calendar are for its looks: they are no grid that one can walk in, and count their columns wrongly.
  const mend = (root) => {
    root.querySelectorAll("table").forEach((table) => {
      table.setAttribute("role", "presentation");
      table.querySelectorAll("[role]:not(table)").forEach((part) => part.removeAttribute("role"));
      const columns = Math.max(0, ...[...table.rows].map((row) => row.cells.length));
      const group = table.querySelector(":scope > colgroup");
      while (group && group.children.length < columns) group.append(document.createElement("col"));
    });
    root.querySelectorAll("a[aria-label]:not([href])").forEach((day) => day.removeAttribute("aria-label"));
    const whole = root.querySelector("[aria-labelledby='']");
    if (whole) {
      whole.setAttribute("role", "group");
      whole.setAttribute("aria-labelledby", "agenda-titre");
    }
  };

  // Who hears an appointment does not see the column that it stands in.
  const day = new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone: "Europe/Paris",
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  const tellDay = (event, link) => {
    const words = document.createElement("span");
    words.className = "unseen";
    words.textContent = day.format(event.start) + ", ";
    link.prepend(words);
  };

  const paris = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

  window.parvisAgenda = function () {
    const options = this.cfg.options;
    // The address of an event is a link like any other.
    delete options.eventClick;
    options.headerToolbar = false;
    options.eventDidMount = (shown) => tellDay(shown.event, shown.el);
    const root = document.getElementById(this.cfg.id);
    new MutationObserver(() => mend(root)).observe(root, { childList: true, subtree: true });
    options.snapDuration = "00:05:00";
    options.eventDrop = (drop) => {
      const start = drop.event.start;
      drop.event.setExtendedProp("dropped", {
        day: paris.format(start),
        start: start.toISOString().replace(/\.\d+/, ""),
      });
      location.assign(form(drop.event));
    };
  };
})();
