() => {
  const names = new Map();
  [...document.querySelectorAll("input[type=radio], input[type=checkbox]")].forEach((box) => names.set(box.name, [...(names.get(box.name) || []), box]));
  return [...names.values()]
    .filter((boxes) => boxes.length > 1)
    .map((boxes) => boxes[0])
    .filter((box) => !box.closest("fieldset, [role=group], [role=radiogroup], table"))
    .map((box) => tell(box, "hors d’un groupe"));
}
