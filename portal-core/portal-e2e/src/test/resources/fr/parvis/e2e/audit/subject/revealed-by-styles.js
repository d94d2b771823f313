/* Rules that show another element than the one that is hovered or focused. */
() =>
  styleRules().filter(
    (rule) =>
      /:(hover|focus|focus-within|focus-visible|active)\b[^,]*[ >+~][^,]*$/.test(rule.selectorText) &&
      ["display", "visibility", "opacity", "clip", "clip-path", "left", "height", "max-height"].some((name) => rule.style.getPropertyValue(name)),
  ).length
