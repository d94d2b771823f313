() => [...document.querySelectorAll("[class*=captcha i], [id*=captcha i], [name*=captcha i], iframe[src*=captcha i], img[src*=captcha i], img[alt*=captcha i]")].length
