(selector) => {
  const part = document.querySelector(selector);
  const isFirstStopOfItsGroup = (element) => {
    if (element.type !== "radio") return true;
    const group = [...document.getElementsByName(element.name)];
    return element === (group.find((each) => each.checked) ?? group[0]);
  };
  const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([red, green, blue]) => [red, green, blue]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let each = element.parentElement; each; each = each.parentElement) {
      const colour = channels(getComputedStyle(each).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const ring = (element) => {
    const style = getComputedStyle(element);
    return [
      ...(style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? [style.outlineColor] : []),
      ...(style.boxShadow !== "none" ? [style.boxShadow.match(/rgba?\([^)]*\)/)[0]] : []),
    ].map(channels);
  };
  // The focus may still be where another walk ended.
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus();
  const expected = [...part.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
    .filter((element) => element.checkVisibility() && isFirstStopOfItsGroup(element));
  const walk = { expected, reached: [], unseen: [], before: new Map(expected.map((each) => [each, ring(each).length])) };
  window.parvisWalk = walk;
  part.addEventListener("focusin", ({ target }) => {
    walk.reached.push(target);
    const seen = walk.before.get(target) === 0 && ring(target).some((colour) => contrast(colour, ground(target)) >= 3);
    if (!seen) walk.unseen.push(target);
  });
  return expected.length;
}
