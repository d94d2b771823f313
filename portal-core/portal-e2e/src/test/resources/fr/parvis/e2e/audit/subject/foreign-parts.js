() => [...document.body.querySelectorAll("[lang]")].filter((part) => part.lang !== document.documentElement.lang).length
