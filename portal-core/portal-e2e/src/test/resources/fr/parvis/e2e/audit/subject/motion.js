() =>
  document.getAnimations().length +
  document.querySelectorAll("marquee, blink, video, audio, canvas, img[src$='.gif' i], [aria-live=off], svg animate").length +
  styleRules().filter((rule) => rule.style.animationName && rule.style.animationName !== "none").length
