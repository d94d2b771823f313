() => document.querySelectorAll("select, [role=listbox]").length
