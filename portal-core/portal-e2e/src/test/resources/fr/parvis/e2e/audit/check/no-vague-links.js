() => all("a[href]").filter((link) => VAGUE.test(nameOf(link))).map((link) => tell(link))
