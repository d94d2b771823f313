() => {
  const empty = all("p, h1, h2, h3, h4, li, dt, dd").filter((element) => !words(element.textContent) && !element.querySelector("img, input, button, svg, select, textarea"));
  const breaks = [...document.querySelectorAll("br")].filter((line) => {
    const next = line.nextSibling?.nodeType === 3 && !line.nextSibling.data.trim() ? line.nextSibling.nextSibling : line.nextSibling;
    return next?.nodeName === "BR";
  });
  return [...empty, ...breaks, ...document.querySelectorAll("font, center, big, tt, strike")].map((element) => tell(element, "ne fait que présenter"));
}
