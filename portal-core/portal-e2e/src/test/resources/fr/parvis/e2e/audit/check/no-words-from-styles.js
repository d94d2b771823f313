() =>
  all("body *").flatMap((element) =>
    ["::before", "::after"]
      .filter((part) => /\p{L}{2,}/u.test(getComputedStyle(element, part).content.replace(/^(normal|none|counters?\(.*|attr\(.*|url\(.*)$/, "")))
      .map((part) => tell(element, part + " porte des mots")),
  ).concat(
    all("a, button").filter((element) => getComputedStyle(element).backgroundImage.includes("url(") && !nameOf(element)).map((element) => tell(element, "image de fond sans texte")),
  )
