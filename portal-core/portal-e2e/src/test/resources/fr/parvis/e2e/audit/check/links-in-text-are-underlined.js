() =>
  all("p a[href], li a[href], dd a[href], td a[href]")
    .filter((link) => words(link.parentElement.textContent) !== words(link.textContent) && !link.closest("nav, .skip"))
    .filter((link) => !getComputedStyle(link).textDecorationLine.includes("underline") && parseFloat(getComputedStyle(link).borderBottomWidth) === 0)
    .filter((link) => getComputedStyle(link).fontWeight === getComputedStyle(link.parentElement).fontWeight)
    .map((link) => tell(link))
