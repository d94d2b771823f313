() => [...document.querySelectorAll("img[alt]")].filter((image) => /\.(png|jpe?g|svg|gif|webp)$/i.test(image.alt) || /^(image|photo|logo|img)$/i.test(image.alt.trim())).map((image) => tell(image))
