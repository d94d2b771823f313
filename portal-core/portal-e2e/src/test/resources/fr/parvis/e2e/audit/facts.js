() => ({
  title: document.title,
  menu: all("body > header nav a[href]").map((link) => new URL(link.href).pathname),
  menuTop: Math.round(document.querySelector("body > header nav")?.getBoundingClientRect().top + scrollY),
  siteMap: [...document.querySelectorAll("a[href$='/plan-du-site']")].map((link) => (link.closest("footer") ? "footer" : link.closest("header") ? "header" : "main")),
  fields: fields().filter((field) => field.name).map((field) => ({ name: field.name + "=" + (/radio|checkbox/.test(field.type) ? field.value : ""), label: nameOf(field) })),
  changes: all("main a[href]").filter((link) => /^(modifier|change)/i.test(nameOf(link))).length,
  sends: all("main form[method=post i] button, main form[method=post i] input[type=submit]").map((button) => nameOf(button)),
})
