/* A long list needs groups, or an order in which one finds by typing. */
() => {
  const sorted = (list) => {
    const labels = [...list.options].slice(1).map((option) => option.text);
    return labels.filter((label, index) => index && label.localeCompare(labels[index - 1], "fr") < 0).length < 5;
  };
  return [...document.querySelectorAll("optgroup")]
    .filter((group) => !words(group.label))
    .map((group) => tell(group))
    .concat(
      [...document.querySelectorAll("select")]
        .filter((list) => list.options.length > 60 && !list.querySelector("optgroup") && !sorted(list))
        .map((list) => tell(list, list.options.length + " choix sans groupe ni ordre")),
    );
}
