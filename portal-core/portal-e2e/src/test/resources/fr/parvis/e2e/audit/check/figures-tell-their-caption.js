() =>
  [...document.querySelectorAll("figure")]
    .filter((figure) => figure.querySelector("figcaption"))
    .filter((figure) => words(figure.getAttribute("aria-label")) !== words(figure.querySelector("figcaption").textContent))
    .map((figure) => tell(figure, "aria-label ne reprend pas la légende"))
