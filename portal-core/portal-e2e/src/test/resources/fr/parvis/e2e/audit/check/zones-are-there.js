() => {
  const wrong = [];
  if (all("body header, [role=banner]").length === 0) wrong.push("pas de <header>");
  if (all("nav, [role=navigation]").length === 0) wrong.push("pas de <nav>");
  if (all("main, [role=main]").length !== 1) wrong.push("pas un seul <main> visible");
  if (all("footer, [role=contentinfo]").length === 0) wrong.push("pas de <footer>");
  return wrong;
}
