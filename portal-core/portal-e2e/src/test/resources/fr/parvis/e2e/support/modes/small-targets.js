() => {
  const least = 24;
  const targets = [...document.body.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((element) => element.checkVisibility() && !element.closest(".skip, .unseen"))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ box }) => box.width < least || box.height < least;
  const isInSentence = ({ element }) => getComputedStyle(element).display === "inline"
    && [...element.parentElement.childNodes].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.data));
  const middle = (box) => [box.x + box.width / 2, box.y + box.height / 2];
  const distance = ([x, y], box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const isCrowded = (target) => targets.some((other) => other.element !== target.element
    && !other.element.contains(target.element)
    && (distance(middle(target.box), other.box) < least / 2
      || isSmall(other) && Math.hypot(...middle(target.box).map((at, axis) => at - middle(other.box)[axis])) < least));
  return targets.filter((target) => isSmall(target) && !isInSentence(target) && isCrowded(target))
    .map(({ element, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`);
}
