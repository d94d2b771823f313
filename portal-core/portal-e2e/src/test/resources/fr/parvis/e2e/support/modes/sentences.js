() => [...document.querySelectorAll("main :is(h1, h2, h3, p, label, legend, li, th, td, dt, dd, caption, summary)")]
  .filter((element) => element.checkVisibility() && !element.closest(".search, .breadcrumb, .skip, .header-nav, .footer-links, .buttons"))
  .map((element) => element.textContent.trim().replace(/\s+/g, " "))
