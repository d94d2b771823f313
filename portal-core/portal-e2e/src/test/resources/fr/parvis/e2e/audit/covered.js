/* What stays in place must leave room for the rest. */
() => {
  const fixed = all("body *").filter((element) => /fixed|sticky/.test(getComputedStyle(element).position));
  const height = fixed.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
  return height > innerHeight / 2 ? fixed.map((element) => tell(element, "couvre plus de la moitié de la fenêtre")) : [];
}
