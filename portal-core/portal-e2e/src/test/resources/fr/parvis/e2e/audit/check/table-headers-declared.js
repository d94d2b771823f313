() =>
  all("table:not([role=presentation], [role=none])").flatMap((table) =>
    [...table.querySelectorAll("th")]
      .filter((header) => !header.scope && !header.id && !/columnheader|rowheader/.test(header.getAttribute("role") || ""))
      .map((header) => tell(header, "th sans scope"))
      .concat(table.querySelector("th, [role=columnheader]") ? [] : [tell(table, "aucun en-tête")]),
  )
