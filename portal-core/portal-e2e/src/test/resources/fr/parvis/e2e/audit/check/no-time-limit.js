() => [...document.querySelectorAll("meta[http-equiv=refresh i]")].map((meta) => tell(meta))
