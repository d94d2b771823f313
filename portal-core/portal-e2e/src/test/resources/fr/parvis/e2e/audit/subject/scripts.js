() =>
  [...document.scripts].filter((script) => !script.type || /javascript|module/.test(script.type)).length +
  [...document.querySelectorAll("*")].filter((element) => [...element.attributes].some(({ name }) => name.startsWith("on"))).length
