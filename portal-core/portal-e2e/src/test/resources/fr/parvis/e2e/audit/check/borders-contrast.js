/* A field is told from the page by its border or by its ground. */
() =>
  all("input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=submit], [type=button]), select, textarea")
    .filter((field) => !field.disabled)
    .filter((field) => {
      const style = getComputedStyle(field);
      const around = groundOf(field.parentElement);
      const sides = ["Top", "Right", "Bottom", "Left"].filter((side) => parseFloat(style["border" + side + "Width"]) >= 1);
      const border = sides.some((side) => contrast(colour(style["border" + side + "Color"]), around) >= 3);
      return !border && contrast(groundOf(field), around) < 3;
    })
    .map((field) => tell(field, "bordure trop peu contrastée"))
