() => [...document.querySelectorAll("[onclick]")].filter((element) => !element.matches("a[href], button, input, select, textarea, summary, label, [tabindex]")).map((element) => tell(element))
