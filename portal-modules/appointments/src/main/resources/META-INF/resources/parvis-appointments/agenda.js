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

  const paris = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

  window.parvisAgenda = function () {
    const options = this.cfg.options;
    // The address of an event is a link like any other.
    delete options.eventClick;
    options.headerToolbar = false;
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
