/* Lists the stops that the Tab key should make from one end of a part of the page, and notes each stop that it makes. */
(word) => {
  const [end, part] = word.split(" ");
  const root = document.querySelector(part);
  const edge = document.createElement("span");
  edge.tabIndex = -1;
  root[end](edge);
  edge.focus({ preventScroll: true });
  edge.remove();
  const calm = new CSSStyleSheet();
  calm.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important }");
  document.adoptedStyleSheets = [calm];
  const one = new Set();
  const stops = [...root.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable=true], iframe, audio[controls], video[controls]")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0)
    .filter((element) => !element.closest("details:not([open])") || element.tagName === "SUMMARY")
    .filter((element) => {
      if (element.type !== "radio") return true;
      const group = [...document.getElementsByName(element.name)].filter((other) => other.type === "radio" && other.form === element.form);
      const chosen = group.find((other) => other.checked);
      if (chosen) return chosen === element;
      if (one.has(element.name)) return false;
      one.add(element.name);
      return true;
    });
  const look = (element) => {
    const style = getComputedStyle(element);
    const label = element.labels?.[0] && getComputedStyle(element.labels[0]);
    const mark = element.labels?.[0] && getComputedStyle(element.labels[0], "::before");
    return [style, label, mark].filter(Boolean).map((each) => [each.outlineStyle, each.outlineWidth, each.outlineColor, each.boxShadow, each.backgroundColor, each.borderColor, each.borderWidth, each.textDecorationLine, each.textDecorationThickness, each.left].join("|")).join("||");
  };
  const before = new Map(stops.map((stop) => [stop, look(stop)]));
  const rings = (element) => {
    const styles = [element, element.labels?.[0]].filter(Boolean).map((each) => getComputedStyle(each));
    if (element.labels?.[0]) styles.push(getComputedStyle(element.labels[0], "::before"));
    return styles.flatMap((style) => [
      ...(style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 ? [style.outlineColor] : []),
      ...(style.boxShadow.match(/rgba?\([^)]+\)/g) || []),
    ]);
  };
  window.__walk = { stops, made: [] };
  window.__walkNote = (event) => {
    const element = event.target;
    const box = element.getBoundingClientRect();
    const around = groundOf(element.parentElement || document.body);
    window.__walk.made.push({
      index: stops.indexOf(element),
      told: tell(element),
      changed: before.get(element) !== look(element),
      contrast: Math.max(0, ...rings(element).map(colour).filter(({ a }) => a > 0.5).map((ring) => Math.max(contrast(ring, around), 0))),
      seen: box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth,
      skips: element.matches("a[href^='#']") && Boolean(document.getElementById(decodeURIComponent(element.hash.slice(1)))),
    });
  };
  document.addEventListener("focusin", window.__walkNote, true);
  return stops.length;
}
