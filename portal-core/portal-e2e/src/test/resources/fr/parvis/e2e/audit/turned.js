() => {
  const wrong = [];
  if (!document.querySelector("main")?.checkVisibility()) wrong.push("le contenu disparaît dans cette orientation");
  [document.documentElement, document.body].filter((element) => getComputedStyle(element).transform !== "none" || getComputedStyle(element).rotate !== "none").forEach((element) => wrong.push(element.tagName + " est tourné"));
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) wrong.push("la page défile de côté");
  return wrong;
}
