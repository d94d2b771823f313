() => {
  const isTransparent = (colour) => /^rgba\(.*, 0\)$/.test(colour);
  const shown = (selector) => [...document.body.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (!isTransparent(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const edges = ["Top", "Right", "Bottom", "Left"];
  const drawn = (element) => {
    const style = getComputedStyle(element);
    return style.appearance !== "none" && /checkbox|radio/.test(element.type)
      || edges.every((edge) => style[`border${edge}Style`] !== "none" && parseFloat(style[`border${edge}Width`]) > 0
        && style[`border${edge}Color`] !== ground(element.parentElement) && !isTransparent(style[`border${edge}Color`]));
  };
  const noEdge = shown("input, select, textarea, .button:not(.button-plain), .france-connect-button, .tag")
    .filter((element) => !drawn(element));
  const unreadable = shown("main *, .header *, .footer *")
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((element) => !element.closest(".unseen, .grid .choice label"))
    .filter((element) => getComputedStyle(element).color === ground(element));
  return [...noEdge.map((each) => "no edge: " + each.outerHTML.slice(0, 120)),
    ...unreadable.map((each) => "unreadable: " + each.outerHTML.slice(0, 120))];
}
