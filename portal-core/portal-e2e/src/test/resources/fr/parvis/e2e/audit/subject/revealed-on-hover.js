/* Scripts may show things on hover; so may rules that show another element than the one that is hovered. */
() =>
  document.querySelectorAll("script[src], [popover]").length +
  styleRules().filter(
    (rule) =>
      /:(hover|focus|focus-within|focus-visible)\b[^,]*[ >+~][^,]*$/.test(rule.selectorText) &&
      ["display", "visibility", "opacity", "clip", "clip-path", "left", "height"].some((name) => rule.style.getPropertyValue(name)),
  ).length
