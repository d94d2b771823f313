() => {
  const wrong = [];
  const declared = styleRules().some((rule) => /(^|,)\s*(html|body)\s*(,|$)/.test(rule.selectorText) && rule.style.color && (rule.style.backgroundColor || rule.style.background));
  if (!declared) wrong.push("ni html ni body ne déclarent ensemble couleur et fond");
  all("body *")
    .filter((element) => getComputedStyle(element).backgroundImage.includes("url(") && words(element.innerText))
    .filter((element) => colour(getComputedStyle(element).backgroundColor).a === 0)
    .forEach((element) => wrong.push(tell(element, "image de fond sans couleur de fond")));
  return wrong;
}
