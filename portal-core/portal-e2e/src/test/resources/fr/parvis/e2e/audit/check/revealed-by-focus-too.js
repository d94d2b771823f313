() => {
  const rules = styleRules();
  return rules
    .filter((rule) => /:hover\b[^,]*[ >+~][^,]*$/.test(rule.selectorText) && ["display", "visibility", "opacity", "left", "height"].some((name) => rule.style.getPropertyValue(name)))
    .filter((rule) => !rules.some((other) => /:focus/.test(other.selectorText) && other.selectorText.replace(/:focus(-within|-visible)?/g, "").includes(rule.selectorText.replace(/:hover/g, "").split(",")[0].trim())))
    .map((rule) => rule.selectorText);
}
