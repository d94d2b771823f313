() => [...document.body.querySelectorAll(":not(input, select, textarea)")]
  .filter((element) => element.checkVisibility() && !element.closest(".unseen, .grid .choice"))
  .filter((element) => {
    const style = getComputedStyle(element);
    const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
    return (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
  })
  .map((element) => element.outerHTML.slice(0, 120))
