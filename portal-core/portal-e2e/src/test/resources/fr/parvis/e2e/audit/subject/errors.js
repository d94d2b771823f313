() => document.querySelectorAll("[aria-invalid=true]").length
