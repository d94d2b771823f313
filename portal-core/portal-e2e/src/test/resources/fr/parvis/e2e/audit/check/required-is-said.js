/* Either fields are needed and optional ones say so, or needed ones say so: never neither. */
() =>
  fields()
    .filter((field) => field.closest("main form[method=post i]"))
    .filter((field) => (field.required || field.getAttribute("aria-required") === "true") && /facultati|optional/i.test(nameOf(field)))
    .map((field) => tell(field, "dit facultatif et obligatoire"))
