() => {
  const wrong = [];
  const headings = all("h1, h2, h3, h4, h5, h6, [role=heading]");
  const level = (heading) => Number(heading.getAttribute("aria-level") || heading.tagName[1]);
  if (headings.filter((heading) => level(heading) === 1).length !== 1) wrong.push("la page n’a pas un seul titre de niveau 1");
  headings.forEach((heading, index) => {
    if (!nameOf(heading)) wrong.push(tell(heading, "vide"));
    if (index && level(heading) > level(headings[index - 1]) + 1) wrong.push(tell(heading, "saute un niveau"));
  });
  return wrong;
}
