() => document.querySelectorAll("table:not([role=presentation], [role=none])").length
