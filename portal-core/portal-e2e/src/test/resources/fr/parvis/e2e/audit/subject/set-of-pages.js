/* The referential exempts a set of very few pages. */
() => {
  const paths = [...document.querySelectorAll("body > header a[href], body > footer a[href]")].map((link) => new URL(link.href)).filter((url) => url.origin === location.origin);
  return new Set(paths.map((url) => url.pathname)).size > 6 ? 1 : 0;
}
