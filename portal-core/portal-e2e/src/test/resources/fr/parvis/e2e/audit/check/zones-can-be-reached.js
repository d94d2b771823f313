/* By a landmark, a heading or a skip link. */
() => {
  const zones = ["header, [role=banner]", "nav, [role=navigation]", "main, [role=main]", "footer, [role=contentinfo]"];
  return zones
    .flatMap((zone) => [...document.querySelectorAll(zone)].slice(0, 1))
    .filter((zone) => !/^(HEADER|NAV|MAIN|FOOTER)$/.test(zone.tagName) && !zone.hasAttribute("role"))
    .map((zone) => tell(zone))
    .concat(
      [...document.querySelectorAll(".skip a")].filter((link) => !document.getElementById(link.hash.slice(1))).map((link) => tell(link, "ne mène nulle part")),
    );
}
