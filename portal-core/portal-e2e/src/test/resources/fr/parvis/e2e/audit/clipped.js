/* Text that its box cuts off, or that stands outside the window. */
() => {
  const wrong = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) wrong.push("la page défile de côté : " + document.documentElement.scrollWidth + " px pour " + width);
  all("body *")
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((element) => !element.closest(".unseen, [class*=ui-helper-hidden], select"))
    .filter((element) => {
      const style = getComputedStyle(element);
      const cuts = (side) => /hidden|clip/.test(style["overflow" + side]);
      return (cuts("X") && element.scrollWidth > element.clientWidth + 2) || (cuts("Y") && element.scrollHeight > element.clientHeight + 2);
    })
    .forEach((element) => wrong.push(tell(element, "texte coupé")));
  return wrong;
}
