() => document.querySelectorAll("iframe, frame").length
