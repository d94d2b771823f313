() => document.querySelectorAll("fieldset, [role=group], [role=radiogroup]").length
