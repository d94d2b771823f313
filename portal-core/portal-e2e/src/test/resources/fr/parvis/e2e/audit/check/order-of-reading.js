/* What comes next in the source comes below or to the right: never wholly above what was read before, in the same column. */
() => {
  const boxes = all("main h1, main h2, main h3, main p, main li, main label, main legend, main button, main table, main dt, main dd")
    .filter((element) => !element.closest(".unseen, table table, td, th"))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  return boxes
    .slice(1)
    .filter(({ box }, index) => {
      const before = boxes[index].box;
      return box.bottom <= before.top + 1 && box.left < before.right - 1 && box.right > before.left + 1;
    })
    .map(({ element }) => tell(element, "se trouve au-dessus de ce qui le précède"));
}
