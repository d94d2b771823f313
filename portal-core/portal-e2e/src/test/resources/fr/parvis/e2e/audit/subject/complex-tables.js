/* Complex: headers elsewhere than in the first row and the first column, or cells that span several. */
() =>
  [...document.querySelectorAll("table:not([role=presentation], [role=none])")].filter(
    (table) =>
      table.querySelector("[colspan]:not([colspan='1']), [rowspan]:not([rowspan='1'])") ||
      [...table.rows].some((row, index) => index > 0 && [...row.cells].some((cell, column) => column > 0 && cell.tagName === "TH")),
  ).length
