() =>
  [...document.querySelectorAll("[aria-invalid=true]")]
    .filter((field) => field.checkVisibility())
    .filter((field) => {
      const holder = field.getAttribute("aria-describedby") ? field : field.closest("fieldset[aria-describedby], [role=group][aria-describedby]");
      return !holder || !byIds(holder.getAttribute("aria-describedby"));
    })
    .map((field) => tell(field, "sans message relié"))
    .concat(
      [...document.querySelectorAll("#erreurs a[href^='#'], .error-summary a[href^='#']")]
        .filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
        .map((link) => tell(link, "ne mène à aucun champ")),
    )
